/// Something that went wrong without changing what a run came to, as one line of JSON.
struct WarningLine: Encodable {
  let event: String
  let text: String
}
