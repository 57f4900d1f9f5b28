/// Training hours (*jam pelajaran*, JP; one is 45 minutes) in hundredths, so that sums are exact.
package struct TrainingHours: Hashable, Comparable, Sendable {
  /// 1/100 JP.
  package var hundredths: Int64

  package static let zero = TrainingHours(hundredths: 0)

  package init(hundredths: Int64) {
    self.hundredths = hundredths
  }

  package static func < (left: TrainingHours, right: TrainingHours) -> Bool {
    left.hundredths < right.hundredths
  }

  package static func + (left: TrainingHours, right: TrainingHours) -> TrainingHours {
    TrainingHours(hundredths: left.hundredths + right.hundredths)
  }

  package static func += (left: inout TrainingHours, right: TrainingHours) {
    left.hundredths += right.hundredths
  }

  package static func - (left: TrainingHours, right: TrainingHours) -> TrainingHours {
    TrainingHours(hundredths: left.hundredths - right.hundredths)
  }
}
