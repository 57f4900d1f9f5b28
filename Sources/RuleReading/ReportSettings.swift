import Findings
import TrainingDomain

/// What `laporan.yml` says of the office that publishes.
package struct ReportSettings: Equatable, Sendable {
  package var city = ""
  package var office = ""
  package var status = EditionStatus.draft
  /// The official who answers for the edition, by role.
  package var responsible = ""
  /// The day of the month after the period on which the next edition is due (1–28).
  package var dueDay: Int?

  package init() {}

  /// Reads the settings; after a fault, which is in the log, those of an office without a file.
  package static func read(_ file: RuleText?, log: inout FindingLog) -> ReportSettings {
    guard let file else {
      log.add(Finding(.noSettings, at: SourcePosition(file: "laporan.yml")))
      return ReportSettings()
    }
    do throws(Finding) {
      return try ReportSettings(file)
    } catch {
      log.add(error)
      return ReportSettings()
    }
  }

  private init(_ file: RuleText) throws(Finding) {
    let root = try RuleNode(parsing: file, code: .badSettings)
    let entries = try root.entries(allowed: [
      "kota", "instansi", "status", "penanggung_jawab", "jatuh_tempo_hari",
    ])
    city = try root.required("kota", in: entries).text()
    office = try root.required("instansi", in: entries).text()
    responsible = try root.required("penanggung_jawab", in: entries).text()
    if let node = entries["status"] {
      switch try node.text() {
      case "sementara": status = .draft
      case "final": status = .final
      default: throw node.fault(expected: "sementara, final")
      }
    }
    if let node = entries["jatuh_tempo_hari"] { dueDay = try node.integer(in: 1...28) }
  }

  /// The day on which the edition after the period's is due: in the month after the next period's end.
  package func nextDue(after period: Period) -> CivilDate? {
    guard let dueDay else { return nil }
    let month = period.next.next
    return CivilDate(year: month.year, month: month.month, day: dueDay)
  }
}
