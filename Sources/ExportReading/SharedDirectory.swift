/// A directory that rows are held against, shared: it is large, and handed from call to call it would be copied for
/// every row.
final class SharedDirectory: Sendable {
  let directory: Directory

  init(_ directory: Directory) {
    self.directory = directory
  }
}
