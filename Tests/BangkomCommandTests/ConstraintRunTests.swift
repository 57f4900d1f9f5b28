import Testing

/// What holds units back, from files to both reports, by the real program.
@Suite struct ConstraintRunTests {
  /// From June to December 2026 there are 22 + 23 + 21 + 22 + 22 + 21 + 23 = 154 weekdays; 17 August is a Monday,
  /// 26 December a Saturday.
  @Test func holidaysShortenTheYear() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    #expect(try desk.figures(in: "output/2026-05/report.xml")["city/working-days-left"] == "154")
    try desk.write(
      "tanggal,keterangan\n2026-08-17,Hari Kemerdekaan\n2026-12-26,Cuti bersama\n", to: "input/libur.csv")
    #expect(try desk.bangkom().status == 0)
    #expect(try desk.figures(in: "output/2026-05/report.xml")["city/working-days-left"] == "153")
  }

  /// Capacity of time = people in need × 154 days × 10 JP × 5 %; each place of the scheduled course gives 6 JP.
  @Test func capacitiesFollowFromTheFiles() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(
      "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,kuota,kode_unit_peserta\n"
        + "Z,Kursus,Kursus,6,2026-09-07,2026-09-08,3,U1\n", to: "input/kegiatan-rencana.csv")
    try desk.write(
      "kode_kegiatan,nip\nZ,\(SmallCity.number(1))\n", to: "input/peserta.csv")
    #expect(try desk.bangkom().status == 0)
    let figures = try desk.figures(in: "output/internal/2026-05/report.xml")
    let inNeed =
      (Int(figures["U1/staff-with-target"] ?? "") ?? 0) - (Int(figures["U1/staff-on-target"] ?? "") ?? 0)
    #expect(inNeed > 0)
    #expect(figures["U1/capacity-time"] == "\(inNeed * 77).00")
    #expect(figures["U1/capacity-seats"] == "12.00")
    #expect(figures["U2/capacity-seats"] == "0.00")
    #expect(figures["U1/seats-sharing"] == "own")
    let page = try desk.read("output/2026-05/index.html")
    #expect(page.contains("id=\"constraints\""))
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  /// In December no day is left; what is said to have bound before is what November's edition says.
  @Test func theLastEditionOfTheYearTellsWhatBoundBefore() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(
      "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai\n"
        + "Y,Kursus akhir tahun,Kursus,2,2026-12-07,2026-12-07\n", to: "input/kegiatan-akhir.csv")
    try desk.write(
      SmallCity.attendanceHeader + "\nY,\(SmallCity.number(2)),2026-12-07,hadir,1,\n",
      to: "input/kehadiran-12.csv")
    #expect(try desk.bangkom("--period", "2026-11").status == 0)
    #expect(try desk.bangkom("--period", "2026-12").status == 0)
    let november = try desk.figures(in: "output/internal/2026-11/report.xml")
    let december = try desk.figures(in: "output/internal/2026-12/report.xml")
    for unit in ["U1", "U2"] {
      #expect(december["\(unit)/constraint"] == "year-over")
      #expect(december["\(unit)/constraint-before"] == november["\(unit)/constraint"])
      #expect(december["\(unit)/capacity-time"] == "?not-applicable")
      #expect(november["\(unit)/constraint-before"] == "?not-applicable")
      #expect(november["\(unit)/working-days-left"] == "23")
    }
    #expect(december["city/working-days-left"] == "0")
  }
}
