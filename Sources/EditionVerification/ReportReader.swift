import FigureTracing
import ReportModel
import TrainingDomain
import XMLConformance

/// Collects a `PublishedReport` from the events of `report.xml`.
struct ReportReader {
  /// More than the report of a nation holds, whose every activity has some 17.
  static let mostElements = 2_000_000
  /// More than any element of a report holds, few enough for libxml2's keys, which it compares pair by pair.
  static let mostSiblings = 100_000

  private(set) var report = PublishedReport()
  private(set) var elements = 0
  private var log: VerificationLog
  private let path: String
  /// Names of the open elements.
  private var open: [String] = []
  /// Of the document and each open element, how many elements it has so far.
  private var children = [0]
  private var section = ""
  /// Whose figures are read, as their paths begin: `U01`, `city/form/seminar`.
  private var ownerPath = ""
  /// The owner's number once it has a figure.
  private var ownerNumber: Int?
  /// The same owner; another kind than the program's own is none.
  private var owner = FigurePlace(unit: "")
  private var list: PublishedList?

  /// - Parameter path: of the report, for failures.
  private init(_ path: String, _ log: VerificationLog) {
    self.path = path
    self.log = log
  }

  /// Ends the reading: the rest of such a document may take minutes.
  private struct TooMany: Error {
    let subject: String
    let limit: Int
  }

  /// Nil, with a failure in the log, for a document that cannot be read.
  static func read(_ bytes: [UInt8], _ path: String, _ log: inout VerificationLog) -> PublishedReport? {
    var reader = ReportReader(path, log)
    do throws(XMLReadingFailure<TooMany>) {
      try readElements(of: bytes) { (event) throws(TooMany) in
        try reader.take(event)
      }
    } catch {
      switch error {
      case .document(let fault): log.add(.wellFormed, path, line: fault.line, .library(fault.message))
      case .visit(let fault): log.add(.schema, path, .beyondLimit(fault.subject, limit: fault.limit))
      }
      return nil
    }
    log = reader.log
    return reader.report
  }

  private mutating func take(_ event: XMLEvent) throws(TooMany) {
    switch event {
    case .text: break
    case .end:
      children.removeLast()
      if open.popLast() == "group" {
        endGroup()
        list = section == "city" ? nil : .units
      }
    case .start(let name, let attributes, let line):
      elements += 1
      guard elements <= Self.mostElements else {
        throw TooMany(subject: "elements", limit: Self.mostElements)
      }
      children[children.count - 1] += 1
      guard children[children.count - 1] <= Self.mostSiblings else {
        throw TooMany(subject: "elements side by side", limit: Self.mostSiblings)
      }
      children.append(0)
      start(name, PublishedEntry(line: line, attributes: attributes))
      open.append(name)
    }
  }

  private mutating func start(_ name: String, _ entry: PublishedEntry) {
    let parent = open.last ?? ""
    switch name {
    // Nearly all elements are figures.
    case "figure", "code", "absent":
      if parent == "group" || parent == "unit" || parent == "city" { add(entry, as: name) }
    default: start(name, within: parent, entry)
    }
  }

  private mutating func start(_ name: String, within parent: String, _ entry: PublishedEntry) {
    switch (parent, name) {
    case (_, "control-totals"): state(entry, within: parent)
    case ("rules", "rule"): report.entries[.rules, default: []].append(entry)
    case ("sources", "source"): report.entries[.sources, default: []].append(entry)
    case ("sources", "missing"): report.missingKinds.append(entry["kind"] ?? "")
    case ("findings", "finding"): report.entries[.findings, default: []].append(entry)
    case ("controls", "control"): report.entries[.controls, default: []].append(entry)
    case ("pages", "page"): report.entries[.pages, default: []].append(entry)
    case ("report", "header"):
      report.header = entry
      report.status = EditionStatus(rawValue: entry["status"] ?? "")
    case ("report", "city"):
      (section, list) = ("city", nil)
      endGroup()
    case ("report", "unit"):
      (section, list) = (entry["code"] ?? "", .units)
      endGroup()
      report.units.insert(section)
      begin(.units, entry)
    case ("city", "group"), ("unit", "group"):
      let kind = entry["kind"] ?? ""
      let code = entry["code"] ?? ""
      (ownerPath, ownerNumber) = ("\(section)/\(kind)/\(code)", nil)
      owner = FigurePlace(unit: owner.unit, kind: FigureGroup.Kind(rawValue: kind), code: code)
      list = .groups(section: section, kind: kind)
      begin(.groups(section: section, kind: kind), entry)
      report.groupKinds[section, default: []].append(kind)
    case ("unit", "delivery"): report.deliveries[section, default: []].append(entry["kind"] ?? "")
    default: break
    }
  }

