import Evidence
import ReportModel
import TrainingDomain

// To whoever must change this file.
//
// Causes are applied in the order of `ChangeCause`, each to what the ones before it left, and a figure is worked out
// again after each: a cause's share is the difference that its step makes, so that shares add up whatever the formula.
// A row's own cause is what became of the row. What a row gives may change though the row did not (a late session
// completes an activity): that goes to the last cause among the same person's rows, else among all rows, else to rules
// or program. Memory holds the rows of those about whom anything changed, not all; `limit` bounds them.

/// What differs between the evidence of two editions, and what that does to figures.
package struct EvidenceComparison {
  private struct Change {
    let contribution: Contribution
    let isRemoved: Bool
    let person: String?
  }

  private typealias Told = (entry: EvidenceEntry, contributions: [Contribution])

  private let before: ComparedEdition
  private let after: ComparedEdition
  /// Rows by what became of them.
  package private(set) var rows: [ChangeCause: Int] = [:]
  private var changes: [FigurePlace: [ChangeCause: [Change]]] = [:]
  private var inputs: [FigurePlace: FigureInputs] = [:]
  private let termsBefore: FigureTerms
  private let termsAfter: FigureTerms
  private var lastCause: ChangeCause = .late
  /// Whether more rows changed than the limit, so that no cause is told.
  package let isBeyondLimit: Bool

  /// - Parameter limit: rows that are held at most, of people who changed and of nobody.
  package init(_ before: ComparedEdition, _ after: ComparedEdition, limit: Int = .max) {
    self.before = before
    self.after = after
    let (first, second) = (Self.summed(before), Self.summed(after))
    inputs = first.figures.inputs
    termsBefore = first.figures.terms
    termsAfter = second.figures.terms
    let changed = Set(first.people.keys).union(second.people.keys).filter {
      first.people[$0] != second.people[$0]
    }
    let (old, new) = (Self.told(before, of: changed, limit), Self.told(after, of: changed, limit))
    isBeyondLimit = old.count + new.count > limit
    if !isBeyondLimit { settle(old, new) }
  }

  /// Every figure that differs, by path.
  package var shifts: [FigureShift] {
    Set(before.figures.keys).union(after.figures.keys).sorted().compactMap { path in
      let (old, new) = (before.figures[path], after.figures[path])
      guard old?.value != new?.value, let name = (new ?? old)?.name,
        // What earlier editions published is no figure of this one.
        place(path)?.kind != .edition
      else { return nil }
      return shift(path, name, old?.value, new?.value)
    }
  }

  private func place(_ path: String) -> FigurePlace? { after.places[path] ?? before.places[path] }

  package var isTemplateChanged: Bool { before.templatesDigest != after.templatesDigest }

  // MARK: Reading

  private static func summed(
    _ edition: ComparedEdition
  ) -> (figures: ReckonedFigures, people: [String: Int]) {
    var figures = ReckonedFigures(
      period: edition.period, rules: nil, target: edition.figures["city/jp-target"]?.scaled,
      parents: edition.parents)
    var people: [String: Int] = [:]
    let note: EvidenceReckoner.Sink = { entry, contributions in
      guard let person = entry.person else { return }
      var hasher = Hasher()
      hasher.combine(people[person])
      hasher.combine(RowIdentity(entry))
      hasher.combine(contributions)
      people[person] = hasher.finalize()
    }
    edition.replay { figures.take($0, noting: note) }
    figures.finish(noting: note)
    return (figures, people)
  }

  /// All entries about no person, and those about some people.
  private static func told(_ edition: ComparedEdition, of people: Set<String>, _ limit: Int) -> [Told] {
    var reckoner = EvidenceReckoner(period: edition.period, parents: edition.parents)
    var told: [Told] = []
    let keep: EvidenceReckoner.Sink = { entry, contributions in
      guard told.count <= limit else { return }
      if entry.person.map({ people.contains($0) }) ?? true { told.append((entry, contributions)) }
    }
    edition.replay { reckoner.take($0, keep) }
    reckoner.finish(keep)
    return told
  }

  // MARK: Causes

  private mutating func settle(_ old: [Told], _ new: [Told]) {
    var oldRows: [String: [(content: String, told: Told)]] = [:]
    var newRows = oldRows
    for told in old {
      let row = RowIdentity(told.entry)
      oldRows[row.key, default: []].append((row.content, told))
    }
    for told in new {
      let row = RowIdentity(told.entry)
      newRows[row.key, default: []].append((row.content, told))
    }
    var pairs: [(old: Told?, new: Told?, cause: ChangeCause?)] = []
    for key in Set(oldRows.keys).union(newRows.keys).sorted() {
      var (left, right) = (oldRows[key] ?? [], newRows[key] ?? [])
      // Rows that say the same first; of the others each is a correction of one that went.
      var same = Dictionary(grouping: right.indices, by: { right[$0].content }).mapValues {
        Array($0.reversed())
      }
      var (goneLeft, goneRight): (Set<Int>, Set<Int>) = ([], [])
      for index in left.indices {
        guard let other = same[left[index].content]?.popLast() else { continue }
        pairs.append((left[index].told, right[other].told, nil))
        goneLeft.insert(index)
        goneRight.insert(other)
      }
      left = left.indices.filter { !goneLeft.contains($0) }.map { left[$0] }
      right = right.indices.filter { !goneRight.contains($0) }.map { right[$0] }
      for index in 0..<max(left.count, right.count) {
        let one = left.indices.contains(index) ? left[index].told : nil
        let other = right.indices.contains(index) ? right[index].told : nil
        // What is known of an activity follows from its rows and those of others.
        let isDerived = (one ?? other)?.entry.kind == "activity"
        pairs.append(
          (one, other, one == nil ? .late : other == nil ? .removed : isDerived ? nil : .corrected))
      }
    }
    var ofPerson: [String: ChangeCause] = [:]
    for pair in pairs {
      guard let cause = pair.cause else { continue }
      rows[cause, default: 0] += 1
      guard let person = (pair.old ?? pair.new)?.entry.person else { continue }
      ofPerson[person] = Self.later(ofPerson[person], cause)
    }
    lastCause =
      [.late, .corrected, .removed].first { rows[$0] ?? 0 > 0 }
      ?? (before.rulesDigest != after.rulesDigest ? .rules : .program)
    let others = before.rulesDigest != after.rulesDigest ? ChangeCause.rules : lastCause
    for pair in pairs {
      let person = (pair.old ?? pair.new)?.entry.person
      let cause = pair.cause ?? person.flatMap { ofPerson[$0] } ?? others
      add(pair.old?.contributions ?? [], pair.new?.contributions ?? [], cause, person)
    }
  }

  private static func later(_ left: ChangeCause?, _ right: ChangeCause) -> ChangeCause {
    let order = ChangeCause.allCases
    guard let left, let one = order.firstIndex(of: left), let other = order.firstIndex(of: right) else {
      return right
    }
    return order[max(one, other)]
  }

  /// Notes contributions that went and came; those that are the same in both are none.
  private mutating func add(
    _ old: [Contribution], _ new: [Contribution], _ cause: ChangeCause, _ person: String?
  ) {
    var counts: [Contribution: Int] = [:]
    for contribution in old { counts[contribution, default: 0] -= 1 }
    for contribution in new { counts[contribution, default: 0] += 1 }
    for contribution in old + new {
      guard let count = counts.removeValue(forKey: contribution), count != 0 else { continue }
      for _ in 0..<abs(count) {
        changes[contribution.place, default: [:]][cause, default: []].append(
          Change(contribution: contribution, isRemoved: count < 0, person: person))
      }
    }
  }

  // MARK: Shares

  private func shift(
    _ path: String, _ name: FigureName, _ old: Figure.Value?, _ new: Figure.Value?
  ) -> FigureShift {
    let place = place(path)
    let byCause = place.flatMap { changes[$0] } ?? [:]
    var causes = ChangeCause.allCases.filter { byCause[$0] != nil }
    var shares: [ChangeCause: Int128] = [:]
    var isSplit = false
    if case .number(let first)? = old, case .number(let last)? = new {
      let steps = place.flatMap { split(name, $0, byCause, first, last) }
      shares = steps ?? [causes.last ?? lastCause: last - first]
      causes = ChangeCause.allCases.filter { shares[$0] != nil }
      isSplit = steps != nil
    } else if causes.isEmpty {
      causes = [lastCause]
    }
    return FigureShift(
      path: path, unit: place?.unit, isOfGroup: place?.kind != nil, name: name, before: old, after: new,
      shares: shares, causes: causes, isSplit: isSplit, fewestPeople: fewestPeople(behind: name, byCause))
  }

  /// The fewest people behind any term that changed for any cause; 0 where only rows about nobody did. Nil where the
  /// figure follows from more than the lines of its owner, or none of them changed.
  private func fewestPeople(behind name: FigureName, _ byCause: [ChangeCause: [Change]]) -> Int? {
    guard let formula = FigureFormula.of(name), name != .reachedShare else { return nil }
    struct Key: Hashable {
      let cause: ChangeCause
      let term: TracedTerm
    }
    var people: [Key: Set<String>] = [:]
    for (cause, changes) in byCause {
      for change in changes {
        let term: TracedTerm
        switch change.contribution.what {
        case .amount(let basis, _):
          guard formula.terms.contains(basis) else { continue }
          term = .basis(basis)
        case .credit:
          guard name == .hoursMedian else { continue }
          term = .credits
        case .satisfaction:
          guard name == .satisfaction else { continue }
          term = .satisfaction
        // What absence costs follows from all who took part.
        case .missed: continue
        }
        people[Key(cause: cause, term: term), default: []].formUnion(change.person.map { [$0] } ?? [])
      }
    }
    return people.values.map(\.count).min().flatMap { fewest in
      // People beside rows about nobody are still few.
      fewest > 0 ? fewest : people.values.map(\.count).filter { $0 > 0 }.min() ?? 0
    }
  }

  /// Each cause's step; nil where a step has no value, or both ends are not what the editions publish.
  private func split(
    _ name: FigureName, _ place: FigurePlace, _ byCause: [ChangeCause: [Change]], _ first: Int128,
    _ last: Int128
  ) -> [ChangeCause: Int128]? {
    guard let formula = FigureFormula.of(name) else { return nil }
    var inputs = self.inputs[place] ?? FigureInputs()
    guard formula.value(inputs, termsBefore) == .number(first) else { return nil }
    var (shares, value): ([ChangeCause: Int128], Int128) = ([:], first)
    var terms = termsBefore
    for cause in ChangeCause.allCases {
      for change in byCause[cause] ?? [] {
        if change.isRemoved { inputs.takeBack(change.contribution) } else { inputs.take(change.contribution) }
      }
      // What is known of activities and the calendar follows from the last rows that changed.
      if cause == lastCause { terms = termsAfter }
      guard case .number(let next)? = formula.value(inputs, terms) else { return nil }
      if next != value { shares[cause] = next - value }
      value = next
    }
    return value == last ? shares : nil
  }
}
