import Foundation

/// A way to write a table: what one spreadsheet, program or office does to it.
struct WrittenDialect: Sendable, CustomStringConvertible {
  enum Quotes { case needed, all, single, backslash }
  enum Encoding {
    case utf8, utf8Mark, utf16Little, utf16LittleMark, utf16Big, utf16BigMark, windows1252, mixed
  }
  enum Days { case yearFirst, dayFirst, named, monthFirst, shortNamed }
  enum Numbers { case plain, points, comma, currency }
  enum NIPs { case plain, apostrophe, blanks }

  let name: String
  var delimiter = ","
  var quotes = Quotes.needed
  var encoding = Encoding.utf8
  /// Taken in turns.
  var lineEnds = ["\n"]
  var endsLastLine = true
  var hasSeparatorLine = false
  var hasTitles = false
  var hasHeaderOverTwoLines = false
  var hasBlanks = false
  var hasFooter = false
  var numbers = Numbers.plain
  var days = Days.yearFirst
  var nips = NIPs.plain
  var hasNULs = false
  var isEnglish = false
  /// 0 leaves rows and columns in their order.
  var rowSeed: UInt64 = 0
  var columnSeed: UInt64 = 0

  var description: String { name }

  static let all: [Self] = [
    .init(name: "semicolon", delimiter: ";"), .init(name: "tab", delimiter: "\t"),
    .init(name: "bar", delimiter: "|"),
    .init(name: "blanks behind commas", delimiter: ", "),
    .init(name: "blanks around semicolons", delimiter: " ; "),
    .init(name: "NUL inside names", hasNULs: true),
    .init(name: "lines in UTF-8 and in Windows-1252", encoding: .mixed),
    .init(name: "all quoted, CRLF", quotes: .all, lineEnds: ["\r\n"]),
    .init(name: "apostrophes as quotes", quotes: .single),
    .init(name: "backslash before quotes", delimiter: ";", quotes: .backslash),
    .init(name: "UTF-8 with mark, no last line end", encoding: .utf8Mark, endsLastLine: false),
    .init(name: "UTF-16LE with mark, tab", delimiter: "\t", encoding: .utf16LittleMark, lineEnds: ["\r\n"]),
    .init(name: "UTF-16LE", delimiter: ";", encoding: .utf16Little),
    .init(name: "UTF-16BE with mark", encoding: .utf16BigMark, endsLastLine: false),
    .init(name: "UTF-16BE", encoding: .utf16Big, lineEnds: ["\r"]),
    .init(name: "Windows-1252, CR", delimiter: ";", encoding: .windows1252, lineEnds: ["\r"]),
    .init(name: "mixed line ends", lineEnds: ["\n", "\r\n", "\r"], endsLastLine: false),
    .init(
      name: "Excel, Indonesian", delimiter: ";", encoding: .windows1252, lineEnds: ["\r\n"],
      hasSeparatorLine: true,
      numbers: .comma, days: .dayFirst),
    .init(
      name: "Excel, Indonesian, amounts with Rp", delimiter: ";", encoding: .utf8Mark, lineEnds: ["\r\n"],
      numbers: .currency, days: .dayFirst, nips: .apostrophe),
    .init(name: "decimal comma between commas", numbers: .comma, days: .named),
    .init(
      name: "points between thousands", delimiter: "|", numbers: .points, days: .shortNamed, nips: .blanks),
    .init(name: "English", days: .monthFirst, isEnglish: true),
    .init(
      name: "English, UTF-16", delimiter: "\t", encoding: .utf16LittleMark, days: .monthFirst,
      isEnglish: true,
      rowSeed: 7, columnSeed: 11),
    .init(name: "titles above", delimiter: ";", hasTitles: true),
    .init(name: "header over two lines", hasTitles: true, hasHeaderOverTwoLines: true),
    .init(name: "blank rows and columns", hasBlanks: true, columnSeed: 5),
    .init(
      name: "sums and footnotes below", delimiter: ";", hasFooter: true, numbers: .currency, days: .dayFirst),
    .init(name: "rows in another order", rowSeed: 3), .init(name: "columns in another order", columnSeed: 4),
    .init(
      name: "all at once", delimiter: ";", quotes: .all, encoding: .windows1252, lineEnds: ["\r\n", "\n"],
      endsLastLine: false, hasTitles: true, hasHeaderOverTwoLines: true, hasBlanks: true, hasFooter: true,
      numbers: .currency, days: .dayFirst, nips: .apostrophe, rowSeed: 21, columnSeed: 22),
  ]

