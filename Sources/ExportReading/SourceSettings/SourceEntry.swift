import CSVReading
import Findings
import TrainingDomain

/// What `sumber.yml` says of exports that do not say it themselves.
package struct SourceEntry: Equatable, Sendable {
  /// The files it speaks of: paths in the input folder, with `*` and `?`.
  let pattern: String
  /// Nil where the header tells the kind.
  var kind: SourceKind?
  /// Cells of columns that the export lacks, the same in every row.
  var constants: [Column: String] = [:]
  /// Header texts, folded, of the columns that they stand for.
  var headers: [Column: String] = [:]
  /// How long the session was, in minutes.
  var minutes: Int?
  var dateOrder: DateOrder?
  var decimalMark: DecimalMark?
  var delimiter: Delimiter?
  /// Whether shares are written as 0.85 and not as 85.
  var sharesAreFractions: Bool?
  /// Whether an amount of a budget holds those before it, and does not come on top of them.
  var amountsAreCumulative: Bool?
  /// Where the entry stands, for findings.
  let position: SourcePosition

  init(pattern: String, position: SourcePosition) {
    self.pattern = pattern
    self.position = position
  }

  /// Whether the entry speaks of the file.
  func matches(_ path: String) -> Bool {
    Self.matches(Array(pattern.utf8), Array(path.utf8))
  }

  /// `*` stands for any run of bytes, `?` for one; after a mismatch the last `*` takes one byte more.
  private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    var (at, place) = (0, 0)
    var star: (at: Int, place: Int)?
    while place < path.count {
      if at < pattern.count, pattern[at] == 0x2A {
        star = (at, place)
        at += 1
      } else if at < pattern.count, pattern[at] == 0x3F || pattern[at] == path[place] {
        at += 1
        place += 1
      } else if let last = star {
        star = (last.at, last.place + 1)
        at = last.at + 1
        place = last.place + 1
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == 0x2A }
  }
}
