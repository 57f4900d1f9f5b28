/// What editions that were published before an edition tell, as far as suppression minds them: those of its month that
/// it replaces, and the one of the month before that its chain names.
package struct PublishedPast: Equatable, Sendable {
  /// The figures of one edition by path: `city/staff`, `U01/competency/data/gain-people`.
  package typealias Figures = [String: Figure.Value]

  package let replaced: [Figures]
  package let monthBefore: Figures

  package init(replaced: [Figures] = [], monthBefore: Figures = [:]) {
    self.replaced = replaced
    self.monthBefore = monthBefore
  }

  package static let none = PublishedPast()

  var isEmpty: Bool { replaced.isEmpty && monthBefore.isEmpty }

  /// Whether an edition that is replaced withholds a figure.
  func withholds(_ path: String) -> Bool {
    replaced.contains { $0[path] == .absent(.tooFew) }
  }
}
