extension Decision {
  /// What can be decided; also the runner-up.
  package enum Choice: Hashable, Sendable {
    // Encoding
    case utf8
    /// UTF-8, and Windows-1252 in the lines that are not.
    case windows1252
    case utf16, utf16LittleEndian, utf16BigEndian

    // Delimiter
    case comma, semicolon, tab, bar, space
    case singleColumn

    // Quote
    case doubleQuote(isBackslashEscaped: Bool)
    case singleQuote(isBackslashEscaped: Bool)

    // Header
    case firstRow, firstTwoRows, noHeader
    /// The physical line, from 1; of two lines the second.
    case line(Int)

    // Columns
    case decimalComma, decimalPoint
    case dayFirst, monthFirst

    /// A table by its number in the file, from 1.
    case table(Int)

    package var text: BilingualText {
      switch self {
      case .utf8: BilingualText("UTF-8", "UTF-8")
      case .windows1252:
        BilingualText(
          "UTF-8, and Windows-1252 in lines that are not UTF-8",
          "UTF-8, dan Windows-1252 pada baris yang bukan UTF-8")
      case .utf16: BilingualText("UTF-16", "UTF-16")
      case .utf16LittleEndian: BilingualText("UTF-16LE", "UTF-16LE")
      case .utf16BigEndian: BilingualText("UTF-16BE", "UTF-16BE")
      case .comma: BilingualText("comma", "koma")
      case .semicolon: BilingualText("semicolon", "titik koma")
      case .tab: BilingualText("tab", "tab")
      case .bar: BilingualText("bar |", "garis tegak |")
      case .space: BilingualText("space", "spasi")
      case .singleColumn: BilingualText("none, a single column", "tidak ada, satu kolom saja")
      case .doubleQuote(let isEscaped):
        BilingualText(
          "double \"" + Self.escape(isEscaped).english, "ganda \"" + Self.escape(isEscaped).indonesian)
      case .singleQuote(let isEscaped):
        BilingualText(
          "single '" + Self.escape(isEscaped).english, "tunggal '" + Self.escape(isEscaped).indonesian)
      case .firstRow: BilingualText("the first row", "baris pertama")
      case .firstTwoRows: BilingualText("the first two rows", "dua baris pertama")
      case .noHeader: BilingualText("none", "tidak ada")
      case .line(let number): BilingualText("line \(number)", "baris \(number)")
      case .decimalComma: BilingualText("comma", "koma")
      case .decimalPoint: BilingualText("point", "titik")
      case .dayFirst: BilingualText("day first", "hari lebih dulu")
      case .monthFirst: BilingualText("month first", "bulan lebih dulu")
      case .table(let number): BilingualText("number \(number)", "nomor \(number)")
      }
    }

    private static func escape(_ isEscaped: Bool) -> BilingualText {
      isEscaped
        ? BilingualText(
          ", with a backslash before one inside a cell",
          ", dengan garis miring terbalik di depannya di dalam sel")
        : BilingualText("", "")
    }
  }
}
