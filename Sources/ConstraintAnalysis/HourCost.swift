/// What a training hour cost, as an exact ratio.
package struct HourCost: Equatable, Sendable {
  /// Whole rupiah, more than 0.
  package let rupiah: Int128
  /// 1/100 JP, more than 0.
  package let hours: Int128

  /// Nil where nothing was paid or nobody was credited: then nothing can be said of what an hour costs.
  package init?(rupiah: Int128?, hours: Int128) {
    guard let rupiah, rupiah > 0, hours > 0 else { return nil }
    self.rupiah = rupiah
    self.hours = hours
  }
}
