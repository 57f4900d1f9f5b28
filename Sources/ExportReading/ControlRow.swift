import TrainingDomain

/// One total of another system, in dense numbers.
package struct ControlRow: Equatable, Sendable {
  /// The number of the figure in `ControlFigures`.
  package let figure: Int
  /// Nil for the city.
  package let unit: Int?
  /// Nil for whatever period is reported.
  package let month: Period?
  /// The number of the system's name.
  package let system: Int
  /// An integer of 10^-`decimals` of the figure.
  package let value: Int64
  package let line: Int32

  package init(figure: Int, unit: Int?, month: Period?, system: Int, value: Int64, line: Int32) {
    self.figure = figure
    self.unit = unit
    self.month = month
    self.system = system
    self.value = value
    self.line = line
  }
}
