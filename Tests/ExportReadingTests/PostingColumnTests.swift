import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// The kind of post and the begin of the contract in the roster.
@Suite struct PostingColumnTests {
  private static let budi = "198505152010012003"
  private static let siti = "197911232006041001"
  private static let header = "nip,nama,kode_unit,status,jenis_jabatan,mulai_kontrak"

  private static func read(_ rows: String..., header: String = header) throws -> FolderRead {
    try FolderRead(["pegawai.csv": header + "\n" + rows.map { $0 + "\n" }.joined()])
  }

  @Test func bothAreRead() throws {
    let read = try Self.read(
      "\(Self.budi),Budi,U1,PNS,Struktural,", "\(Self.siti),Siti,U2,PPPK,fungsional,2024-07-01")
    #expect(read.codes == [])
    let postings = read.directory.postings
    #expect(postings.map(\.postKind) == [.structural, .functional])
    #expect(postings.map { $0.contractStart.map { "\($0)" } } == [nil, "2024-07-01"])
  }

  @Test(arguments: [
    ("struktural", PostKind.structural), ("Jabatan Struktural", .structural),
    ("PIMPINAN TINGGI", .structural),
    ("Jabatan Pimpinan Tinggi", .structural), ("JPT", .structural), ("JPT Pratama", .structural),
    ("Administrator", .structural), ("Pengawas", .structural), ("structural", .structural),
    ("fungsional", .functional), ("Jabatan Fungsional", .functional), ("JF", .functional),
    ("JFT", .functional), ("Fungsional Tertentu", .functional), ("functional", .functional),
    ("pelaksana", .executive), ("JFU", .executive), ("Fungsional Umum", .executive), ("Staf", .executive),
    ("Jabatan Pelaksana", .executive), ("executive", .executive),
  ])
  func kindsHaveTheirSpellings(word: String, kind: PostKind) throws {
    let read = try Self.read("\(Self.budi),Budi,U1,PNS,\(word),")
    #expect(read.codes == [])
    #expect(read.directory.postings.map(\.postKind) == [kind])
  }

  @Test(arguments: [
    ("nip,nama,kode_unit,status", ""), ("nip,nama,kode_unit,status,jenis_jabatan,mulai_kontrak", ",,"),
    ("nip,nama,kode_unit,status,jabatan,kontrak", ",Lurah,2 tahun"),
  ])
  func whatIsNotStatedIsNil(header: String, cells: String) throws {
    let read = try Self.read("\(Self.budi),Budi,U1,PNS" + cells, header: header)
    #expect(read.codes == [])
    #expect(read.directory.postings.map(\.postKind) == [nil])
    #expect(read.directory.postings.map(\.contractStart) == [nil])
  }

  @Test func anUnknownKindCostsOnlyTheKind() throws {
    let read = try Self.read("\(Self.budi),Budi,U1,PNS,Rangkap,")
    #expect(read.codes == [.unknownPostKind])
    #expect(read.directory.postings.map(\.unit) == [0])
    #expect(read.directory.postings.map(\.postKind) == [nil])
    #expect(read.ledger("pegawai.csv")?.accepted == 1)
  }

  @Test(arguments: [
    "nip,nama,kode_unit,status,Jenis Jabatan,Tanggal Mulai Kontrak",
    "nip,nama,kode_unit,status,Jenis Jabatan Nama,Mulai Kontrak",
    "employee_number,name,unit_code,employment_status,post_kind,contract_start",
    "nip,nama,kode_unit,status,position_kind,mulai_kontrak",
  ])
  func theColumnsHaveTheirHeaders(header: String) throws {
    let read = try Self.read("\(Self.siti),Siti,U2,PPPK,pelaksana,15/07/2024", header: header)
    #expect(read.codes == [])
    #expect(read.directory.postings.map(\.postKind) == [.executive])
    #expect(read.directory.postings.map { $0.contractStart.map { "\($0)" } } == ["2024-07-15"])
  }

