import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Who a row speaks of: by NIP, then by e-mail, then by name and unit, and only where exactly one person fits.
@Suite struct PersonMatchTests {
  private static let budi: UInt64 = 198_505_152_010_012_003
  private static let siti: UInt64 = 197_911_232_006_041_001
  /// Two people of one name, in one office each, who share an address.
  private static let agus: UInt64 = 199_002_012_015_031_004
  private static let otherAgus: UInt64 = 199_105_052_016_031_005

  private static let roster =
    "nip,nama,kode_unit,status,email\n"
    + "\(budi),\"Budi Santoso, S.Sos., M.AP.\",U1,PNS,budi@contoh.go.id\n"
    + "\(siti),Siti Rahmawati,U2,PPPK,Siti@contoh.go.id\n"
    + "\(agus),Agus Wibowo,U1,PNS,bersama@contoh.go.id\n"
    + "\(otherAgus),Agus Wibowo,U2,PNS,bersama@contoh.go.id\n"

  struct Row: Sendable, CustomStringConvertible {
    var nip = ""
    var email = ""
    var name = ""
    var unit = ""
    /// The NIP of the person who is found.
    let person: UInt64?
    var code: FindingCode?
    var ledger = RowLedgerClass.accepted

    var description: String { "\(nip)|\(email)|\(name)|\(unit)" }
  }

  private static func unmatched(_ row: Row) -> Row {
    var row = row
    row.ledger = .rejected
    return row
  }

  private static func repaired(_ row: Row) -> Row {
    var row = row
    row.ledger = .repaired
    return row
  }

  private static let rows: [Row] = [
    // The NIP before all else.
    Row(nip: "\(budi)", person: budi),
    Row(nip: "\(budi)", email: "siti@contoh.go.id", name: "Budi Santoso", person: budi),
    repaired(Row(nip: "'\(budi)", name: "Pak Budi", person: budi, code: .repairedEmployeeNumber)),
    // Unless the row's name is somebody else's of the roster: one column of it was moved.
    unmatched(Row(nip: "\(budi)", name: "Siti Rahmawati", person: nil, code: .contradictingPerson)),
    unmatched(
      Row(email: "SITI@CONTOH.GO.ID", name: "Budi Santoso", person: nil, code: .contradictingPerson)),
    Row(nip: "-", email: "siti@contoh.go.id", person: siti),
    // Then the e-mail, in any case, before the name.
    Row(email: "siti@contoh.go.id", person: siti),
    Row(email: "SITI@CONTOH.GO.ID", name: "Siti R.", person: siti),
    // Then the name: order, case and titles do not count.
    Row(name: "Siti Rahmawati", person: siti, code: .matchedByName),
    Row(name: "RAHMAWATI, Siti", person: siti, code: .matchedByName),
    Row(name: "Drs. Budi Santoso", person: budi, code: .matchedByName),
    Row(email: "lain@contoh.go.id", name: "Siti Rahmawati", person: siti, code: .matchedByName),
    Row(name: "Siti Rahmawati", unit: "Dinas Dua", person: siti, code: .matchedByName),
    // A unit that is none of ours says no, as one that is another's does.
    unmatched(Row(name: "Siti Rahmawati", unit: "Antah Berantah", person: nil, code: .unmatchedPerson)),
    unmatched(Row(name: "Siti Rahmawati", unit: "Dinas Satu", person: nil, code: .unmatchedPerson)),
    // Two of one name: only the unit tells.
    unmatched(Row(name: "Agus Wibowo", person: nil, code: .unmatchedPerson)),
    Row(name: "Agus Wibowo", unit: "Dinas Satu", person: agus, code: .matchedByName),
    Row(name: "Agus Wibowo", unit: "U2", person: otherAgus, code: .matchedByName),
    // An address of two people is nobody's.
    unmatched(Row(email: "bersama@contoh.go.id", person: nil, code: .unmatchedPerson)),
    Row(
      email: "bersama@contoh.go.id", name: "Agus Wibowo", unit: "U2", person: otherAgus,
      code: .matchedByName),
    unmatched(Row(email: "lain@contoh.go.id", person: nil, code: .unmatchedPerson)),
    unmatched(Row(name: "Siti", person: nil, code: .unmatchedPerson)),
    unmatched(Row(person: nil, code: .missingValue)),
    // A whole NIP that is on no roster is somebody else's, whatever the name.
    unmatched(
      Row(
        nip: "198505152010012009", email: "siti@contoh.go.id", name: "Siti Rahmawati", person: nil,
        code: .unknownPerson)),
    // So is one that lost a digit.
    unmatched(
      Row(nip: "19850515201001200", name: "Siti Rahmawati", person: nil, code: .badEmployeeNumber)),
    // Spoiled NIPs: 1.979105…1.979115 × 10^17 holds one person, 1.5…2.5 × 10^17 all four.
    repaired(Row(nip: "1,97911E+17", person: siti, code: .spoiledEmployeeNumber)),
    repaired(Row(nip: "1.97911E+17", person: siti, code: .spoiledEmployeeNumber)),
    repaired(Row(nip: "197911232006041000", person: siti, code: .spoiledEmployeeNumber)),
    unmatched(Row(nip: "2E+17", person: nil, code: .badEmployeeNumber)),
    repaired(Row(nip: "2E+17", name: "Siti Rahmawati", person: siti, code: .spoiledEmployeeNumber)),
    repaired(Row(nip: "2E+17", email: "budi@contoh.go.id", person: budi, code: .spoiledEmployeeNumber)),
    unmatched(Row(nip: "2E+17", name: "Agus Wibowo", person: nil, code: .badEmployeeNumber)),
    repaired(
      Row(nip: "2E+17", name: "Agus Wibowo", unit: "U2", person: otherAgus, code: .spoiledEmployeeNumber)),
    // Nobody fits: neither e-mail nor name stands in for the number.
    unmatched(
      Row(
        nip: "1,70001E+17", email: "siti@contoh.go.id", name: "Siti Rahmawati", person: nil,
        code: .badEmployeeNumber)),
  ]

