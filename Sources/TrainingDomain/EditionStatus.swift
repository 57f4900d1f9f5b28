/// Whether an edition is still provisional.
package enum EditionStatus: String, Sendable {
  case draft, final
}
