import Findings
import Testing

/// What `read` tells of the way a file is written, from the file to the words.
@Suite struct DecisionTests {
  private static func told(_ bytes: [UInt8], header: Bool = true, table: Int? = nil) throws -> [String] {
    let read = try TableRead(
      bytes, header: header ? .auto : .none, choice: table.map { .number($0) } ?? .largest)
    #expect(read.failure == nil)
    return read.log.findings.filter { $0.code == .containerDecision }.map { $0.text(in: .indonesian) }
  }

  private static func told(_ text: String, header: Bool = true, table: Int? = nil) throws -> [String] {
    try told(Array(text.utf8), header: header, table: table)
  }

  private static let utf8 =
    "pengodean huruf: UTF-8, karena bagian awal berkas sah sebagai UTF-8; pilihan kedua: UTF-16 "
    + "(tanpa bita NUL)"
  private static let quote =
    "tanda kutip: ganda \", karena inilah yang lazim, dan tidak ada sel yang diapitnya; pilihan kedua: "
    + "tunggal ' (0 sel)"
  private static let header =
    "kepala kolom: baris pertama, karena 1 kolom berisi kata di atas angka; pilihan kedua: tidak ada "
    + "(tidak ada kolom yang berisi angka sejak baris pertama)"

  @Test func aPlainFileIsToldInFourDecisions() throws {
    #expect(
      try Self.told("nama;nilai\nSiti;87,5\nBudi;70\n") == [
        Self.utf8,
        "pemisah sel: titik koma, karena 3 dari 3 baris sama-sama berisi 2 sel; pilihan kedua: tab "
          + "(0 dari 3 baris)",
        Self.quote, Self.header,
      ])
  }

  @Test func aSeparatorLineAndAByteOrderMarkAreReasons() throws {
    let told = try Self.told([0xEF, 0xBB, 0xBF] + Array("sep=;\nnama;nilai\nSiti;87\n".utf8))
    #expect(
      told.first
        == "pengodean huruf: UTF-8, karena berkas diawali tanda urutan bita (BOM); pilihan kedua: UTF-16 "
        + "(tanpa bita NUL)")
    #expect(told.dropFirst().first == "pemisah sel: titik koma, karena baris pertama menyebutnya (sep=)")
  }

  @Test func linesInWindows1252AreCounted() throws {
    #expect(
      try Self.told(Array("a,b\nx".utf8) + [0x96] + Array(",1\ny,2\n".utf8)).first
        == "pengodean huruf: UTF-8, dan Windows-1252 pada baris yang bukan UTF-8, karena 1 dari 3 baris "
        + "pertama bukan UTF-8 yang sah; pilihan kedua: UTF-16 (tanpa bita NUL)")
  }

  @Test(arguments: [(false, "UTF-16LE", 0, 8), (true, "UTF-16BE", 8, 0)])
  func utf16WithoutAMarkIsToldByItsNULs(isBigEndian: Bool, name: String, even: Int, odd: Int) throws {
    let bytes = Array("a\tb\n1\t2\n".utf8).flatMap { byte -> [UInt8] in isBigEndian ? [0, byte] : [byte, 0] }
    #expect(
      try Self.told(bytes).first
        == "pengodean huruf: \(name), karena dari 8 pasang bita, NUL ada di depan pada \(even) dan di "
        + "belakang pada \(odd); pilihan kedua: UTF-8 (teks UTF-8 tidak berisi bita NUL)")
  }

  @Test func aSingleColumnHasNoDelimiter() throws {
    #expect(
      try Self.told("nama\nSiti\n").dropFirst().first
        == "pemisah sel: tidak ada, satu kolom saja, karena tidak ada tanda pemisah di satu pun dari 2 baris")
    #expect(
      try Self.told("a,b,c\n").dropFirst().first
        == "pemisah sel: koma, karena 1 dari 1 baris terbagi olehnya; pilihan kedua: tab (0 dari 1 baris)")
    #expect(
      try Self.told("a,b,c\n1,2\n").dropFirst().first
        == "pemisah sel: koma, karena 2 dari 2 baris terbagi olehnya")
  }

  @Test func quotesAreCounted() throws {
    #expect(
      try Self.told("a,'b'\n1,'x'\n2,'y'\n")[2]
        == "tanda kutip: tunggal ', karena 3 sel diapit olehnya; pilihan kedua: ganda \" (0 sel)")
  }

  @Test func rowsOfDigitsHaveNoHeader() throws {
    #expect(
      try Self.told("1,2\n3,4\n").last
        == "kepala kolom: tidak ada, karena 2 kolom berisi angka sejak baris pertama; pilihan kedua: baris "
        + "pertama (0 kolom berisi kata di atas angka)")
    #expect(
      try Self.told("a,b\n1,2\n", header: false).last
        == "kepala kolom: tidak ada, karena diminta begitu")
    #expect(
      try Self.told("a,b\nc,d\n").last
        == "kepala kolom: baris pertama, karena tidak ada kolom yang berisi angka sejak baris pertama")
  }

  @Test func theTableWithTheMostCellsIsChosen() throws {
    let text = "a,b\n1,2\n\nc,d,e\n1,2,3\n4,5,6\n"
    let position = "tabel: nomor 2, karena paling banyak berisi sel di bawah baris pertamanya, yaitu 6; "
    #expect(try Self.told(text).contains(position + "pilihan kedua: nomor 1 (2 sel)"))
    #expect(try Self.told(text, table: 1).contains("tabel: nomor 1, karena diminta begitu"))
  }
}