  @Test(arguments: rows)
  func aRowIsOnePersonsOrNobodys(row: Row) throws {
    let read = try FolderRead([
      "pegawai.csv": Self.roster,
      "kehadiran.csv": "kode_kegiatan;nip;email;nama;unit_kerja;tanggal;status\n"
        + "K1;\(row.nip);\(row.email);\(row.name);\(row.unit);2026-02-16;hadir\n",
    ])
    #expect(read.codes == [row.code].compactMap { $0 })
    let person = row.person.flatMap { read.directory.employees[EmployeeNumber(digits: $0)] }
    #expect(read.attendance.map(\.person) == [person].compactMap { $0 })
    #expect(read.ledger("kehadiran.csv")?[row.ledger].lines == 1)
  }

  /// What another file holds must not change what becomes of a row.
  @Test(arguments: [
    [:], ["peserta.csv": "kode_kegiatan,nama\nK1,Budi Santoso\n"],
  ])
  func aSpoiledNumberIsMatchedWhateverOtherFilesName(others: [String: String]) throws {
    let read = try FolderRead(
      others.merging([
        "kehadiran.csv": "kode_kegiatan;nip;tanggal;status\nK1;1,97911E+17;2026-02-16;hadir\n"
      ]) { $1 })
    #expect(read.ledger("kehadiran.csv")?.repaired == 1)
    #expect(read.codes.contains(.spoiledEmployeeNumber))
  }

  /// A report of a meeting says by its rows who was there; one repaired NIP makes the person's lines repaired.
  @Test(arguments: [
    "NIP;Waktu bergabung;Waktu keluar\n'\(budi);08:00;10:00\n\(budi);10:30;12:00\n",
    "NIP;Durasi (menit)\n\(budi);200\n'\(budi);240\n",
    "NIP;Tindakan;Stempel waktu\n\(budi);Bergabung;08:00\n'\(budi);Keluar;12:00\n",
  ])
  func aRepairedNumberShowsInTheLedgerOfAMeeting(text: String) throws {
    let read = try FolderRead([
      "hadir.csv": text,
      "sumber.yml": "sumber:\n  - {berkas: hadir.csv, kegiatan: K1, tanggal: 2026-02-16, menit: 240}\n",
    ])
    #expect(read.codes.contains(.repairedEmployeeNumber))
    #expect(read.attendance.map(\.status) == [.present])
    #expect(read.ledger("hadir.csv")?.repaired == 2)
    #expect(read.ledger("hadir.csv")?.accepted == 0)
  }

  @Test func firstAndLastNameStandInColumnsOfTheirOwn() throws {
    let read = try FolderRead([
      "kehadiran.csv":
        "kode_kegiatan,nama_depan,nama_akhir,tanggal,status\nK1,Siti,Rahmawati,2026-02-16,hadir\n"
    ])
    #expect(read.codes == [.matchedByName])
    #expect(read.attendance.count == 1)
  }

  /// A person who moved stands in two units; either of them names the person.
  @Test(arguments: ["U1", "U2", ""])
  func whoMovedIsOnePerson(unit: String) throws {
    let read = try FolderRead([
      "pegawai.csv":
        "nip,nama,kode_unit,status,berlaku_sejak\n\(Self.siti),Siti Rahmawati,U1,PNS,2025-01-01\n"
        + "\(Self.siti),Siti Rahmawati,U2,PNS,2026-02-01\n",
      "kehadiran.csv":
        "kode_kegiatan,nama,unit_kerja,tanggal,status\nK1,Siti Rahmawati,\(unit),2026-02-16,hadir\n",
    ])
    #expect(read.codes == [.matchedByName])
    #expect(read.attendance.count == 1)
  }
}
