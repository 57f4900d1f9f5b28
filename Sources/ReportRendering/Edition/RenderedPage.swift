/// One HTML page of an edition, its edition code zeroed.
package struct RenderedPage: Equatable, Sendable {
  /// Within the period's folder, with `/`.
  package let path: String
  package let bytes: [UInt8]

  /// Where a correction tells what it changes.
  package static let changes = "changes.html"

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
