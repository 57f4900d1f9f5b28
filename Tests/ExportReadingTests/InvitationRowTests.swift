import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Invitation lists: what their rows become, and which files are none.
@Suite struct InvitationRowTests {
  private static let budi = "198505152010012003"
  private static let siti = "197911232006041001"

  @Test func anInvitationIsRead() throws {
    let read = try FolderRead([
      "peserta.csv": "kode_kegiatan;NIP Peserta;nama\nK1;\(Self.siti);Siti\nK1;'\(Self.budi);Budi\n"
    ])
    #expect(read.invitations.map { [$0.person, $0.activity] } == [[1, 0], [0, 0]])
    #expect(read.invitations.map(\.isRepaired) == [false, true])
    #expect(read.invitations.map(\.line) == [2, 3])
    #expect(read.codes == [.repairedEmployeeNumber])
    #expect(read.ledger("peserta.csv").map { [$0.accepted, $0.repaired, $0.nonTable] } == [1, 1, 1])
  }

  @Test(arguments: [
    ("K1,", FindingCode.missingValue), (",\(budi)", .missingValue), ("K9,\(budi)", .unknownActivity),
    ("K1,198505152010012009", .unknownPerson), ("K1,19850515", .badEmployeeNumber),
    ("K1", .wrongCellCount),
  ])
  func anInvitationIsRefused(row: String, code: FindingCode) throws {
    let read = try FolderRead(["peserta.csv": "kode_kegiatan,nip\n\(row)\n"])
    #expect(read.codes == [code])
    #expect(read.invitations.isEmpty)
  }

  @Test func anInvitationThatStandsTwiceIsADuplicate() throws {
    let read = try FolderRead(["peserta.csv": "kode_kegiatan,nip\nK1,\(Self.budi)\nK1,\(Self.budi)\n"])
    #expect(read.ledger("peserta.csv").map { [$0.accepted, $0.duplicate] } == [1, 1])
  }

  /// Codes and people alone may as well be those who came: only its name makes a file an invitation list.
  @Test(arguments: ["hadir.csv", "kehadiran.csv", "evaluasi.csv", "data.csv"])
  func aListOfPeopleOfAnotherNameIsNone(name: String) throws {
    let read = try FolderRead([name: "kode_kegiatan,nip\nK1,\(Self.budi)\n"])
    #expect(read.invitations.isEmpty)
    #expect([[.missingColumn], [.unknownKind]].contains(read.codes))
  }

  @Test func attendanceUnderTheNameOfAListStaysAttendance() throws {
    let read = try FolderRead([
      "peserta-hadir.csv": "kode_kegiatan,nip,tanggal,status\nK1,\(Self.budi),2026-02-17,hadir\n"
    ])
    #expect(read.attendance.count == 1)
    #expect(read.invitations.isEmpty)
  }
}
