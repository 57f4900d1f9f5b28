extension Decision {
  /// The evidence for a choice, as counts where something was counted.
  package enum Reason: Hashable, Sendable {
    case askedFor
    case byteOrderMark
    case validUTF8
    case linesNotUTF8(Int, of: Int)
    /// NUL bytes at even and odd places, and the pairs of bytes looked at.
    case nulls(even: Int, odd: Int, pairs: Int)
    case textWithoutNULs
    /// The first line is `sep=` and the delimiter.
    case separatorLine
    /// Rows that share their count of cells with another row, of all rows, and the counts, the most common first.
    case records(agree: Int, of: Int, cells: [Int])
    /// Rows that the delimiter divides, where no two are alike.
    case divided(Int, of: Int)
    case noDelimiter(rows: Int)
    case quoted(cells: Int)
    /// Columns with words in the first row and digits below.
    case wordsOverDigits(columns: Int)
    /// Columns with digits from the first row on.
    case digitsThroughout(columns: Int)
    /// Cells that can only be read in the way chosen.
    case cells(Int)
    /// `sumber.yml` says so.
    case settings
    /// Other columns of the table are written so.
    case otherColumns
    /// Rows whose dates lie within their activity's only so.
    case activityDates(Int)
    /// Cells that name the first of a month only so.
    case monthStarts(Int)
    /// Columns that the header names in a way we know.
    case knownColumns(Int)
    /// Cells that a table holds below its first row.
    case cellsBelow(Int)
  }
}

extension Decision.Reason {
  /// The reason as it stands behind "because".
  package var clause: BilingualText {
    switch self {
    case .askedFor: BilingualText("it was asked for", "diminta begitu")
    case .byteOrderMark:
      BilingualText("the file begins with a byte order mark", "berkas diawali tanda urutan bita (BOM)")
    case .validUTF8:
      BilingualText("the beginning of the file is valid UTF-8", "bagian awal berkas sah sebagai UTF-8")
    case .linesNotUTF8(let count, let total):
      BilingualText(
        "\(count) of the first \(total) lines are not valid UTF-8",
        "\(count) dari \(total) baris pertama bukan UTF-8 yang sah")
    case .nulls(let even, let odd, let pairs):
      BilingualText(
        "of \(pairs) pairs of bytes, \(even) hold NUL first and \(odd) hold it second",
        "dari \(pairs) pasang bita, NUL ada di depan pada \(even) dan di belakang pada \(odd)")
    case .textWithoutNULs:
      BilingualText("text in UTF-8 holds no NUL bytes", "teks UTF-8 tidak berisi bita NUL")
    case .separatorLine: BilingualText("the first line says so (sep=)", "baris pertama menyebutnya (sep=)")
    case .records(0, let total, _), .divided(0, let total):
      BilingualText("it divides none of \(total) rows", "tidak satu pun dari \(total) baris terbagi olehnya")
    case .records(let agree, let total, let cells):
      BilingualText(
        "\(agree) of \(total) rows have \(Self.list(cells, "or")) cells each",
        "\(agree) dari \(total) baris sama-sama berisi \(Self.list(cells, "atau")) sel")
    case .divided(let rows, let total):
      BilingualText(
        "it divides \(rows) of \(total) rows", "\(rows) dari \(total) baris terbagi olehnya")
    case .noDelimiter(let rows):
      BilingualText(
        "no delimiter stands in any of \(rows) rows", "tidak ada tanda pemisah di satu pun dari \(rows) baris"
      )
    case .quoted(cells: 0):
      BilingualText(
        "it is the usual one, and no cell stands between such marks",
        "inilah yang lazim, dan tidak ada sel yang diapitnya")
    case .quoted(let cells):
      BilingualText("\(cells) cells stand between such marks", "\(cells) sel diapit olehnya")
    case .wordsOverDigits(let columns):
      BilingualText(
        "\(columns) columns hold words above digits", "\(columns) kolom berisi kata di atas angka")
    case .digitsThroughout(columns: 0):
      BilingualText(
        "no column holds digits from the first row on",
        "tidak ada kolom yang berisi angka sejak baris pertama")
    case .digitsThroughout(let columns):
      BilingualText(
        "\(columns) columns hold digits from the first row on",
        "\(columns) kolom berisi angka sejak baris pertama")
    case .cells(let count):
      BilingualText("\(count) cells can only be read so", "\(count) sel hanya dapat dibaca begitu")
    case .settings: BilingualText("sumber.yml says so", "sumber.yml menyebutnya")
    case .otherColumns:
      BilingualText("other columns of the table are written so", "kolom lain dalam tabel ditulis begitu")
    case .activityDates(let count):
      BilingualText(
        "only so do the dates of \(count) rows fit their activities",
        "hanya dengan begitu tanggal \(count) baris cocok dengan kegiatannya")
    case .monthStarts(let count):
      BilingualText(
        "only so do \(count) cells name the first of a month, as begins of contracts do",
        "hanya dengan begitu \(count) sel jatuh pada tanggal satu, seperti lazimnya awal kontrak")
    case .knownColumns(let count):
      BilingualText("\(count) known columns stand in it", "\(count) kolom yang dikenal ada di dalamnya")
    case .cellsBelow(let count):
      BilingualText(
        "it holds the most cells below its first row, \(count)",
        "paling banyak berisi sel di bawah baris pertamanya, yaitu \(count)")
    }
  }

  /// The reason as it stands in parentheses behind the runner-up.
  package var short: BilingualText {
    switch self {
    case .nulls(0, 0, _): BilingualText("no NUL bytes", "tanpa bita NUL")
    case .records(0, let total, _), .divided(0, let total):
      BilingualText("0 of \(total) rows", "0 dari \(total) baris")
    case .records(let agree, let total, let cells):
      BilingualText(
        "\(agree) of \(total) rows, \(Self.list(cells, "or")) cells",
        "\(agree) dari \(total) baris, \(Self.list(cells, "atau")) sel")
    case .divided(let rows, let total):
      BilingualText("\(rows) of \(total) rows", "\(rows) dari \(total) baris")
    case .quoted(let count), .cells(let count), .cellsBelow(let count), .monthStarts(let count):
      BilingualText("\(count) cells", "\(count) sel")
    case .activityDates(let count): BilingualText("\(count) rows", "\(count) baris")
    case .knownColumns(let count):
      BilingualText("\(count) known columns", "\(count) kolom yang dikenal")
    case .settings, .otherColumns, .askedFor, .byteOrderMark, .validUTF8, .linesNotUTF8, .nulls,
      .textWithoutNULs, .separatorLine,
      .noDelimiter, .wordsOverDigits, .digitsThroughout:
      clause
    }
  }

  /// `9`, `9 or 3`, `9, 7 or 3`; more than three are not told apart.
  private static func list(_ counts: [Int], _ or: String) -> String {
    let told = counts.prefix(3).map(String.init)
    guard told.count > 1, let last = told.last else { return told.first ?? "0" }
    let more = counts.count > 3 ? " \u{2026}" : ""
    return told.dropLast().joined(separator: ", ") + " \(or) " + last + more
  }
}
