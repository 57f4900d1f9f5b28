/// The order of day and month in dates that are not written year first.
package enum DateOrder: Sendable {
  case dayFirst, monthFirst

  package var name: String { self == .dayFirst ? "day-first" : "month-first" }
}
