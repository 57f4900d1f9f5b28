/// What editions that were published before an edition tell, as far as suppression minds them: those of its month that
/// it replaces, and the one of the month before that its chain names.
package struct PublishedPast: Equatable, Sendable {
  /// Figures by path: `city/staff`, `U01/competency/data/gain-people`.
  package typealias Figures = [String: Figure.Value]

  package struct Edition: Equatable, Sendable {
    /// What a reader sees.
    package let shown: Figures
    /// The same with nothing withheld, of which no reader knows; nil where it is not at hand.
    package let truth: Figures?

    package init(shown: Figures, truth: Figures? = nil) {
      self.shown = shown
      self.truth = truth
    }

    /// Whether it withholds a figure that is still the same, so that showing it now would show it there as well. Where
    /// nobody knows what it was, it counts as the same; so does a figure of a group, whose mean may have changed while
    /// the people whom it tells about have not.
    func withholds(_ path: String, now value: Figure.Value?) -> Bool {
      guard shown[path] == .absent(.tooFew) else { return false }
      let isOfGroup = path.utf8.count { $0 == UInt8(ascii: "/") } > 1
      guard let truth, let value, !isOfGroup else { return true }
      return truth[path] == value
    }
  }

  package let replaced: [Edition]
  package let monthBefore: Edition

  package init(replaced: [Edition] = [], monthBefore: Edition = Edition(shown: [:])) {
    self.replaced = replaced
    self.monthBefore = monthBefore
  }

  package static let none = PublishedPast()

  package var isEmpty: Bool { replaced.isEmpty && monthBefore.shown.isEmpty }

  /// Whether an edition that is replaced withholds a figure that is still the same.
  func withholds(_ path: String, now value: Figure.Value?) -> Bool {
    replaced.contains { $0.withholds(path, now: value) }
  }
}
