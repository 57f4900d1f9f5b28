import Testing

/// Attendance that cannot be told, or not from one source: six people, one in each unit, so that a unit's figure in the
/// internal report is one person's. K1 is one day and 10 JP, K2 two days and 20 JP.
@Suite struct UnclearAttendanceTests {
  private static func number(_ person: Int) -> String { "19850515201001200\(person)" }

  private func desk(_ files: [String: String]) throws -> Desk {
    let desk = try Desk()
    let units = (1...6).map { "U\($0),Dinas \($0)" }
    let people = (1...6).map { "\(Self.number($0)),Orang Ke\($0),U\($0),PNS,o\($0)@contoh.go.id" }
    try desk.write("kode_unit,nama_unit\n" + units.joined(separator: "\n") + "\n", to: "input/unit.csv")
    try desk.write(
      "nip,nama,kode_unit,status,email\n" + people.joined(separator: "\n") + "\n", to: "input/pegawai.csv")
    try desk.write(
      "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,sesi\n"
        + "K1,Kursus arsip,Kursus,10,2026-02-10,2026-02-10,1\n"
        + "K2,Kursus kas,Kursus,20,2026-02-10,2026-02-11,2\n", to: "input/kegiatan.csv")
    for (path, text) in files { try desk.write(text, to: "input/" + path) }
    return desk
  }

  private func figure(_ name: String, _ unit: Int, _ desk: Desk) throws -> String? {
    let xml = try desk.read("output/internal/2026-02/report.xml")
    let own = xml.components(separatedBy: "<unit code=\"U\(unit)\"").dropFirst().first ?? ""
    return own.components(separatedBy: "name=\"\(name)\" value=\"").dropFirst().first
      .map { String($0.prefix { $0 != "\"" }) }
  }

  /// Person 1 joined and never left: invited, but neither present nor absent. Person 3 was invited and is not there.
  @Test func whoeverNeverLeftIsNotAbsent() throws {
    let desk = try desk([
      "teams.csv": "Full Name\tUser Action\tTimestamp\nOrang Ke1\tJoined\t10/02/2026 08:00:00\n"
        + "Orang Ke2\tJoined\t10/02/2026 08:00:00\nOrang Ke2\tLeft\t10/02/2026 10:00:00\n",
      "peserta.csv": "kode_kegiatan,nip\n" + (1...3).map { "K1,\(Self.number($0))\n" }.joined(),
      "sumber.yml":
        "sumber:\n  - {berkas: teams.csv, kegiatan: K1, menit: 120, urutan_tanggal: hari-dahulu}\n",
    ])
    #expect(try desk.bangkom().status == 0)
    #expect(try figure("jp-total", 2, desk) == "10.00")
    #expect(try figure("jp-lost-unexcused", 1, desk) ?? "0.00" == "0.00")
    #expect(try figure("jp-lost-unexcused", 3, desk) == "10.00")
  }

  /// Two meetings on one day stand for one session unless the office numbers them.
  @Test(arguments: [false, true])
  func twoMeetingsOfADayAreTold(areNumbered: Bool) throws {
    func meeting(_ start: String) -> String {
      "Topik,Durasi (menit),Waktu mulai\nA,60,2026-02-10 \(start)\n\nEmail,Durasi (menit)\no1@contoh.go.id,60\n"
    }
    let desk = try desk([
      "pagi.csv": meeting("08:00:00"), "siang.csv": meeting("13:00:00"),
      "sumber.yml": "sumber:\n  - {berkas: pagi.csv, kegiatan: K2\(areNumbered ? ", sesi: 1" : "")}\n"
        + "  - {berkas: siang.csv, kegiatan: K2\(areNumbered ? ", sesi: 2" : "")}\n",
    ])
    let outcome = try desk.bangkom()
    #expect(outcome.errors.contains("[shared-session]") == !areNumbered)
    // Of two sessions one is not enough; both are the whole.
    #expect(try figure("jp-total", 1, desk) == (areNumbered ? "20.00" : "0.00"))
  }

  @Test func sessionsNamedInSomeRowsOnlyAreTold() throws {
    let desk = try desk([
      "kehadiran.csv": "kode_kegiatan,nip,tanggal,status,sesi\nK2,\(Self.number(1)),2026-02-10,hadir,1\n"
        + "K2,\(Self.number(2)),2026-02-10,hadir,\n"
    ])
    #expect(try desk.bangkom().errors.contains("[mixed-sessions]"))
  }

  /// A list of participants with a guest would else make the guest staff.
  @Test func aListOfParticipantsIsNoRoster() throws {
    let desk = try desk([
      "kehadiran.csv": "kode_kegiatan,nip,tanggal,status\nK1,\(Self.number(1)),2026-02-10,hadir\n",
      "Daftar Hadir.csv": "NIP,Nama,Kode Unit,Email\n199002012015031099,Tamu,U4,tamu@contoh.go.id\n",
    ])
    #expect(try desk.bangkom().errors.contains("Daftar Hadir.csv:1:0: warning"))
    #expect(try figure("staff", 4, desk) == "1")
  }

  @Test func aTotalAmongMoneyIsNoMoney() throws {
    let desk = try desk([
      "kehadiran.csv": "kode_kegiatan,nip,tanggal,status\nK1,\(Self.number(1)),2026-02-10,hadir\n",
      "anggaran.csv": "kode_unit,tanggal,jenis,nilai,kode_rekening,uraian\n"
        + "U1,2026-01-02,pagu,1000000,5.1.02.02.12.0001,Kursus\nU1,2026-01-02,pagu,1000000,,Jumlah Belanja\n",
    ])
    #expect(try desk.bangkom().status == 0)
    #expect(try figure("budget-ceiling", 1, desk) == "1000000")
  }
}