  /// Nothing but `01/03/2024` and `01/07/2024`: other columns and numbers above 12 say nothing.
  @Test(arguments: [
    (["01/03/2024", "01/07/2023"], ["2024-03-01", "2023-07-01"]),
    (["03/01/2024", "7/1/2023"], ["2024-03-01", "2023-07-01"]),
    (["01/01/2024", "01-07-2023"], ["2024-01-01", "2023-07-01"]),
  ])
  func contractsBeginOnTheFirstOfAMonth(cells: [String], days: [String]) throws {
    let read = try Self.read(
      "\(Self.budi),Budi,U1,PPPK,,\(cells[0])", "\(Self.siti),Siti,U2,PPPK,,\(cells[1])")
    #expect(read.codes == [])
    #expect(read.directory.postings.map { $0.contractStart.map { "\($0)" } } == days)
    let isDayFirst = cells[1].hasPrefix("01")
    #expect(
      read.profile("pegawai.csv")?.tables.first?.decisions.last
        == Decision(
          "mulai_kontrak", isDayFirst ? .dayFirst : .monthFirst,
          because: .monthStarts(cells[0] == "01/01/2024" ? 1 : 2), against: .monthStarts(0)))
  }

  @Test(arguments: [
    ["02/03/2024", "01/07/2023"], ["01/03/2024", "03/01/2024"], ["05/06/2024", "06/05/2024"],
  ])
  func contractsThatBeginOnOtherDaysLeaveTheFileOpen(cells: [String]) throws {
    let read = try Self.read(
      "\(Self.budi),Budi,U1,PPPK,,\(cells[0])", "\(Self.siti),Siti,U2,PPPK,,\(cells[1])")
    #expect(read.codes == [.undecidedDateOrder])
    #expect(read.directory.postings == [])
  }

  /// Only of contracts is it known.
  @Test func otherColumnsStayOpen() throws {
    let read = try Self.read(
      "\(Self.budi),Budi,U1,PPPK,01/03/2024", header: "nip,nama,kode_unit,status,berlaku_sejak")
    #expect(read.codes == [.undecidedDateOrder])
  }

  @Test(arguments: [
    (",fungsional,", ",pelaksana,"), (",fungsional,", ",,"), (",,2024-07-01", ",,2024-06-01"),
    (",,2024-07-01", ",,"),
  ])
  func rowsThatDifferOnlyThereContradictEachOther(one: String, other: String) throws {
    let read = try Self.read("\(Self.siti),Siti,U2,PPPK\(one)", "\(Self.siti),Siti,U2,PPPK\(other)")
    #expect(read.codes == [.conflictingRows])
    #expect(read.directory.postings == [])
    #expect(read.ledger("pegawai.csv").map { [$0.accepted, $0.rejected] } == [0, 2])
  }

  @Test func rowsThatSayTheSameInOtherWordsAreOne() throws {
    let read = try Self.read(
      "\(Self.siti),Siti,U2,PPPK,JFT,2024-07-01", "\(Self.siti),Siti,U2,P3K,Fungsional Tertentu,1 Juli 2024")
    #expect(read.codes == [.duplicateRow])
    #expect(read.directory.postings.map(\.postKind) == [.functional])
  }

  /// The content is packed into 64 bits: any two rows that differ have different ones.
  @Test func everyContentIsAnotherNumber() throws {
    let days = [
      nil, CivilDate(year: 1900, month: 1, day: 1), CivilDate(year: 1900, month: 1, day: 2),
      CivilDate(year: 1970, month: 1, day: 1), CivilDate(year: 2026, month: 7, day: 1),
      CivilDate(year: 2199, month: 12, day: 31),
    ]
    var contents: Set<UInt64> = []
    var count = 0
    for unit in [0, 1, 63, 4_194_303] {
      for status in EmploymentStatus.allCases {
        for kind in PostKind.allCases.map(Optional.some) + [nil] {
          for start in days {
            for until in days {
              let posting = Posting(
                person: 0, unit: unit, status: status, postKind: kind, contractStart: start, from: nil,
                until: until, file: 0, line: 2)
              contents.insert(posting.content)
              count += 1
            }
          }
        }
      }
    }
    #expect(contents.count == count)
  }
}
