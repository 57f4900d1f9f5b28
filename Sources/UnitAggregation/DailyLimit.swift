import TrainingDomain

/// What one person can be credited on one day by the converted hours of one form.
struct DailyLimit: Equatable {
  /// 1/100 JP.
  let hours: Int64
  /// The days over which the activity's hours spread evenly; never empty.
  let days: [CivilDate]
}
