import Findings
import RuleReading
import Testing
import TrainingDomain

@Suite struct ReportSettingsTests {
  private static let sound = "kota: Semarang\ninstansi: BKPP\npenanggung_jawab: Kepala BKPP\n"

  private static func read(_ text: String) -> (ReportSettings, FindingLog) {
    var log = FindingLog()
    let file = RuleText(path: "laporan.yml", text: text, isBuiltIn: false)
    return (ReportSettings.read(file, log: &log), log)
  }

  @Test(arguments: [
    ("", EditionStatus.draft, nil), ("status: sementara\n", .draft, nil), ("status: final\n", .final, nil),
    ("jatuh_tempo_hari: 10\n", .draft, 10), ("jatuh_tempo_hari: 28\nstatus: final\n", .final, 28),
  ])
  func soundSettingsAreTaken(more: String, status: EditionStatus, dueDay: Int?) {
    let (settings, log) = Self.read(Self.sound + more)
    #expect(log.findings == [])
    #expect(settings.city == "Semarang" && settings.office == "BKPP" && settings.responsible == "Kepala BKPP")
    #expect(settings.status == status)
    #expect(settings.dueDay == dueDay)
  }

  @Test(arguments: [
    ("\(sound)status: Final\n", "4:9"), ("\(sound)status: selesai\n", "4:9"),
    ("\(sound)jatuh_tempo_hari: 0\n", "4:19"), ("\(sound)jatuh_tempo_hari: 29\n", "4:19"),
    ("\(sound)jatuh_tempo_hari: -1\n", "4:19"), ("\(sound)jatuh_tempo_hari: sepuluh\n", "4:19"),
    ("\(sound)warna: biru\n", "4:1"), ("\(sound)kota: Solo\n", "1:1"),
    ("kota: Semarang\ninstansi: BKPP\n", "1:1"), ("kota:\ninstansi: BKPP\npenanggung_jawab: K\n", "1:6"),
    ("kota: ~\ninstansi: BKPP\npenanggung_jawab: K\n", "1:7"), ("kota: [", "2:1"), ("", "1:0"),
  ])
  func aFaultySettingNamesLineAndColumn(text: String, place: String) throws {
    let (settings, log) = Self.read(text)
    let finding = try #require(log.findings.first)
    #expect(log.findings.count == 1)
    #expect(finding.code == .badSettings)
    #expect("\(finding.position.line):\(finding.position.column)" == place)
    // Nothing of a faulty file is used.
    #expect(settings == ReportSettings())
  }

  @Test func withoutAFileThePageCarriesNoNames() {
    var log = FindingLog()
    #expect(ReportSettings.read(nil, log: &log) == ReportSettings())
    #expect(log.findings.map(\.code) == [.noSettings])
  }

  @Test(arguments: [
    ("2026-10", 10, "2026-12-10"), ("2026-11", 5, "2027-01-05"), ("2026-12", 28, "2027-02-28"),
    ("2026-01", 1, "2026-03-01"),
  ])
  func theNextEditionIsDueAfterTheNextPeriod(period: String, day: Int, due: String) throws {
    let (settings, _) = Self.read(Self.sound + "jatuh_tempo_hari: \(day)\n")
    let published = try #require(Period(period))
    let next = try #require(settings.nextDue(after: published))
    #expect("\(next)" == due)
  }

  @Test func withoutADayNothingIsDue() throws {
    #expect(Self.read(Self.sound).0.nextDue(after: try #require(Period("2026-10"))) == nil)
    let (settings, _) = Self.read(Self.sound + "jatuh_tempo_hari: 1\n")
    #expect(settings.nextDue(after: try #require(Period("2199-12"))) == nil)
  }
}
