import TrainingDomain

/// A directory that rows are held against, shared: it is large, and handed from call to call it would be copied for
/// every row.
final class SharedDirectory: Sendable {
  let directory: Directory
  /// The day numbers on which each activity may have been held, apart from the rest of it so that rows do not copy it.
  let daysHeld: [ClosedRange<Int32>]

  init(_ directory: Directory) {
    self.directory = directory
    daysHeld = directory.activities.map {
      $0.daysHeld.lowerBound.dayNumber...$0.daysHeld.upperBound.dayNumber
    }
  }
}
