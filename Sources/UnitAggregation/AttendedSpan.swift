import TrainingDomain

/// The days of an activity of which a person attended something.
struct AttendedSpan: Equatable {
  let activity: Int
  /// The number of its title among those of training records; nil where no record has it.
  let title: UInt32?
  let days: ClosedRange<CivilDate>
}
