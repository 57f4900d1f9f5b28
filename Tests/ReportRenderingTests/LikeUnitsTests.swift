import ReportModel
import Testing

@testable import ReportRendering

@Suite struct LikeUnitsTests {
  private let words: Words

  init() throws {
    words = try WordsReader.words(.english, in: TemplateSet())
  }

  private func unit(_ code: String, staff: Figure.Value, mean: Figure.Value) -> UnitSection {
    UnitSection(
      code: code, name: code, parent: nil, figures: [Figure(.staff, staff), Figure(.hoursMean, mean)],
      deliveries: [])
  }

  private func place(of code: String, among units: [UnitSection]) throws -> String? {
    let own = try #require(units.first { $0.code == code })
    let like = LikeUnits(own, among: LikeUnits.BySize(units), words: words)
    return like.map { LikeUnits.fields["place-among-like"]?.text(of: $0) ?? "" }
  }

  /// Of 20 units of 10, 20, … people those of 60 to 140 stand beside the one of 100; means grow with size, so that
  /// four of the nine are above it.
  @Test func standsAmongTheNineNearestInSize() throws {
    let units = (1...20).map { unit("U\($0)", staff: .number(Int128($0 * 10)), mean: .number(Int128($0))) }
    #expect(try place(of: "U10", among: units) == "Place 5 of 9 units by JP per person.")
    #expect(try place(of: "U1", among: units) == "Place 9 of 9 units by JP per person.")
    #expect(try place(of: "U20", among: units) == "Place 1 of 9 units by JP per person.")
  }

  @Test func unitsThatAreNotToldAreNoPlace() throws {
    let units = [
      unit("A", staff: .number(10), mean: .number(5)),
      unit("B", staff: .absent(.tooFew), mean: .absent(.tooFew)),
      unit("C", staff: .number(12), mean: .absent(.notDelivered)),
      unit("D", staff: .number(11), mean: .number(5)),
    ]
    // Equal means share a place.
    #expect(try place(of: "A", among: units) == "Place 1 of 2 units by JP per person.")
    #expect(try place(of: "B", among: units) == nil)
    #expect(try place(of: "C", among: units) == "")
  }

  @Test func aCityOfOneUnitHasNoneBesideIt() throws {
    #expect(try place(of: "A", among: [unit("A", staff: .number(10), mean: .number(5))]) == nil)
  }
}
