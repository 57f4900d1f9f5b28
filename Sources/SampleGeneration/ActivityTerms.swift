/// What an activity's row says of its places, of whom it is open to, and of who pays.
struct ActivityTerms {
  /// The training office's place among the units of its region; now and then it pays for others.
  private static let trainingOfficePlace = 3

  /// Nil where the row says nothing.
  let places: Int?
  /// Places in the roster's units, in ascending order; none where it is open to all.
  let openTo: [Int]
  /// A place in the roster's units; nil where each unit pays for its own people.
  let payer: Int?

  /// A place in the roster's units.
  static func trainingOffice(ofRegion region: Int) -> Int {
    region * UnitCatalogue.regionUnits + trainingOfficePlace
  }

  /// Places for so many people: a tenth to a half more, in whole fives where they are many, or nil.
  static func places(
    for people: Int, _ form: SampleForm, isFull: Bool, _ stream: inout RandomStream
  ) -> Int? {
    let percent = stream.draw(in: 110...150)
    // Whoever learns alone or at a desk needs no chair, so that fewer such lists count them.
    let isSilent = stream.chance(permille: form.isInClass ? 30 : 250)
    guard !isSilent else { return nil }
    guard !isFull else { return max(1, people) }
    let places = (people * percent + 99) / 100
    return max(people, 1, places < 20 ? places : (places + 2) / 5 * 5)
  }
}
