/// A run's failure as one line of JSON.
struct FailureLine: Encodable {
  let event: String
  let exit: Int32
  /// Of a range, the month that failed.
  let period: String?
  let text: String
}
