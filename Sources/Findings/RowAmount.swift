/// The training hours and the money that one row states, as far as they can be read.
package struct RowAmount: Equatable, Sendable {
  /// 1/100 JP, 0 or more.
  package let hours: Int64
  /// Whole rupiah; below zero in a row of a budget that takes away from others.
  package let rupiah: Int64

  package init(hours: Int64 = 0, rupiah: Int64 = 0) {
    self.hours = hours
    self.rupiah = rupiah
  }

  package static let none = RowAmount()
}
