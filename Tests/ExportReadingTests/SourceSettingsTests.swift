import Findings
import RuleReading
import Testing
import TrainingDomain

@testable import ExportReading

/// What `sumber.yml` may say, of which files, and where it is at fault.
@Suite struct SourceSettingsTests {
  private static func entry(_ pattern: String) -> SourceEntry {
    SourceEntry(pattern: pattern, position: SourcePosition(file: "sumber.yml"))
  }

  private static func read(_ text: String) -> (settings: SourceSettings, findings: [Finding]) {
    var log = FindingLog()
    let settings = SourceSettings.read(
      [RuleText(path: "sumber.yml", text: text, isBuiltIn: false)], log: &log)
    return (settings, log.findings)
  }

  @Test(arguments: [
    ("zoom.csv", "zoom.csv"), ("*", ""), ("*", "a/b.csv"), ("*.csv", "2026/zoom.csv"),
    ("zoom-?.csv", "zoom-1.csv"),
    ("*zoom*", "zoom"), ("**", "a"), ("a*b*c", "a.b.b.c"), ("a*ab", "aaab"), ("?*?", "ab"), ("", ""),
    ("2026/*/hadir.csv", "2026/02/hadir.csv"), ("*.csv*", "a.csv"),
    // A character of two bytes is two signs.
    ("caf??.csv", "caf\u{E9}.csv"),
  ])
  func aPatternFits(pattern: String, path: String) {
    #expect(Self.entry(pattern).matches(path))
  }

  @Test(arguments: [
    ("zoom.csv", "zoom.csv.csv"), ("zoom.csv", "Zoom.csv"), ("zoom.csv", "a/zoom.csv"), ("?", ""), ("", "a"),
    ("a*b*c", "a.c.b"), ("*.csv", "a.csv.txt"), ("?*?", "a"), ("a*ab", "aaa"), ("zoom-?.csv", "zoom-12.csv"),
    ("[ab].csv", "a.csv"),
  ])
  func aPatternDoesNotFit(pattern: String, path: String) {
    #expect(!Self.entry(pattern).matches(path))
  }

  /// With a step back to every star this would take longer than the world stands.
  @Test(.timeLimit(.minutes(20))) func manyStarsTakeNoTime() {
    let path = String(repeating: "a", count: 4000)
    let pattern = String(repeating: "*a", count: 1000) + "*b"
    var fits = true
    let time = ContinuousClock().measure { fits = Self.entry(pattern).matches(path) }
    #expect(!fits)
    #expect(time < .seconds(2))
  }

  // MARK: Faults

  @Test(arguments: [
    // An unknown key, of the file and of an entry.
    ("sumber:\n  - {berkas: a.csv}\nlain: 1\n", 3, 1, "\u{201C}lain\u{201D}"),
    ("sumber:\n  - {berkas: a.csv, jenisnya: kehadiran}\n", 2, 21, "\u{201C}jenisnya\u{201D}"),
    // Nothing to read.
    ("lain: []\n", 1, 1, "\u{201C}lain\u{201D}"), ("sumber: []\n", 1, 9, "[ … ]"),
    ("sumber: x\n", 1, 9, "\u{201C}x\u{201D}"),
    ("sumber:\n  - a.csv\n", 2, 5, "\u{201C}a.csv\u{201D}"),
    ("sumber:\n  - {jenis: kehadiran}\n", 2, 5, "\u{2205} berkas"),
    ("sumber:\n  - {berkas: ''}\n", 2, 14, "\u{201C}\u{201D}"),
    // Values.
    ("sumber:\n  - berkas: a.csv\n    jenis: hadir\n", 3, 12, "\u{201C}hadir\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    tanggal: 2026-02-30\n", 3, 14, "\u{201C}2026-02-30\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    tanggal: 16/02/2026\n", 3, 14, "\u{201C}16/02/2026\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    tahap: awal\n", 3, 12, "\u{201C}awal\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    status: ada\n", 3, 13, "\u{201C}ada\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    sesi: 0\n", 3, 11, "\u{201C}0\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    menit: 0\n", 3, 12, "\u{201C}0\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    menit: 1441\n", 3, 12, "\u{201C}1441\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    menit: empat\n", 3, 12, "\u{201C}empat\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    nilai_maks: 0\n", 3, 17, "\u{201C}0\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    nilai_min: -1\n", 3, 16, "\u{201C}-1\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    urutan_tanggal: bulan\n", 3, 21, "\u{201C}bulan\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    tanda_desimal: \",\"\n", 3, 20, "\u{201C},\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    nilai: 5\n", 3, 12, "\u{201C}5\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    pemisah: ;\n", 3, 14, "\u{201C};\u{201D}"),
    ("sumber:\n  - berkas: a.csv\n    kegiatan: [K1]\n", 3, 15, "[ … ]"),
    // Columns belong to a kind.
    ("sumber:\n  - berkas: a.csv\n    kolom: {nip: NIP}\n", 2, 5, "\u{2205} jenis"),
    (
      "sumber:\n  - berkas: a.csv\n    jenis: kehadiran\n    kolom: {nilai: Skor}\n", 4, 13,
      "\u{201C}nilai\u{201D}"
    ),
    ("sumber:\n  - berkas: a.csv\n    jenis: kehadiran\n    kolom: nip\n", 4, 12, "\u{201C}nip\u{201D}"),
  ])
  func aFaultIsToldWithItsPlace(text: String, line: Int, column: Int, found: String) throws {
    let read = Self.read(text)
    #expect(read.settings.entries == [])
    let finding = try #require(read.findings.first)
    #expect(read.findings.count == 1)
    #expect(finding.code == .badSettings)
    #expect(finding.code.refuses)
    #expect(finding.position == SourcePosition(file: "sumber.yml", line: line, column: column))
    #expect(finding.values.first == found)
  }

