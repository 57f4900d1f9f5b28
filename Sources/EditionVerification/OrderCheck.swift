import ReportModel
import ReportRendering

/// Whether the entries of `report.xml` stand in the one order that a report has, so that two that were exchanged are
/// found.
struct OrderCheck {
  private static let severities = ["error", "warning", "note"]

  let report: PublishedReport
  let path: String

  func run(_ log: inout VerificationLog) {
    increasing(.rules, by: ["name", "effective-from"], &log)
    increasing(.sources, by: ["path"], &log)
    increasing(.units, by: ["code"], &log)
    checkFindings(&log)
    for list in report.groupLists { increasing(list, by: ["code"], &log) }
    let order = FigureGroup.Kind.allCases.map(\.rawValue)
    for (section, kinds) in report.groupKinds.sorted(by: { $0.key < $1.key }) {
      let places = kinds.map { order.firstIndex(of: $0) ?? order.count }
      if let kind = Self.unsorted(places).map({ kinds[$0] }) {
        log.add(.order, path, .unexpected("\(section)/\(kind)"))
      }
    }
    checkPages(&log)
    checkDeliveries(&log)
  }

  /// The city's page, then one for each unit.
  private func checkPages(_ log: inout VerificationLog) {
    let pages = report.entries[.pages] ?? []
    let units = (report.entries[.units] ?? []).map { "units/\(unitFileName(code: $0["code"] ?? "")).html" }
    let found = pages.map { $0["path"] ?? "" }
    // A correction may say what it changes.
    let tellsChanges = report.header?["corrects"] != nil && found.last == RenderedPage.changes
    let expected = ["index.html"] + units + (tellsChanges ? [RenderedPage.changes] : [])
    guard expected != found else { return }
    let place = zip(expected, found).prefix { $0 == $1 }.count
    log.add(
      .order, path, line: pages.indices.contains(place) ? pages[place].line : 0,
      .differs(
        "pages", expected: expected.dropFirst(place).first ?? "", found: found.dropFirst(place).first ?? ""))
  }

  /// Kinds of export stand in the same order in every unit, though suppression can take some away. The order of
  /// figures says nothing: they are found by their names.
  private func checkDeliveries(_ log: inout VerificationLog) {
    let units = report.entries[.units] ?? []
    let deliveries = units.map { report.deliveries[$0["code"] ?? ""] ?? [] }
    guard let fullest = deliveries.max(by: { $0.count < $1.count }) else { return }
    for (unit, kinds) in zip(units, deliveries) {
      let code = unit["code"] ?? ""
      if kinds != fullest.filter(Set(kinds).contains) {
        log.add(.order, path, line: unit.line, .unexpected("\(code): delivery"))
      }
    }
  }

  private func checkFindings(_ log: inout VerificationLog) {
    let findings = report.entries[.findings] ?? []
    let keys = findings.map { finding in
      (
        Self.severities.firstIndex(of: finding["severity"] ?? "") ?? Self.severities.count,
        finding["code"] ?? ""
      )
    }
    for (place, pair) in zip(keys, keys.dropFirst()).enumerated() where pair.0 > pair.1 {
      log.add(.order, path, line: findings[place + 1].line, .unexpected(pair.1.1))
      return
    }
  }

  /// The words of each entry are not below those of the entry before.
  private func increasing(
    _ list: PublishedList, by words: [String], _ log: inout VerificationLog
  ) {
    let entries = report.entries[list] ?? []
    for (former, latter) in zip(entries, entries.dropFirst()) {
      for word in words {
        let (left, right) = (former[word] ?? "", latter[word] ?? "")
        if left < right { break }
        guard left > right else { continue }
        log.add(.order, path, line: latter.line, .unexpected("\(list.name): \(right)"))
        return
      }
    }
  }

  /// The first place whose number is below the one before it.
  private static func unsorted(_ numbers: [Int]) -> Int? {
    zip(numbers, numbers.dropFirst()).enumerated().first { $0.element.0 > $0.element.1 }.map { $0.offset + 1 }
  }
}
