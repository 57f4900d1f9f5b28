/// What makes two rows speak of the same thing, packed exactly into 128 bits: never a bare hash.
package struct RowKey: Hashable, Comparable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package static func < (left: RowKey, right: RowKey) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}
