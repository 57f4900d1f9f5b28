import Testing

/// The small city with an invitation list and training records beside its attendance, worked out by hand on top
/// of `HandWorkedTests`.
///
/// Invitations. A lists those who have rows and person 13 of U2, who misses all 4 sessions: 20 JP. B does not list
/// person 11, who came. E has a list, but no attendance.
///
/// Records, with what they add:
///
///     8   Kursus arsip, 24 JP                                     24
///     3   pelatihan DATA on A's days: A again                      0, a duplicate
///     14  a seminar of one day without JP                          4
///     15  a course without JP                                      0, told
///     6   Pelatihan surat dinas on D's days, 2 words of 3 are D's  6, a near match
///     9   Kursus pajak in two exports, days overlap, 5 JP each     5, one a duplicate
///     10  Kursus kas, days overlap, 5 and 6 JP                     0, both rejected
@Suite struct InvitedAndRecordedTests {
  private static let invitations =
    [
      ("A", [1, 2, 3, 4, 5, 9, 10, 13]), ("B", [1, 2, 6, 7]), ("E", [1, 2, 3]),
    ].flatMap { activity, people in people.map { "\(activity),\(SmallCity.number($0))" } }

  private static let records = [
    (8, "Kursus arsip;02/03/2026;04/03/2026;24;Kursus"),
    (3, "pelatihan  DATA;02/02/2026;03/02/2026;20;Pelatihan Teknis"),
    (14, "Seminar kota;15/04/2026;;;Seminar"), (15, "Kursus kantor;20/04/2026;;;Kursus"),
    (6, "Pelatihan surat dinas;04/05/2026;05/05/2026;6;"),
    (9, "Kursus pajak;20/01/2026;22/01/2026;5;Kursus"), (9, "Kursus Pajak;21/01/2026;23/01/2026;5;Kursus"),
    (10, "Kursus kas;20/01/2026;22/01/2026;5;Kursus"), (10, "Kursus kas;22/01/2026;23/01/2026;6;Kursus"),
  ].map { person, rest in "\(SmallCity.number(person));\(rest)" }

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.append("E,Rapat kerja,Pelatihan Teknis,5,2026-05-06,2026-05-06,,,1,", to: "input/kegiatan.csv")
    try desk.write(
      (["kode_kegiatan,nip"] + Self.invitations).joined(separator: "\n") + "\n", to: "input/peserta.csv")
    try desk.write(
      (["nip;nama_kegiatan;tanggal_mulai;tanggal_selesai;jp;bentuk"] + Self.records)
        .joined(separator: "\n") + "\n", to: "input/riwayat.csv")
    return desk
  }

  private static let expected: [String: String] = [
    // 142 + 24 + 6; persons 6 and 8 reach 20
    "U1/jp-total": "172.00", "U1/jp-mean": "21.50", "U1/staff-on-target": "5",
    "U1/staff-on-target-share": "71.43", "U1/staff-zero-jp": "1",
    // 16 + 20
    "U1/jp-need": "36.00", "U1/jp-lost": "19.00", "U1/jp-lost-insufficient": "0.00",
    // 34 + 4 + 5; 106 − 4, person 9 is on target already
    "U2/jp-total": "43.00", "U2/jp-need": "102.00", "U2/staff-zero-jp": "3",
    "U2/jp-lost": "50.00", "U2/jp-lost-unexcused": "40.00", "city/jp-total": "215.00",
    // A: 1.800.000 ÷ (8 people × 4 sessions) = 56.250 × 3 and × 8; C: 100.000
    "U1/cost-of-absence": "168750", "U2/cost-of-absence": "550000", "city/cost-of-absence": "718750",
    "city/form/course/jp-total": "29.00", "city/form/course/people": "3",
    "city/form/course/activities": "0", "city/form/seminar/jp-total": "20.00",
    "city/form/technical-training/jp-total": "100.00", "city/form/other/jp-total": "6.00",
  ]

  @Test func figuresComeOutAsWorkedOutByHand() throws {
    let desk = try desk()
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let figures = try desk.figures(in: "output/internal/2026-05/report.xml")
    for (name, value) in Self.expected.sorted(by: { $0.key < $1.key }) {
      #expect(figures[name] == value, "\(name)")
    }
    for line in [
      "input/kegiatan.csv:3:0: note: activity “B”: 1 people attended",
      "input/kegiatan.csv:6:0: warning: activity “E”: 3 people were invited",
      "input/riwayat.csv:3:0: note: the same training came as attendance",
      "input/riwayat.csv:5:0: warning: the record states no JP",
      "input/riwayat.csv:6:0: warning: the record may be activity “D”",
      "input/riwayat.csv:8:0: note: a row with the same key",
      "input/riwayat.csv:9:0: error: another row with the same key",
      "input/riwayat.csv:10:0: error: another row with the same key",
    ] {
      #expect(outcome.errors.contains(line) || outcome.errors.contains(line.dropFirst(6)), "\(line)")
    }
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  @Test func everyRowEndsInOneClass() throws {
    let desk = try desk()
    #expect(try desk.bangkom().status == 0)
    let report = try desk.read("output/internal/2026-05/report.xml")
    let sources = report.split(separator: "<source ").map(String.init)
    let list = try #require(sources.first { $0.contains("peserta.csv") })
    let records = try #require(sources.first { $0.contains("riwayat.csv") })
    // The 3 rows of E are needed by no figure.
    for (source, counts) in [
      (list, ["accepted=\"12\"", "unused=\"3\"", "read=\"16\""]),
      (records, ["accepted=\"5\"", "duplicate=\"2\"", "rejected=\"2\"", "read=\"10\""]),
    ] {
      for count in counts { #expect((" " + source).contains(" \(count)"), "\(count): \(source.prefix(300))") }
    }
  }

  @Test func theOrderOfRowsAndFilesDoesNotShow() throws {
    let first = try desk()
    #expect(try first.bangkom().status == 0)
    let second = try desk()
    // The same rows the other way round, and once more in a second export.
    let header = "nip;nama_kegiatan;tanggal_mulai;tanggal_selesai;jp;bentuk\n"
    try second.write(
      header + Self.records.reversed().joined(separator: "\n") + "\n", to: "input/riwayat.csv")
    try second.write(header + Self.records.joined(separator: "\n") + "\n", to: "input/a/riwayat-2.csv")
    #expect(try second.bangkom().status == 0)
    let path = "output/internal/2026-05/report.xml"
    #expect(try first.figures(in: path) == second.figures(in: path))
  }
}
