import SampleGeneration

/// A sample kept in memory, with its files parsed just as far as the tests need.
struct SampleCity {
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  private(set) var chunks = 0

  init(employees: Int, months: Int, seed: UInt64, dialect: SampleDialect = .plain) throws {
    let settings = try SampleSettings(employees: employees, months: months, seed: seed, dialect: dialect)
    SampleInput(settings: settings).write { path, bytes in
      chunks += 1
      if files.last?.path == path {
        files[files.count - 1].bytes += bytes
      } else {
        files.append((path, bytes))
      }
    }
  }

  var paths: [String] { files.map(\.path) }

  /// Rows of all files whose path begins with `prefix`, without headers.
  func rows(_ prefix: String) -> [[String]] {
    files.filter { $0.path.hasPrefix(prefix) && $0.path.hasSuffix(".csv") }
      .flatMap { Self.table($0.bytes).dropFirst() }
  }

  func header(_ path: String) -> [String] {
    files.first { $0.path == path }.flatMap { Self.table($0.bytes).first } ?? []
  }

  func text(_ path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// A small reader of RFC 4180, written apart from the writer under test.
  static func table(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case delimiter where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      case UInt8(ascii: "\n") where !isQuoted:
        rows.append(row + [String(decoding: cell, as: UTF8.self)])
        row.removeAll(keepingCapacity: true)
        cell.removeAll(keepingCapacity: true)
      default: cell.append(byte)
      }
    }
    return rows
  }
}
