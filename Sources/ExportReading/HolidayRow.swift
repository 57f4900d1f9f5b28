import TrainingDomain

/// One day on which no office works.
package struct HolidayRow: Equatable, Sendable {
  package let day: CivilDate
  /// The number of the text that names the day, folded by `foldedTitle`, so that equal texts have equal numbers.
  package let name: Int
  package let line: Int32

  package init(day: CivilDate, name: Int, line: Int32) {
    self.day = day
    self.name = name
    self.line = line
  }
}
