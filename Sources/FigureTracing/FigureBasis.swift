import ReportModel

/// What lines add up to: a figure, or a sum that figures are worked out from.
package enum FigureBasis: Hashable, Sendable {
  /// In the figure's published unit: 1/100 JP, rupiah, people.
  case figure(FigureName)
  case sum(BasisSum)
}
