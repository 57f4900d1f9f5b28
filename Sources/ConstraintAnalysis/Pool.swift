/// Money of a unit, or places of an activity, that several units may use. Its users in need share it by need.
package struct Pool: Equatable, Sendable {
  /// Rupiah, or hours of places in 1/100 JP; below 0 counts as 0. Nil where it is not known.
  package let amount: Int128?
  /// The numbers of the units that may use it; nil for all.
  package let users: Set<Int>?

  package init(amount: Int128?, users: Set<Int>?) {
    self.amount = amount
    self.users = users
  }
}
