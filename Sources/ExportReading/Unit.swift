/// A unit of the city's administration.
package struct Unit: Equatable, Sendable {
  package internal(set) var code: String
  package let name: String
  /// The number of the unit above; nil at the top.
  package internal(set) var parent: Int?

  package init(code: String, name: String, parent: Int?) {
    self.code = code
    self.name = name
    self.parent = parent
  }
}
