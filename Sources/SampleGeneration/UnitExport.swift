/// A unit that sends the attendance of its people itself, in some months of a year, from a spreadsheet under
/// Indonesian settings.
struct UnitExport {
  /// What is peculiar to the unit's files; all have semicolons and CRLF.
  enum Style {
    /// UTF-8 with a byte order mark; employee numbers behind an apostrophe, which keeps a spreadsheet from rounding
    /// them.
    case apostrophes
    /// UTF-8 with a byte order mark, title rows above the header and a total below the rows.
    case titled
    /// Windows-1252, with a column of remarks that hold a dash and hours with a decimal comma.
    case windows
  }

  /// A place in the roster's units.
  let unit: Int
  /// Of a year, from 0 on.
  let months: ClosedRange<Int>
  let style: Style

  static let all = [
    UnitExport(unit: 5, months: 2...3, style: .apostrophes),
    UnitExport(unit: 18, months: 4...5, style: .titled),
    UnitExport(unit: 21, months: 8...9, style: .windows),
  ]

  /// The export in which a unit's rows of a month since January 2026 stand; nil where they stand in the city's file.
  static func of(_ unit: Int, month: Int) -> UnitExport? {
    all.first { $0.unit == unit && $0.months.contains(month % 12) }
  }
}
