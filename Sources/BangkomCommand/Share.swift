/// A part of a whole, held against a threshold.
struct Share: Equatable {
  let part: Int
  let whole: Int

  /// - Parameter percent: the share that is still accepted (0–100).
  func exceeds(_ percent: Int) -> Bool { part * 100 > whole * percent }
}
