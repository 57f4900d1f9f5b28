/// A figure that totals of other systems may speak of.
package struct ControlFigure: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case number, percent
    /// Whole rupiah, which may be written with their currency.
    case rupiah
  }

  /// The stable name under which the figure is published.
  package let name: String
  /// Decimals of the published value, 0–9.
  package let decimals: Int
  package let content: Content

  package init(name: String, decimals: Int, content: Content) {
    self.name = name
    self.decimals = decimals
    self.content = content
  }
}
