import Testing

/// Follow-ups from the file to both reports, by the real program.
@Suite struct FollowUpRunTests {
  private static let header = "kode_kegiatan,kode_unit,tanggal,uraian,status\n"

  @Test func ideasStandInTheReportAndTheirTextsNowhere() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(
      Self.header + "A,U1,2026-03-02,Papan target,diterapkan\nA,Dinas Satu,2026-03-03,Antrean daring,\n"
        + "B,U1,2026-04-06,Klinik konsultasi,pendampingan\nB,U1,2026-04-06,Rotasi tugas,batal\n",
      to: "input/tindak_lanjut.csv")
    #expect(try desk.bangkom().status == 0)
    for report in ["output/internal/2026-05/report.xml", "output/2026-05/report.xml"] {
      let figures = try desk.figures(in: report)
      let expected = [
        "U1/ideas": "2", "U1/ideas-in-use": "1", "U1/support-given": "1", "U2/ideas": "0",
        "city/ideas": "2", "city/form/technical-training/ideas": "2", "city/partner/undip/ideas-in-use": "1",
        "city/form/seminar/support-given": "1", "city/form/seminar/ideas": "0",
      ]
      for (name, value) in expected { #expect(figures[name] == value, "\(report) \(name)") }
    }
    for page in ["output/2026-05/index.html", "output/2026-05/units/U1.html", "output/2026-05/report.xml"] {
      let text = try desk.read(page)
      for words in ["Papan target", "Antrean daring", "Klinik konsultasi", "Rotasi tugas"] {
        #expect(!text.contains(words), "\(page)")
      }
    }
    #expect(try desk.read("output/2026-05/index.html").contains("data-figure=\"city/ideas-in-use\""))
    #expect(try desk.read("output/2026-05/units/U1.html").contains("data-figure=\"U1/ideas-in-use\""))
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  /// A report misses nothing without the file, but it does not make ideas 0 either.
  @Test func withoutAFileNothingIsMissedAndNothingIsSaid() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try desk.bangkom("--language", "en")
    #expect(!outcome.errors.contains("tindak_lanjut"))
    let report = try desk.read("output/2026-05/report.xml")
    #expect(!report.contains("missing kind=\"follow-ups\""))
    let figures = try desk.figures(in: "output/2026-05/report.xml")
    for name in ["U1/ideas", "city/support-given", "city/form/seminar/ideas-in-use"] {
      #expect(figures[name] == "?not-delivered", "\(name)")
    }
  }

  /// Texts have numbers in the order of all files, so a clean file before the contradiction is read again too.
  @Test func rowsThatContradictEachOtherAreAllTold() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(Self.header + "A,U1,2026-03-02,Antrean,usulan\n", to: "input/tindak_lanjut-1.csv")
    try desk.write(
      Self.header + "A,U1,2026-03-02,Papan,usulan\nA,U2,2026-03-02,Papan,\n", to: "input/tindak_lanjut-2.csv")
    try desk.write(
      Self.header + "A,U1,2026-03-02,Papan,usulan\nA,U1,2026-03-02,Papan,diterapkan\n",
      to: "input/tindak_lanjut-3.csv")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let places = outcome.errors.split(separator: "\n").filter { $0.hasSuffix("[conflicting-rows]") }
      .map { $0.split(separator: " ")[0] }
    #expect(
      places == ["tindak_lanjut-2.csv:2:0:", "tindak_lanjut-3.csv:2:0:", "tindak_lanjut-3.csv:3:0:"],
      "\(outcome.errors)")
    #expect(try desk.figures(in: "output/2026-05/report.xml")["city/ideas"] == "2")
  }
}
