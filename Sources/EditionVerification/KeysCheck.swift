/// What the keys of the program's own schema say, of a report that was held against that schema without them. Most hold
/// already where a report is read and compared: two figures, lists or pages of one name are found there, and a control
/// of no unit.
struct KeysCheck {
  let report: PublishedReport
  let path: String

  func run(_ log: inout VerificationLog) {
    checkEach(.sources, by: ["path"], &log)
    checkEach(.findings, by: ["code", "severity"], &log)
    checkEach(.units, by: ["code"], &log)
    for list in report.groupLists { checkEach(list, by: ["code"], &log) }
    let kinds = [(section: PublishedList.sources.name, kinds: report.missingKinds)]
    let deliveries = report.deliveries.sorted { $0.key < $1.key }.map { (section: $0.key, kinds: $0.value) }
    for told in kinds + deliveries where Set(told.kinds).count < told.kinds.count {
      log.add(.schema, path, .twice("\(told.section): kind"))
    }
    for unit in report.entries[.units] ?? [] {
      guard let parent = unit["parent"], !report.units.contains(parent) else { continue }
      log.add(.schema, path, line: unit.line, .missing("unit \(parent)"))
    }
  }

  private func checkEach(_ list: PublishedList, by words: [String], _ log: inout VerificationLog) {
    var keys: Set<[String?]> = []
    for entry in report.entries[list] ?? [] where !keys.insert(words.map { entry[$0] }).inserted {
      let key = words.map { entry[$0] ?? "" }.joined(separator: " ")
      log.add(.schema, path, line: entry.line, .twice("\(list.name): \(key)"))
    }
  }
}
