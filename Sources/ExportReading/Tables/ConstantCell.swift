/// A cell that `sumber.yml` gives for a column that an export lacks: bytes that stay where they are, so that rows
/// can hand it out like a cell of their own.
final class ConstantCell: Sendable {
  // Written once, before anybody else sees it.
  nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>

  init(_ text: String) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    _ = copy.initialize(fromContentsOf: text.utf8)
    bytes = UnsafeBufferPointer(copy)
  }

  deinit {
    bytes.deallocate()
  }
}
