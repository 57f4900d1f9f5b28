/// The scale on which a score was given.
package struct ScoreScale: Hashable, Sendable {
  /// The least and the most that can be scored, in 10⁻⁶.
  package let bottom: Int64
  package let top: Int64
  /// Whether the export states the maximum; a score without one is taken to be out of 100.
  package let isStated: Bool

  package init(bottom: Int64, top: Int64, isStated: Bool) {
    self.bottom = bottom
    self.top = top
    self.isStated = isStated
  }

  /// From 0 to 100, where nothing is stated.
  package static let assumed = ScoreScale(bottom: 0, top: 100_000_000, isStated: false)

  package func hasSameEnds(as other: ScoreScale) -> Bool { bottom == other.bottom && top == other.top }

  /// The ends as findings show them: `0–100`.
  package var shown: String {
    "\(ScoreRowReader.shown(bottom))\u{2013}\(ScoreRowReader.shown(top))"
  }
}
