import Findings
import TrainingDomain

/// One file of the input folder as the edition used it.
package struct SourceRecord: Equatable, Sendable {
  package enum Use: Equatable, Sendable {
    case read(SourceKind)
    /// Set aside as not delivered; a finding says why.
    case setAside
  }

  /// Path within the input folder, with `/`.
  package internal(set) var path: String
  package let bytes: Int
  /// Lower-case hexadecimal SHA-256 of the file.
  package let sha256: String
  package let use: Use
  /// How the file was read, for example `utf-8, comma`; empty for a file set aside.
  package let dialect: String
  package internal(set) var ledger: ReportLedger
  /// The amounts that rows about people can state in it; 0 is then one of them, not the lack of a column.
  package let amountsOfPeople: Set<LedgerAmount>

  package init(
    path: String, bytes: Int, sha256: String, use: Use, dialect: String, ledger: RowLedger,
    amountsOfPeople: Set<LedgerAmount>
  ) {
    self.path = path
    self.bytes = bytes
    self.sha256 = sha256
    self.use = use
    self.dialect = dialect
    self.ledger = ReportLedger(ledger)
    self.amountsOfPeople = amountsOfPeople
  }

  /// The files under names that may be published, each a name of its own, sorted by them: a file's name can hold a NIP
  /// or characters that XML cannot.
  static func told(_ records: [SourceRecord]) -> [SourceRecord] {
    var used: Set<String> = []
    var told: [SourceRecord] = []
    for var record in records {
      let name = Masked.path(record.path)
      record.path = name
      var number = 2
      while !used.insert(record.path).inserted {
        record.path = "\(name) (\(number))"
        number += 1
      }
      told.append(record)
    }
    return told.sorted { $0.path < $1.path }
  }
}
