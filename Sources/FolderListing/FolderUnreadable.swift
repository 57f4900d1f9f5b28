import Glibc

/// A folder that cannot be opened, or not be listed to its end.
package struct FolderUnreadable: Error, Equatable, Sendable {
  /// The errno.
  package let code: Int32

  /// The system's word for it, English.
  package var reason: String { String(cString: strerror(code)) }
}
