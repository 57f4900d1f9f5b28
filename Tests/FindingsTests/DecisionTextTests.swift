import Findings
import Testing

/// Every case of a decision in the exact words of both languages.
@Suite struct DecisionTextTests {
  @Test func aDecisionIsToldWithItsReasonAndTheRunnerUp() {
    let decision = Decision(
      .delimiter, .semicolon, because: .records(agree: 5, of: 6, cells: [9]), runnerUp: .comma,
      .records(agree: 0, of: 6, cells: []))
    #expect(
      decision.text(in: .indonesian)
        == "pemisah sel: titik koma, karena 5 dari 6 baris sama-sama berisi 9 sel; pilihan kedua: koma "
        + "(0 dari 6 baris)")
    #expect(
      decision.text(in: .english)
        == "cell delimiter: semicolon, because 5 of 6 rows have 9 cells each; runner-up: comma (0 of 6 rows)")
  }

  @Test func aDecisionWithoutARunnerUpEndsWithItsReason() {
    let decision = Decision(.header, .noHeader, because: .askedFor)
    #expect(decision.text(in: .indonesian) == "kepala kolom: tidak ada, karena diminta begitu")
    #expect(decision.text(in: .english) == "header: none, because it was asked for")
  }

  @Test func aFindingTellsTheSame() {
    let decision = Decision(
      .dateOrder(column: "tanggal"), .dayFirst, because: .cells(12), runnerUp: .monthFirst, .cells(0))
    let finding = Finding(decision, at: SourcePosition(file: "a.csv", line: 2))
    #expect(finding == Finding(decision, at: SourcePosition(file: "a.csv", line: 2)))
    #expect(finding.text(in: .indonesian) == decision.text(in: .indonesian))
    #expect(
      finding.line(in: .indonesian)
        == "a.csv:2:0: note: urutan tanggal kolom tanggal: hari lebih dulu, karena 12 sel hanya dapat dibaca "
        + "begitu; pilihan kedua: bulan lebih dulu (0 sel) [container-decision]")
    #expect(
      finding.line(in: .english)
        == "a.csv:2:0: note: date order of column tanggal: day first, because 12 cells can only be read so; "
        + "runner-up: month first (0 cells) [container-decision]")
  }

  private static func both(_ text: BilingualText) -> [String] { [text.english, text.indonesian] }

  @Test(
    arguments: [
      (.encoding, "character encoding", "pengodean huruf"), (.delimiter, "cell delimiter", "pemisah sel"),
      (.quote, "quote mark", "tanda kutip"), (.header, "header", "kepala kolom"), (.table, "table", "tabel"),
      (.decimalMark(column: "nilai"), "decimal mark of column nilai", "tanda desimal kolom nilai"),
      (.dateOrder(column: "tanggal"), "date order of column tanggal", "urutan tanggal kolom tanggal"),
    ] as [(Decision.Subject, String, String)])
  func subjects(subject: Decision.Subject, english: String, indonesian: String) {
    #expect(Self.both(subject.text) == [english, indonesian])
  }

  @Test(
    arguments: [
      (.utf8, "UTF-8", "UTF-8"),
      (
        .windows1252, "UTF-8, and Windows-1252 in lines that are not UTF-8",
        "UTF-8, dan Windows-1252 pada baris yang bukan UTF-8"
      ),
      (.utf16, "UTF-16", "UTF-16"), (.utf16LittleEndian, "UTF-16LE", "UTF-16LE"),
      (.utf16BigEndian, "UTF-16BE", "UTF-16BE"), (.comma, "comma", "koma"),
      (.semicolon, "semicolon", "titik koma"), (.tab, "tab", "tab"), (.bar, "bar |", "garis tegak |"),
      (.space, "space", "spasi"), (.singleColumn, "none, a single column", "tidak ada, satu kolom saja"),
      (.doubleQuote(isBackslashEscaped: false), "double \"", "ganda \""),
      (.singleQuote(isBackslashEscaped: false), "single '", "tunggal '"),
      (
        .doubleQuote(isBackslashEscaped: true), "double \", with a backslash before one inside a cell",
        "ganda \", dengan garis miring terbalik di depannya di dalam sel"
      ),
      (
        .singleQuote(isBackslashEscaped: true), "single ', with a backslash before one inside a cell",
        "tunggal ', dengan garis miring terbalik di depannya di dalam sel"
      ),
      (.firstRow, "the first row", "baris pertama"),
      (.firstTwoRows, "the first two rows", "dua baris pertama"), (.noHeader, "none", "tidak ada"),
      (.decimalComma, "comma", "koma"), (.decimalPoint, "point", "titik"),
      (.dayFirst, "day first", "hari lebih dulu"), (.monthFirst, "month first", "bulan lebih dulu"),
      (.table(2), "number 2", "nomor 2"),
    ] as [(Decision.Choice, String, String)])
  func choices(choice: Decision.Choice, english: String, indonesian: String) {
    #expect(Self.both(choice.text) == [english, indonesian])
  }

  @Test(
    arguments: [
      (.askedFor, "it was asked for", "diminta begitu"),
      (
        .byteOrderMark, "the file begins with a byte order mark", "berkas diawali tanda urutan bita (BOM)"
      ),
      (.validUTF8, "the beginning of the file is valid UTF-8", "bagian awal berkas sah sebagai UTF-8"),
      (
        .linesNotUTF8(3, of: 20), "3 of the first 20 lines are not valid UTF-8",
        "3 dari 20 baris pertama bukan UTF-8 yang sah"
      ),
      (
        .nulls(even: 1, odd: 28, pairs: 30), "of 30 pairs of bytes, 1 hold NUL first and 28 hold it second",
        "dari 30 pasang bita, NUL ada di depan pada 1 dan di belakang pada 28"
      ),
      (.textWithoutNULs, "text in UTF-8 holds no NUL bytes", "teks UTF-8 tidak berisi bita NUL"),
      (.separatorLine, "the first line says so (sep=)", "baris pertama menyebutnya (sep=)"),
      (
        .records(agree: 5, of: 6, cells: [9]), "5 of 6 rows have 9 cells each",
        "5 dari 6 baris sama-sama berisi 9 sel"
      ),
      (
        .records(agree: 6, of: 6, cells: [9, 3]), "6 of 6 rows have 9 or 3 cells each",
        "6 dari 6 baris sama-sama berisi 9 atau 3 sel"
      ),
      (
        .records(agree: 9, of: 9, cells: [9, 3, 4, 2]), "9 of 9 rows have 9, 3 or 4 … cells each",
        "9 dari 9 baris sama-sama berisi 9, 3 atau 4 … sel"
      ),
      (
        .records(agree: 0, of: 6, cells: []), "it divides none of 6 rows",
        "tidak satu pun dari 6 baris terbagi olehnya"
      ),
      (
        .divided(2, of: 3), "it divides 2 of 3 rows",
        "2 dari 3 baris terbagi olehnya"
      ),
      (
        .noDelimiter(rows: 4), "no delimiter stands in any of 4 rows",
        "tidak ada tanda pemisah di satu pun dari 4 baris"
      ),
      (
        .quoted(cells: 0), "it is the usual one, and no cell stands between such marks",
        "inilah yang lazim, dan tidak ada sel yang diapitnya"
      ),
      (.quoted(cells: 7), "7 cells stand between such marks", "7 sel diapit olehnya"),
      (
        .wordsOverDigits(columns: 2), "2 columns hold words above digits",
        "2 kolom berisi kata di atas angka"
      ),
      (
        .digitsThroughout(columns: 3), "3 columns hold digits from the first row on",
        "3 kolom berisi angka sejak baris pertama"
      ),
      (
        .digitsThroughout(columns: 0), "no column holds digits from the first row on",
        "tidak ada kolom yang berisi angka sejak baris pertama"
      ),
      (.cells(12), "12 cells can only be read so", "12 sel hanya dapat dibaca begitu"),
      (
        .cellsBelow(120), "it holds the most cells below its first row, 120",
        "paling banyak berisi sel di bawah baris pertamanya, yaitu 120"
      ),
      (
        .monthStarts(7), "only so do 7 cells name the first of a month, as begins of contracts do",
        "hanya dengan begitu 7 sel jatuh pada tanggal satu, seperti lazimnya awal kontrak"
      ),
    ] as [(Decision.Reason, String, String)])
  func reasons(reason: Decision.Reason, english: String, indonesian: String) {
    #expect(Self.both(reason.clause) == [english, indonesian])
  }

  @Test(
    arguments: [
      (.nulls(even: 0, odd: 0, pairs: 30), "no NUL bytes", "tanpa bita NUL"),
      (
        .nulls(even: 0, odd: 1, pairs: 30), "of 30 pairs of bytes, 0 hold NUL first and 1 hold it second",
        "dari 30 pasang bita, NUL ada di depan pada 0 dan di belakang pada 1"
      ),
      (.records(agree: 0, of: 6, cells: []), "0 of 6 rows", "0 dari 6 baris"),
      (.records(agree: 4, of: 6, cells: [2]), "4 of 6 rows, 2 cells", "4 dari 6 baris, 2 sel"),
      (.divided(2, of: 3), "2 of 3 rows", "2 dari 3 baris"), (.quoted(cells: 0), "0 cells", "0 sel"),
      (.cells(1), "1 cells", "1 sel"), (.cellsBelow(30), "30 cells", "30 sel"),
      (.monthStarts(0), "0 cells", "0 sel"),
      (.textWithoutNULs, "text in UTF-8 holds no NUL bytes", "teks UTF-8 tidak berisi bita NUL"),
    ] as [(Decision.Reason, String, String)])
  func reasonsOfTheRunnerUp(reason: Decision.Reason, english: String, indonesian: String) {
    #expect(Self.both(reason.short) == [english, indonesian])
  }

  @Test(
    arguments: [
      (.separator, "sep=", "sep="), (.title, "title", "judul"),
      (.titleOrFootnote, "title or footnote", "judul atau catatan kaki"), (.total, "total", "jumlah"),
      (.average, "average", "rata-rata"),
      (.signatureOrFootnote, "signature or footnote", "tanda tangan atau catatan kaki"),
    ] as [(NonTableLine, String, String)])
  func linesThatAreNoRows(line: NonTableLine, english: String, indonesian: String) {
    #expect(Self.both(line.text) == [english, indonesian])
    let finding = Finding(.leftOutLine, at: SourcePosition(file: "a.csv"), line.text.value)
    #expect(finding.text(in: .english) == "no row of the table (\(english)); left out")
    #expect(finding.text(in: .indonesian) == "bukan baris tabel (\(indonesian)); dilewati")
  }

  /// A value that is no text in two languages, whatever it begins with, is told as it stands.
  @Test(arguments: ["", "a", "\u{1E}", "\u{1E}a", "a\u{1E}b\u{1E}c", "\u{1E}a\u{1E}b\u{1E}c"])
  func otherValuesStayAsTheyAre(value: String) {
    let finding = Finding(.leftOutLine, at: SourcePosition(file: "a.csv"), value)
    #expect(finding.text(in: .english) == "no row of the table (\(value)); left out")
    #expect(finding.text(in: .indonesian) == "bukan baris tabel (\(value)); dilewati")
  }
}
