/// How account codes of a budget are built: digits in segments parted by points, each of a fixed width.
///
/// The widths are what tells a code from a date that a spreadsheet made of one: `5.1.02` is an account, while
/// `5.1.2002`, `05.01.2002` and the serial `37261` fit no shape.
package struct AccountScheme: Equatable, Sendable {
  /// The widths of the segments of a whole code, for each shape that is in use. A code above it has fewer segments.
  package let shapes: [[Int]]

  package init(shapes: [[Int]]) {
    self.shapes = shapes
  }

  /// Permendagri 90/2019 (`5.1.02.02.12.0001`), and the wider last segments that SIPD writes since
  /// (`5.1.02.02.012.00001`).
  package static let usual = AccountScheme(shapes: [[1, 1, 2, 2, 2, 4], [1, 1, 2, 2, 3, 5]])

  /// Whether a text is a code of the scheme, of an account or of a group of accounts.
  package func accepts(_ code: some Collection<UInt8>) -> Bool {
    guard let first = code.first, first != UInt8(ascii: "0") else { return false }
    let segments = code.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard segments.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return false }
    let widths = segments.map(\.count)
    return shapes.contains { $0.starts(with: widths) }
  }

  /// The codes above a code, the nearest first: of `5.1.02`, `5.1` and `5`.
  package static func above(_ code: String) -> [String] {
    var above: [String] = []
    var rest = code[...]
    while let point = rest.lastIndex(of: ".") {
      rest = rest[..<point]
      above.append(String(rest))
    }
    return above
  }
}
