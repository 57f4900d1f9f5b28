/// What another system states for the reported period.
package struct StatedTotal: Equatable, Sendable {
  /// The stable name of the figure.
  package let figure: String
  /// The unit's number; nil for the city.
  package let unit: Int?
  /// The system's name, as the office wrote it.
  package let system: String
  /// An integer of 10^-decimals of the figure.
  package let value: Int64

  package init(figure: String, unit: Int?, system: String, value: Int64) {
    self.figure = figure
    self.unit = unit
    self.system = system
    self.value = value
  }
}
