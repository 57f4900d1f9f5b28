/// The languages that an edition can be written in.
package enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"
}
