import ReportModel

/// The tables of the city's page: the units in each section, and the groups that belong there.
struct CityTables {
  private let city: FigureOwner
  private let units: [FigureOwner]
  private let groups: [FigureGroup]
  private let target: Int128?
  private let words: Words

  /// - Parameter target: what a civil servant owes in a year, in 1/100 JP.
  init(_ city: FigureOwner, _ units: [FigureOwner], _ groups: [FigureGroup], target: Int128?, words: Words) {
    self.city = city
    self.units = units
    self.groups = groups
    self.target = target
    self.words = words
  }

  func tables(of section: PageSection) -> [FigureTable?] {
    switch section {
    case .training: [units(section), group(.post, FigureSelection.index.names)]
    case .gain:
      [
        group(
          .competency, FigureSelection.competencyColumns, chart: section.chart, legend: section.legend(words)),
        units(section),
      ]
    case .months: [GroupTable.months(groups, of: "city", words: words)]
    case .collaboration:
      [
        group(.family, FigureSelection.familyColumns), group(.form, FigureSelection.programmeColumns),
        group(.partner, FigureSelection.partnerColumns),
      ]
    case .constraint, .budget, .timeLost, .application, .services, .others: [units(section)]
    }
  }

  /// The activities with most hours: there are hundreds, and all of them stand in the XML.
  var activities: FigureTable? {
    GroupTable.table(
      of: .activity, FigureSelection.activityColumns, in: groups, of: "city",
      noted: words.texts["activities-note"] ?? "", most: Self.activitiesShown, by: .hoursTotal, words: words)
  }

  private static let activitiesShown = 20

  private func units(_ section: PageSection) -> FigureTable? {
    var layout = FigureTable.Layout(
      id: "\(section.rawValue)-units",
      heading: section == .constraint
        ? section.heading(words) : words.sentence(.ofUnits, ["what": section.heading(words)]),
      note: words.word(.sectionNotes, section.rawValue), ownerHeading: words.texts["unit"] ?? "",
      figures: section.unitColumns)
    layout.order = section.order
    layout.chart = section.chart
    layout.legend = section.legend(words)
    layout.reference = section.reference(target: target)
    layout.isAnchored = section == .training
    return FigureTable(layout, units, total: city, words: words)
  }

  private func group(
    _ kind: FigureGroup.Kind, _ columns: [FigureName], chart: TableChart.Kind? = nil, legend: String = ""
  ) -> FigureTable? {
    GroupTable.table(
      of: kind, columns, in: groups, of: "city", chart: chart, legend: legend, words: words)
  }
}
