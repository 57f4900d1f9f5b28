/// What training needs. Of equal capacities the first one in this order binds.
package enum Resource: Int, CaseIterable, Sendable {
  case budget, seats, time
}
