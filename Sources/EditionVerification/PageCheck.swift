import ContentDigest
import ReportModel
import ReportRendering
import XMLConformance

/// Compares the figures of one page, and the text it shows for them, with the figures of `report.xml`.
struct PageCheck {
  /// Bytes of shown text that are kept: more than any figure prints, so that a longer text differs too.
  private static let longestText = 200

  /// An element that shows something of the report, while it is open.
  private struct Shown {
    enum Kind {
      case figure
      /// Less what the earlier edition of this code published.
      case change(against: String)
      /// An attribute of what a system states of the figure.
      case control(word: String, system: String)
      /// Which edition the page's own one replaces.
      case correction
    }

    let place: String
    let kind: Kind
    let value: String?
    let line: Int
    let depth: Int
    var text: [UInt8] = []

    var readText: String { String(decoding: text, as: UTF8.self) }
  }

  private let path: String
  private let report: PublishedReport
  /// Short code of the edition that this one replaces; nil for an original.
  private let corrected: String?
  private var log: VerificationLog
  private var language: Language?
  private var depth = 0
  private var shown: [Shown] = []
  private var saysCorrection = false
  /// What a reader should see, for the figure that is looked at.
  private var expected: [UInt8] = []

  static func run(_ page: [UInt8], _ path: String, of report: PublishedReport, _ log: inout VerificationLog) {
    var check = PageCheck(path, report, log)
    var fault: XMLFault?
    do throws(XMLFault) {
      try readXML(page, marked: "data-") { check.take($0) }
    } catch {
      fault = error
    }
    check.checkMark()
    log = check.log
    if let fault { log.add(.wellFormed, path, line: fault.line, .library(fault.message)) }
  }

  private init(_ path: String, _ report: PublishedReport, _ log: VerificationLog) {
    self.path = path
    self.report = report
    corrected = report.header?["corrects"].map { String($0.prefix(SHA256Digest.shortCodeLength)) }
    self.log = log
  }

