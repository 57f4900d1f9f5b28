/// One file of an edition, whole.
package struct EditionFile: Equatable, Sendable {
  /// Relative to the edition's folder, with `/`: `units/U00001.html`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
