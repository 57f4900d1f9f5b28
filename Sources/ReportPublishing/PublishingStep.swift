/// What has just been done on disk: the points at which a test stops a run.
enum PublishingStep: Equatable {
  case folderMade(String)
  case fileWritten(String)
  /// A single file that another one of its name made way for.
  case fileReplaced(String)
  case staged
  case decided
  case internalInPlace
  /// Only where the file system cannot exchange two folders.
  case movedAside
  case periodInPlace
  case replacedKept
  case indexInPlace
  case forgotten
  case removed
}