  @Test(arguments: [
    "sumber:\n  - {berkas: a.csv\n", "sumber:\n  - berkas: *.csv\n", "", "\t",
    "sumber:\n  - berkas: a\n    berkas: b\n",
  ])
  func whatIsNoYAMLIsAFault(text: String) {
    let read = Self.read(text)
    #expect(read.settings.entries == [])
    #expect(read.findings.map(\.code) == [.badSettings])
  }

  @Test func allSettingsAreRead() throws {
    let read = Self.read(
      """
      sumber:
        - berkas: "zoom/*.csv"
          jenis: kehadiran
          kegiatan: K1
          tahap: pre
          tanggal: 2026-02-16
          sesi: 2
          status: hadir
          nilai_maks: 4
          nilai_min: 1
          menit: 240
          urutan_tanggal: bulan-dahulu
          tanda_desimal: koma
          pemisah: titik-koma
          kolom: {nip: "No. Induk", tanggal: Hari}
      """)
    #expect(read.findings == [])
    let entry = try #require(read.settings.entries.first)
    #expect(entry.kind == .attendance)
    #expect(
      entry.constants == [
        .activityCode: "K1", .stage: "pre", .date: "2026-02-16", .sessions: "2", .attendance: "hadir",
        .scoreMaximum: "4", .scoreMinimum: "1",
      ])
    #expect(entry.headers == [.employeeNumber: "no_induk", .date: "hari"])
    #expect(entry.minutes == 240)
    #expect(entry.dateOrder == .monthFirst)
    #expect(entry.decimalMark == .comma)
    #expect(entry.delimiter == .semicolon)
    #expect(entry.position == SourcePosition(file: "sumber.yml", line: 2, column: 5))
  }

  @Test func aYearOfEntriesWithStarsIsRead() {
    let entries = (1...400).map { "  - {berkas: \"zoom-\($0)-*.csv\", kegiatan: K\($0)}\n" }.joined()
    let read = Self.read("sumber:\n" + entries)
    #expect(read.findings == [])
    #expect(read.settings.entries.count == 400)
  }

  @Test func twoEntriesForOneFileAreAFaultOfTheSecond() throws {
    let read = try FolderRead([
      "libur-2026.csv": "tanggal,keterangan\n2026-08-17,a\n",
      "sumber.yml": "sumber:\n  - {berkas: libur*.csv}\n  - {berkas: \"*-2026.csv\"}\n",
    ])
    #expect(read.codes == [.badSettings])
    let finding = try #require(read.exports.log.sorted.first)
    #expect(finding.position == SourcePosition(file: "sumber.yml", line: 3, column: 5))
    #expect(read.profile("libur-2026.csv") == nil)
    #expect(read.ledger("libur-2026.csv")?.rejected == 2)
  }

  @Test func anEntryGivesWhatTheExportLacks() throws {
    let read = try FolderRead([
      "daftar.csv": "No Induk;Hari\n198505152010012003;02/03/2026\n",
      "kegiatan.csv": "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai\nK1,a,Bimtek,2026-01-01\n",
      "sumber.yml":
        "sumber:\n  - {berkas: daftar.csv, jenis: kehadiran, kegiatan: K1, status: izin, sesi: 2, "
        + "urutan_tanggal: hari-dahulu, kolom: {nip: No Induk, tanggal: Hari}}\n",
    ])
    #expect(read.codes == [])
    let row = try #require(read.attendance.first)
    #expect("\(row.day)" == "2026-03-02")
    #expect(row.status == .permitted)
    #expect(row.session == 2)
  }
}
