extension UnitSection {
  /// The word of a figure; nil where the unit shows none.
  package func word(_ name: FigureName) -> FigureWord? { figures.first { $0.name == name }?.word }

  /// The number of a figure, as an integer of 10^-`measure.decimals`; nil where the unit shows none.
  package func scaled(_ name: FigureName) -> Int128? { figures.first { $0.name == name }?.scaled }
}
