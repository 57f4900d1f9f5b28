import CoreSharing
import UnitAggregation

/// The figures to hide of groups, column by column.
struct GroupColumns {
  let groups: GroupSums
  /// People on the roster of the city, and those of them with gains.
  let staff: Int
  let peopleWithGains: Int
  let minimum: Int
  let knowledge: PastKnowledge
  /// By kind and code of the group.
  private(set) var hidden: [String: Set<FigureName>] = [:]

  init(
    _ groups: GroupSums, staff: Int, peopleWithGains: Int, minimum: Int, knowledge: PastKnowledge
  ) {
    self.knowledge = knowledge
    self.groups = groups
    self.staff = staff
    self.peopleWithGains = peopleWithGains
    self.minimum = minimum
  }

  /// Hides figures where the people they rest on are too few.
  /// - Parameters:
  ///   - stated: those that tell whether an edition hides them; nil for the first one.
  ///   - forced: groups where the figures are hidden whatever their people.
  ///   - counts: what people the figures of a group rest on.
  /// - Returns: the groups where the figures are hidden.
  @discardableResult
  private mutating func hide(
    _ figures: [FigureName], stated: [FigureName]? = nil, forced: Set<Int> = [],
    _ counts: (GroupTotals) -> [CellProtection.Count]
  ) -> Set<Int> {
    let counts = groups.totals.map(counts)
    let columns = counts.first?.indices ?? 0..<0
    // Paths of tens of thousands of activities take longer than all else here.
    let past =
      knowledge.isEmpty
      ? [PastCell](repeating: .untold, count: counts.count)
      : groups.keys.map { key in
        key.map { knowledge.cell("city/\($0)", stated ?? Array(figures.prefix(1))) } ?? knowledge.rest
      }
    var numbers: Set<Int> = []
    var size = -1
    // What is hidden for one count is hidden for the others too, and can cover there.
    while size < numbers.count {
      size = numbers.count
      for column in columns {
        let cells = counts.enumerated().map { number, own in
          CellProtection.Cell(
            counts: [own[column]], isForced: forced.contains(number),
            isUntold: groups.keys[number] == nil, past: past[number], overlaps: true)
        }
        let covers = numbers.filter { cells[$0].people > 0 }
        numbers.formUnion(
          OverlappingSums(cells: cells, sums: groups.sums, minimum: minimum).hidden(from: covers))
      }
      if columns.count == 1 { break }
    }
    for key in numbers.compactMap({ groups.keys[$0] }) { hidden[key, default: []].formUnion(figures) }
    return numbers
  }

  /// The groups of which the difference of two counts tells about few people.
  private func few(_ count: (GroupTotals) -> Int) -> Set<Int> {
    Set(
      groups.totals.indices.filter {
        groups.keys[$0] != nil && (1..<minimum).contains(count(groups.totals[$0]))
      })
  }

  /// Hides how many people take part.
  /// - Parameter forced: keys of groups where this is hidden whatever their people.
  mutating func hidePeople(forced: Set<String> = []) {
    let numbers = groups.keys.indices.filter { groups.keys[$0].map(forced.contains) ?? false }
    let most = groups.allButFew(of: nil, minimum: minimum) { $0.people }
    hide([.people, .reachedShare], forced: most.union(numbers)) { [staff] in
      count($0.people, of: staff)
    }
  }

  /// Columns of which one forces what the next hides. No chain knows of another.
  private enum Chain: CaseIterable {
    case gains, reactions, application, hours, severalPairs, attrition, withoutBefore
  }

  /// What chains hide, found out beside other work.
  struct Following {
    fileprivate let chains: [Background<(hidden: [String: Set<FigureName>], counts: Set<Int>)>]
  }

  /// Begins to find out what else rests on too few people of all groups.
  /// - Parameter withoutGains: groups of which no gain is shown.
  func following(withoutGains: Set<Int> = []) -> Following {
    Following(
      chains: Chain.allCases.map { chain in
        Background { [self] in
          var columns = self
          let counts = columns.follow(chain, withoutGains: withoutGains)
          return (hidden: columns.hidden, counts: counts)
        }
      })
  }

