/// A total that another system states, beside our own figure.
package struct Reconciliation: Equatable, Sendable {
  /// A figure whose value is a number.
  package let figure: FigureName
  /// The unit's code; nil for the city.
  package let unit: String?
  /// The system's name, as the office wrote it.
  package let system: String
  /// What it states, as an integer of 10^-`measure.decimals`; nil where it is withheld.
  package let stated: Int128?
  /// A number, or why there is none.
  package let own: Figure.Value

  package init(figure: FigureName, unit: String?, system: String, stated: Int128?, own: Figure.Value) {
    self.figure = figure
    self.unit = unit
    self.system = system
    self.stated = stated
    self.own = own
  }

  /// Our figure less what the other system states; nil where one of the two is not told. Absent is not 0.
  package var difference: Int128? {
    guard let stated, case .number(let own) = own else { return nil }
    return own - stated
  }

  /// Why there is no difference; nil where there is one.
  package var absence: FigureAbsence? {
    if case .absent(let reason) = own { reason } else { nil }
  }
}