  private mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes, let line):
      depth += 1
      if depth == 1 { checkRoot(name, attributes, line) }
      for attribute in attributes { take(attribute, of: attributes, line) }
    case .text(let text):
      for index in shown.indices where shown[index].text.count < Self.longestText {
        shown[index].text += text.utf8.prefix(Self.longestText)
      }
    case .end:
      if let last = shown.last, last.depth == depth {
        shown.removeLast()
        switch last.kind {
        case .figure: checkFigure(last)
        case .change(let against): checkChange(last, against)
        case .control(let word, let system): checkControl(last, word, system)
        case .correction: checkCorrection(last)
        }
      }
      depth -= 1
    }
  }

  private mutating func checkRoot(_ name: String, _ attributes: [XMLAttribute], _ line: Int) {
    let word = attributes["lang"]
    language = word.flatMap(Language.init(rawValue:))
    if name != "html" || language == nil {
      log.add(.shownText, path, line: line, .malformed("html lang", found: word ?? ""))
    }
  }

  /// One attribute of a marked element, whose others say more of it.
  private mutating func take(_ attribute: XMLAttribute, of all: [XMLAttribute], _ line: Int) {
    let place = attribute.value
    switch attribute.name {
    case "data-figure": show(place, .figure, all["value"], line)
    case "data-absent": checkAbsent(place, all["data-reason"], line)
    case "data-change": show(place, .change(against: all["data-against"] ?? ""), all["value"], line)
    case "data-control":
      show(place, .control(word: "value", system: all["data-source"] ?? ""), all["value"], line)
    case "data-difference":
      show(place, .control(word: "difference", system: all["data-source"] ?? ""), all["value"], line)
    case "data-corrects": show("data-corrects", .correction, place, line)
    default: break
    }
  }

  private mutating func show(_ place: String, _ kind: Shown.Kind, _ value: String?, _ line: Int) {
    shown.append(Shown(place: place, kind: kind, value: value, line: line, depth: depth))
  }

  private mutating func checkFigure(_ shown: Shown) {
    guard let figure = report.figures[shown.place] else {
      log.add(.figures, path, line: shown.line, .missing("report.xml: \(shown.place)"))
      return
    }
    guard !figure.isAbsent, shown.value == figure.text else {
      log.add(
        .figures, path, line: shown.line,
        .differs(shown.place, expected: figure.text, found: shown.value ?? ""))
      return
    }
    switch figure.value {
    case .absent: break
    case .code:
      // The office may put its own words files in place of the built-in ones, and they are no part of the
      // edition: that a reader sees a word at all is what can be told without them.
      if shown.readText.allSatisfy(\.isWhitespace) {
        log.add(.shownText, path, line: shown.line, .malformed(shown.place, found: shown.readText))
      }
    case .number(_, let scaled, let measure):
      guard let language else { return }
      expect(shown, shown.place) {
        appendFigureText(scaled: scaled, measure: measure, language: language, to: &$0)
      }
    }
  }

  /// A change is the figure less what the earlier edition published of the same owner.
  private mutating func checkChange(_ shown: Shown, _ against: String) {
    guard let figure = report.figures[shown.place], let end = shown.place.lastIndex(of: "/"),
      let earlier = report.figures["\(shown.place[..<end])/edition/\(against)\(shown.place[end...])"],
      let now = figure.scaled, let then = earlier.scaled
    else {
      log.add(.figures, path, line: shown.line, .missing("report.xml: \(shown.place) (\(against))"))
      return
    }
    let measure = figure.name.measure
    let value = decimalText(now - then, decimals: measure.decimals)
    let place = "\(shown.place) − \(against)"
    if shown.value != value {
      log.add(
        .figures, path, line: shown.line, .differs(place, expected: value, found: shown.value ?? ""))
    }
    guard let language else { return }
    expect(shown, place) {
      $0 += changeText(scaled: now - then, measure: measure, language: language).utf8
    }
  }

  /// What a system states, or how far our figure is from it, as the report has it.
  private mutating func checkControl(_ shown: Shown, _ word: String, _ system: String) {
    let place = "\(shown.place) (\(system)): \(word)"
    let stated = (report.entries[.controls] ?? []).first {
      $0.controlPlace == shown.place && $0["source"] == system
    }?[word]
    guard let stated, let measure = Self.measure(of: shown.place) else {
      log.add(.figures, path, line: shown.line, .missing("report.xml: \(place)"))
      return
    }
    if shown.value != stated {
      log.add(
        .figures, path, line: shown.line, .differs(place, expected: stated, found: shown.value ?? ""))
    }
    guard let language, let scaled = scaledDecimal(stated, decimals: measure.decimals) else { return }
    expect(shown, place) {
      $0 +=
        (word == "difference"
        ? changeText(scaled: scaled, measure: measure, language: language)
        : figureText(scaled: scaled, measure: measure, language: language)).utf8
    }
  }

  /// Compares what a reader sees with what `write` gives. By bytes: a combining character behind a digit would be a
  /// different text, but an equal String is also one that is only canonically equivalent.
  private mutating func expect(_ shown: Shown, _ place: String, _ write: (inout [UInt8]) -> Void) {
    expected.removeAll(keepingCapacity: true)
    write(&expected)
    guard shown.text != expected else { return }
    log.add(
      .shownText, path, line: shown.line,
      .differs(place, expected: String(decoding: expected, as: UTF8.self), found: shown.readText))
  }

  /// By the figure's name: its owner may not have it.
  private static func measure(of place: String) -> Measure? {
    place.split(separator: "/").last.flatMap { FigureName(rawValue: String($0)) }?.measure
  }

  /// The words around the code are the office's own.
  private mutating func checkCorrection(_ shown: Shown) {
    saysCorrection = true
    guard let corrected else {
      log.add(.chain, path, line: shown.line, .unexpected(shown.place))
      return
    }
    if shown.value != corrected {
      log.add(
        .chain, path, line: shown.line,
        .differs(shown.place, expected: corrected, found: shown.value ?? ""))
    }
    if !shown.readText.contains(corrected) {
      log.add(.shownText, path, line: shown.line, .malformed(shown.place, found: shown.readText))
    }
  }

  private mutating func checkMark() {
    if let corrected, !saysCorrection {
      log.add(.chain, path, .missing("data-corrects=\"\(corrected)\""))
    }
  }

  private mutating func checkAbsent(_ place: String, _ reason: String?, _ line: Int) {
    guard let figure = report.figures[place] else {
      log.add(.figures, path, line: line, .missing("report.xml: \(place)"))
      return
    }
    if figure.isAbsent, reason == figure.text { return }
    log.add(.figures, path, line: line, .differs(place, expected: figure.text, found: reason ?? ""))
  }
}