  // MARK: The file

  func file(_ table: WrittenCity.Table) -> Data {
    var rows = table.rows.map { row in
      zip(table.header, row).map { cell($1, in: $0, of: table.path) }
    }
    var header = table.header
    if rowSeed > 0 { rows = shuffled(rows, rowSeed) }
    if columnSeed > 0 {
      header = shuffled(header, columnSeed)
      rows = rows.map { shuffled($0, columnSeed) }
    }
    if isEnglish { header = header.map { Self.english[$0] ?? $0 } }
    var lines: [[String]] = []
    if hasTitles { lines += [["PEMERINTAH KOTA CONTOH"], ["Keadaan: 31 Mei 2026"], [""]] }
    lines += headerLines(header)
    lines += rows
    if hasFooter { lines.append(["JUMLAH"] + header.dropFirst().map { _ in "" }) }
    if hasBlanks {
      lines = lines.map { line in
        line.count == 1 ? line : [""] + line.prefix(2) + [""] + line.dropFirst(2) + [""]
      }
      lines.insert([""], at: lines.count - rows.count / 2 - 1)
      lines.insert(lines[lines.count - 1].map { _ in "" }, at: lines.count - 1)
    }
    if hasFooter { lines += [[""], ["*) angka sementara"], ["Dicetak oleh BKPP"]] }
    var text = hasSeparatorLine ? "sep=\(delimiter)" + lineEnds[0] : ""
    for (number, line) in lines.enumerated() {
      text += line.map(quoted).joined(separator: delimiter)
      if endsLastLine || number < lines.count - 1 { text += lineEnds[number % lineEnds.count] }
    }
    return encoded(text)
  }

  private func headerLines(_ header: [String]) -> [[String]] {
    guard hasHeaderOverTwoLines else { return [header] }
    let parts = header.map { $0.split(separator: "_", maxSplits: 1).map(String.init) }
    return [parts.map { $0.count == 2 ? $0[0] : "" }, parts.map { $0[$0.count - 1] }]
  }

  private func shuffled<Element>(_ values: [Element], _ seed: UInt64) -> [Element] {
    var order = SeededOrder(seed: seed)
    return values.shuffled(using: &order)
  }

  // MARK: Cells

  private func cell(_ cell: String, in column: String, of path: String) -> String {
    guard !cell.isEmpty else { return "" }
    switch column {
    case "nip": return nip(cell)
    case "nama" where hasNULs: return cell.replacing(" ", with: "\u{0} ")
    case "tanggal", "tanggal_mulai", "tanggal_selesai": return day(cell)
    case "biaya": return amount(cell)
    case "nilai" where path == "anggaran.csv": return amount(cell)
    case "jp", "nilai", "jam_tanggap", "nilai_skm":
      return numbers == .plain ? cell : cell.replacing(".", with: ",")
    default: return isEnglish ? Self.englishWords[cell] ?? cell : cell
    }
  }

  private func nip(_ digits: String) -> String {
    switch nips {
    case .plain: digits
    case .apostrophe: "'" + digits
    case .blanks:
      "\(digits.prefix(8)) \(digits.dropFirst(8).prefix(6)) \(digits.dropFirst(14).prefix(1)) \(digits.suffix(3))"
    }
  }

