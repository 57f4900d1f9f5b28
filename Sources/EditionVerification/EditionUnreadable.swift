/// There is no folder to verify, or it cannot be listed.
package struct EditionUnreadable: Error, Equatable, Sendable {
  package let path: String
  /// The system's word for it, English.
  package let reason: String
}
