/// The rules of every day, made once: a look-up goes through no rules.
package struct RuleCalendar: Sendable {
  /// Days on which rules change, in order.
  private let changes: [CivilDate]
  /// The rules before the first change and behind each.
  private let sets: [RuleSet?]

  package init(_ book: RuleBook) {
    let changes = Set(book.changes).sorted()
    self.changes = changes
    // Before any rule began the first ones hold, as on the day on which the earliest begins.
    sets = (changes.first.map { [$0] } ?? []).map { book.rules(on: $0) } + changes.map { book.rules(on: $0) }
  }

  /// The rules in force on a day, as `RuleBook.rules(on:)` has them.
  package func rules(on day: CivilDate) -> RuleSet? {
    sets.isEmpty ? nil : sets[changes.indices.partitionPoint { changes[$0] <= day }]
  }
}