  /// Hides what the chains hide.
  /// - Returns: groups of which it is hidden how many people have gains.
  @discardableResult
  mutating func hide(_ following: Following) -> Set<Int> {
    var counts: Set<Int> = []
    for chain in following.chains.map(\.value) {
      hidden.merge(chain.hidden) { $0.union($1) }
      counts.formUnion(chain.counts)
    }
    return counts
  }

  /// - Returns: groups of which it is hidden how many people have gains, by the chain that hides it.
  private mutating func follow(_ chain: Chain, withoutGains: Set<Int>) -> Set<Int> {
    switch chain {
    case .gains: return hideGains(withoutGains)
    case .reactions: hideReactions()
    case .application:
      let due = hide(SuppressionColumn.applicationDue.figures) {
        CellProtection.counts(of: $0.application.responses)
      }
      hide(SuppressionColumn.applicationOverdue.figures, forced: due) {
        CellProtection.counts(of: $0.application)
      }
    case .hours:
      // Nobody's hours tell that few people have none.
      let without = few { $0.peopleCredited == 0 ? $0.people : 0 }
      hide([.hoursTotal, .activityCostPerHour], forced: without) { count($0.peopleCredited) }
    case .severalPairs:
      hide(SuppressionColumn.severalPairs.figures, stated: []) { count($0.gain.peopleWithSeveral) }
    case .attrition: hide(SuppressionColumn.attrition.figures) { count($0.gain.attritionPeople) }
    case .withoutBefore: hide(SuppressionColumn.withoutBefore.figures) { count($0.gain.afterOnlyPeople) }
    }
    return []
  }

  private mutating func hideGains(_ withoutGains: Set<Int>) -> Set<Int> {
    let gains = hide(SuppressionColumn.gain.figures, forced: withoutGains) { count($0.gain.people) }
    hide(SuppressionColumn.atMaximum.figures, forced: gains) {
      count($0.gain.peopleAtMaximum, of: $0.gain.people)
    }
    return hideGainPeople(gains)
  }

  private mutating func hideGainPeople(_ gains: Set<Int>) -> Set<Int> {
    let most = groups.allButFew(of: peopleWithGains, minimum: minimum) { $0.gain.people }
    // Who took part without a gain.
    let without = few { $0.people - $0.gain.people }
    return hide(SuppressionColumn.gainPeople.figures, forced: gains.union(most).union(without)) {
      [staff] in count($0.gain.people, of: staff)
    }
  }

  /// Who took part was asked, so the count of answers tells who was silent where each gave one.
  private mutating func hideReactions() {
    let reactions = hide(SuppressionColumn.reaction.figures, stated: SuppressionColumn.reaction.stated) {
      count($0.reaction.people)
    }
    let silent = few { $0.reaction.answers == $0.reaction.people ? $0.people - $0.reaction.people : 0 }
    hide(
      SuppressionColumn.reactionResponses.figures + [.reactionResponses],
      stated: SuppressionColumn.reactionResponses.stated, forced: reactions.union(silent)
    ) { CellProtection.counts(of: $0.reactionResponses) }
  }
}

private func count(_ people: Int, of whole: Int? = nil) -> [CellProtection.Count] {
  [CellProtection.Count(people: people, whole: whole)]
}

extension CellProtection {
  /// Those who were asked, who answered, and who did not: each is a count that a reader can work out.
  static func counts(of responses: ResponseTotals) -> [Count] {
    [responses.askedPeople, responses.answeredPeople, responses.silentPeople].map {
      Count(people: $0, whole: nil)
    }
  }

  /// Those about whom an answer is late, and those about whom one is missing that is not.
  static func counts(of application: ApplicationTotals) -> [Count] {
    [application.overduePeople, application.pendingPeople].map { Count(people: $0, whole: nil) }
  }
}