  private func day(_ date: String) -> String {
    let parts = date.split(separator: "-").map { Int($0) ?? 0 }
    let (year, month, day) = (parts[0], parts[1], parts[2])
    let names = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"]
    return switch days {
    case .yearFirst: date
    case .dayFirst: String(format: "%02d/%02d/%d", day, month, year)
    case .named: "\(day) \(names[month - 1]) \(year)"
    case .monthFirst: "\(month)/\(day)/\(year)"
    case .shortNamed: String(format: "%02d-%@-%02d", day, String(names[month - 1].prefix(3)), year % 100)
    }
  }

  private func amount(_ digits: String) -> String {
    var parted = ""
    for (place, digit) in digits.reversed().enumerated() {
      if place > 0, place % 3 == 0 { parted += "." }
      parted.append(digit)
    }
    let points = String(parted.reversed())
    return switch numbers {
    case .plain: digits
    case .points: points
    case .comma: points + ",00"
    case .currency: "Rp \(points),-"
    }
  }

  private func quoted(_ cell: String) -> String {
    switch quotes {
    case .all: return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    case .single: return "'" + cell.replacing("'", with: "''") + "'"
    case .backslash: return "\"" + cell.replacing("\"", with: "\\\"") + "\""
    case .needed:
      guard cell.contains("\"") || cell.contains(delimiter) else { return cell }
      return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
  }

  private func encoded(_ text: String) -> Data {
    func units(_ text: String, isLittle: Bool) -> Data {
      Data(
        text.utf16.flatMap { unit in
          isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        })
    }
    switch encoding {
    case .utf8: return Data(text.utf8)
    case .utf8Mark: return Data("\u{FEFF}".utf8) + Data(text.utf8)
    case .utf16Little: return units(text, isLittle: true)
    case .utf16LittleMark: return units("\u{FEFF}" + text, isLittle: true)
    case .utf16Big: return units(text, isLittle: false)
    case .utf16BigMark: return units("\u{FEFF}" + text, isLittle: false)
    case .windows1252: return Self.singleBytes(text)
    case .mixed:
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
        number, line in
        number.isMultiple(of: 2) ? Data(line.utf8) : Self.singleBytes(line)
      }
      return Data(lines.joined(separator: Data("\n".utf8)))
    }
  }

  private static func singleBytes(_ text: some StringProtocol) -> Data {
    Data(text.unicodeScalars.map { windows1252[$0] ?? UInt8(truncatingIfNeeded: $0.value) })
  }

  private static let windows1252: [Unicode.Scalar: UInt8] = [
    "\u{2013}": 0x96, "\u{201C}": 0x93, "\u{201D}": 0x94,
  ]

  private static let english = [
    "kode_unit": "Unit Code", "nama_unit": "Unit Name", "nip": "Employee Number", "nama": "Name",
    "kode_kegiatan": "Activity Code", "nama_kegiatan": "Activity Name", "bentuk": "Form", "jp": "Hours",
    "tanggal_mulai": "Start Date", "tanggal_selesai": "End Date", "kompetensi": "Competency",
    "mitra": "Partner",
    "biaya": "Cost", "tanggal": "Date", "nilai_maks": "Max Score", "nilai_min": "Min Score", "bulan": "Month",
    "pengaduan_masuk": "Complaints Received", "pengaduan_selesai": "Complaints Answered",
    "jam_tanggap": "Response Hours", "nilai_skm": "Satisfaction", "skm_maks": "Max Satisfaction",
    "kode_rekening": "Account", "jenis": "Entry",
  ]

  private static let englishWords = [
    "hadir": "Present", "sakit": "Sick", "cuti": "On leave", "tugas_dinas": "On duty", "izin": "Permitted",
    "alpa": "Unexcused", "pagu": "Ceiling", "komitmen": "Committed", "realisasi": "Realised",
    "murni": "Original", "perubahan": "Revised", "reaksi": "Reaction",
  ]
}
