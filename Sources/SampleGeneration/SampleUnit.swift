/// One agency of the city, or of a region of the nation.
struct SampleUnit {
  let code: [UInt8]
  let name: String
  /// The code of the unit it belongs to; nil for the 52 units themselves.
  let parent: String?
  let type: UnitType
  /// From 0 on; whoever is trained is trained in a region.
  let region: Int
  /// Share of the employees beyond the least number, relative to the other units.
  let weight: Int
  let character: UnitCharacter
}
