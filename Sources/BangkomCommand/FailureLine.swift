/// A run's failure as one line of JSON.
struct FailureLine: Encodable {
  let event: String
  let exit: Int32
  let text: String
}
