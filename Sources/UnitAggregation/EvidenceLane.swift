import Evidence
import Synchronization

/// Works out the entries about some of the people, beside other lanes that do so for others. A lane goes on where it was,
/// so that rows are brought in order, and totals laid out, once in a lane and not for every few people.
final class EvidenceLane: Sendable {
  private struct State {
    var hours: HoursAggregation
    var told: PeopleRows
    var scored: PersonCursor
  }

  private let trace: EvidenceTrace
  private let state: Mutex<State>

  init(_ trace: EvidenceTrace) {
    self.trace = trace
    state = Mutex(
      State(
        hours: HoursAggregation(trace.hours.basis),
        told: PeopleRows(trace.attendance, trace.invitations, trace.hours.basis.history.accumulator),
        scored: trace.scores.people))
  }

  /// Shows every entry about some people.
  /// - Parameters:
  ///   - people: behind those that the lane was asked for before.
  ///   - name: what stands for a person; called once for each.
  func forEach(
    of people: Range<Int>, name: (Int) -> String, visit: (EvidenceEntry) -> Void
  ) {
    state.withLock { state in
      var scored = state.scored
      state.hours.run(&state.told, people: people) { account, _ in
        let entries = PersonEntries(
          trace: trace, account: account, scored: scored.next(person: account.person),
          name: name(account.person))
        for entry in entries.all { visit(entry) }
      }
      state.scored = scored
    }
  }
}
