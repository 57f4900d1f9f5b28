import ReportModel

/// What holds people back, in words: a sentence for each group of units on the city's page, and one on a unit's.
/// They say nothing but published figures, and sums of these.
struct ConstraintSentences {
  let words: Words

  /// Units named one by one in a sentence.
  private static let named = 5

  /// Of each word its sentences, and the capacity that they name, in the order in which they stand.
  private static let parts: [(word: FigureWord, city: Sentence, unit: Sentence, capacity: FigureName?)] = [
    (.budget, .constraintBudget, .unitConstraintBudget, .capacityBudget),
    (.seats, .constraintSeats, .unitConstraintSeats, .capacitySeats),
    (.time, .constraintTime, .unitConstraintTime, .capacityTime),
    (.attendance, .constraintAttendance, .unitConstraintAttendance, .capacityAttendance),
    (.unknown, .constraintUnknown, .unitConstraintUnknown, nil),
    (.yearOver, .constraintYearOver, .unitConstraintYearOver, nil),
    (.nothing, .constraintNone, .unitConstraintNone, nil),
  ]

  func city(_ units: [UnitSection]) -> [PageNote] {
    let told = Self.parts.compactMap { part -> PageNote? in
      let group = units.filter { $0.word(.constraint) == part.word }
      guard !group.isEmpty else { return nil }
      var values = terms(of: group)
      values["count"] = words.text(group.count)
      values["total"] = words.text(units.count)
      values["units"] = names(of: group)
      let sums = sums(of: group, part.capacity).map { words.sentence(.constraintSums, $0) }
      return note(words.sentence(part.city, values), sums)
    }
    let withheld = units.count { $0.word(.constraint) == nil }
    guard withheld > 0 else { return told }
    return told + [
      PageNote(
        text: words.sentence(
          .constraintWithheld, ["count": words.text(withheld), "total": words.text(units.count)]))
    ]
  }

  /// Empty where it is not told what holds the unit back.
  func unit(_ unit: UnitSection) -> [PageNote] {
    guard let part = Self.parts.first(where: { unit.word(.constraint) == $0.word }) else { return [] }
    let sums = sums(of: [unit], part.capacity).map { words.sentence(.unitConstraintSums, $0) }
    return [note(words.sentence(part.unit, terms(of: [unit])), sums)]
  }

  private func note(_ sentence: String, _ further: String?) -> PageNote {
    PageNote(text: further.map { sentence + " " + $0 } ?? sentence)
  }

  /// What the capacity and the need of those units add up to that show both; nil where none does.
  private func sums(of units: [UnitSection], _ capacity: FigureName?) -> [String: String]? {
    guard let capacity else { return nil }
    let told = units.filter { $0.scaled(capacity) != nil && $0.scaled(.hoursNeed) != nil }
    guard !told.isEmpty else { return nil }
    func sum(_ name: FigureName) -> String {
      shown(told.reduce(0) { $0 + ($1.scaled(name) ?? 0) }, name)
    }
    return ["told": words.text(told.count), "capacity": sum(capacity), "need": sum(.hoursNeed)]
  }

  /// What the time assumes, which is the same for all units, and what bound a month before.
  private func terms(of units: [UnitSection]) -> [String: String] {
    var values: [String: String] = [:]
    for (place, name) in [("days", FigureName.workingDaysLeft), ("share", .releaseShare)] {
      values[place] = units.first?.scaled(name).map { shown($0, name) }
    }
    let before = (FigureName.constraintBefore.words ?? []).compactMap { word -> String? in
      let count = units.count { $0.word(.constraintBefore) == word }
      guard count > 0 else { return nil }
      let text = words.code(word, of: .constraintBefore)
      return units.count == 1 ? text : "\(text) (\(words.text(count)))"
    }
    values["before"] = before.isEmpty ? "\u{2013}" : before.joined(separator: ", ")
    return values
  }

  private func shown(_ scaled: Int128, _ name: FigureName) -> String {
    figureText(scaled: scaled, measure: name.measure, language: words.language)
  }

  private func names(of units: [UnitSection]) -> String {
    let names = units.prefix(Self.named).map(\.name).joined(separator: ", ")
    guard units.count > Self.named else { return names }
    return words.sentence(
      .andOthers, ["names": names, "count": words.text(units.count - Self.named)])
  }
}