  /// What follows is the section's own.
  private mutating func endGroup() {
    (ownerPath, ownerNumber) = (section, nil)
    owner = FigurePlace(unit: section == "city" ? nil : section)
  }

  private mutating func begin(_ list: PublishedList, _ entry: PublishedEntry) {
    report.entries[list, default: []].append(entry)
    if report.sums[list] == nil { report.sums[list] = ListSums() }
  }

  private mutating func state(_ entry: PublishedEntry, within parent: String) {
    let list: PublishedList
    switch parent {
    case "rules": list = .rules
    case "sources": list = .sources
    case "findings": list = .findings
    case "controls": list = .controls
    case "pages": list = .pages
    case "report": list = .units
    case "city", "unit":
      list = .groups(section: section, kind: entry["kind"] ?? "")
      report.groupKinds[section, default: []].append(entry["kind"] ?? "")
    default: return
    }
    guard report.totals[list] == nil else {
      log.add(.controlTotals, path, line: entry.line, .twice(list.name))
      return
    }
    report.totals[list] = entry
  }

  /// - Parameter element: `figure`, `code` or `absent`.
  private mutating func add(_ entry: PublishedEntry, as element: String) {
    let word = entry["name"] ?? ""
    guard let name = FigureName.byWord[word] else {
      log.add(.figures, path, line: entry.line, .malformed("\(place(word)): name", found: word))
      return
    }
    let value =
      switch element {
      case "absent": absence(entry, name)
      case "code": code(entry, name)
      default: number(entry, name)
      }
    guard let value else { return }
    let figure = PublishedFigure(name: name, place: owner, value: value, line: entry.line)
    let number = ownerNumber ?? report.figures.number(ofOwner: ownerPath)
    ownerNumber = number
    guard report.figures.add(figure, toOwner: number) else {
      log.add(.figures, path, line: entry.line, .twice(place(word)))
      return
    }
    // No total states others.
    if let list, name == .hoursTotal || name == .budgetRealised { report.sums[list]?.add(figure) }
  }

  /// The path of the owner's figure.
  private func place(_ word: String) -> String { "\(ownerPath)/\(word)" }

  private mutating func absence(_ entry: PublishedEntry, _ name: FigureName) -> PublishedFigure.Value? {
    let word = entry["reason"] ?? ""
    guard let reason = FigureAbsence(rawValue: word) else {
      log.add(.figures, path, line: entry.line, .malformed("\(place(name.rawValue)): reason", found: word))
      return nil
    }
    return .absent(reason)
  }

  private mutating func code(_ entry: PublishedEntry, _ name: FigureName) -> PublishedFigure.Value? {
    let text = entry["value"] ?? ""
    // The schema tells the words from other words, but not the words of one figure from those of another.
    guard let word = FigureWord(rawValue: text), name.words?.contains(word) == true else {
      log.add(.figures, path, line: entry.line, .malformed(place(name.rawValue), found: text))
      return nil
    }
    return .code(word)
  }

  private mutating func number(_ entry: PublishedEntry, _ name: FigureName) -> PublishedFigure.Value? {
    let measure = entry["measure"] ?? ""
    guard measure == name.measure.rawValue else {
      log.add(
        .figures, path, line: entry.line,
        .differs("\(place(name.rawValue)): measure", expected: name.measure.rawValue, found: measure))
      return nil
    }
    let text = entry["value"] ?? ""
    guard name.words == nil, let scaled = scaledDecimal(text, decimals: name.measure.decimals) else {
      log.add(.figures, path, line: entry.line, .malformed(place(name.rawValue), found: text))
      return nil
    }
    return .number(text: text, scaled: scaled, measure: name.measure)
  }
}
