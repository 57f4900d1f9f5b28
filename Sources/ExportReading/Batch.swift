import Findings

/// Rows of one file that are handed on together.
package struct Batch<Row: Sendable>: Sendable {
  /// No batch holds more rows, so that memory does not grow with a file, and they are near the processor when they are
  /// handed on.
  package static var capacity: Int { 4096 }

  /// The file's number and path.
  package fileprivate(set) var file: Int
  package fileprivate(set) var path: String
  package fileprivate(set) var rows: [Row]

  package func position(line: Int32) -> SourcePosition {
    SourcePosition(file: path, line: Int(line))
  }
}

/// Gathers rows and hands them on as batches.
struct BatchWriter<Row: Sendable> {
  private var batch = Batch<Row>(file: 0, path: "", rows: [])

  /// Begins a file; what is left of the one before is handed on.
  mutating func begin(file: Int, path: String, emit: (Batch<Row>) -> Void) {
    flush(emit)
    batch.file = file
    batch.path = path
    batch.rows.reserveCapacity(Batch<Row>.capacity)
  }

  mutating func add(_ row: Row, emit: (Batch<Row>) -> Void) {
    batch.rows.append(row)
    if batch.rows.count == Batch<Row>.capacity { flush(emit) }
  }

  mutating func flush(_ emit: (Batch<Row>) -> Void) {
    guard !batch.rows.isEmpty else { return }
    emit(batch)
    batch.rows.removeAll(keepingCapacity: true)
  }
}
