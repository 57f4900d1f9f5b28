/// The part of planned training hours that is lost, as an exact ratio.
package struct LossRate: Equatable, Sendable {
  /// Both in 1/100 JP: 0 ≤ lost ≤ planned, and planned is more than 0.
  package let lost: Int128
  package let planned: Int128

  /// Nil where nothing was planned.
  package init?(lost: Int128, planned: Int128) {
    guard planned > 0, lost >= 0, lost <= planned else { return nil }
    self.lost = lost
    self.planned = planned
  }
}
