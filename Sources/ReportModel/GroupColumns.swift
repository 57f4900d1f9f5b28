import UnitAggregation

/// The figures to hide of groups, column by column.
struct GroupColumns {
  let groups: GroupSums
  let minimum: Int
  /// By kind and code of the group.
  private(set) var hidden: [String: Set<FigureName>] = [:]

  init(_ groups: GroupSums, minimum: Int) {
    self.groups = groups
    self.minimum = minimum
  }

  /// Hides figures where the people they rest on are too few.
  /// - Parameters:
  ///   - forced: groups where the figures are hidden whatever their people.
  ///   - counts: what people the figures of a group rest on.
  /// - Returns: the groups where the figures are hidden.
  @discardableResult
  private mutating func hide(
    _ figures: [FigureName], forced: Set<Int> = [], _ counts: (GroupTotals) -> [CellProtection.Count]
  ) -> Set<Int> {
    let cells = groups.totals.enumerated().map { number, totals in
      CellProtection.Cell(counts: counts(totals), isForced: forced.contains(number))
    }
    let numbers = OverlappingSums(cells: cells, sums: groups.sums, minimum: minimum).hidden()
    for number in numbers { hidden[groups.keys[number], default: []].formUnion(figures) }
    return numbers
  }

  /// Hides what rests on too few people of all groups.
  /// - Parameters:
  ///   - staff: people on the roster, out of whom the groups' people are.
  ///   - withoutGains: groups of which no gain is shown.
  mutating func hideAll(staff: Int, withoutGains: Set<Int> = []) {
    func people(_ people: Int, of whole: Int? = nil) -> [CellProtection.Count] {
      [CellProtection.Count(people: people, whole: whole)]
    }
    let few = hide([.people, .reachedShare]) { people($0.people, of: staff) }
    hide([.hoursTotal, .activityCostPerHour], forced: few) { people($0.peopleCredited) }
    let gains = hide(SuppressionColumn.gain.figures, forced: withoutGains) { people($0.gain.people) }
    hide(SuppressionColumn.gainPeople.figures, forced: gains) { people($0.gain.people, of: staff) }
    hide(SuppressionColumn.atMaximum.figures, forced: gains) {
      people($0.gain.peopleAtMaximum, of: $0.gain.people)
    }
    hide(SuppressionColumn.attrition.figures) { people($0.gain.attritionPeople) }
    hide(SuppressionColumn.withoutBefore.figures) { people($0.gain.afterOnlyPeople) }
    let reactions = hide(SuppressionColumn.reaction.figures) { people($0.reaction.people) }
    hide(SuppressionColumn.reactionResponses.figures, forced: reactions) {
      CellProtection.counts(of: $0.reactionResponses)
    }
    hide(SuppressionColumn.applicationDue.figures) { CellProtection.counts(of: $0.application) }
  }
}

extension CellProtection {
  /// Those who were asked, who answered, and who did not: each is a count that a reader can work out.
  static func counts(of responses: ResponseTotals) -> [Count] {
    [responses.askedPeople, responses.answeredPeople, responses.silentPeople].map {
      Count(people: $0, whole: nil)
    }
  }

  static func counts(of application: ApplicationTotals) -> [Count] {
    counts(of: application.responses) + [Count(people: application.overduePeople, whole: nil)]
  }
}
