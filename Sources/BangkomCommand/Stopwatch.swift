/// Wall-clock seconds by stage, for whoever watches a run; nothing of it reaches an edition.
struct Stopwatch {
  private var last = ContinuousClock.now
  private(set) var seconds: [String: Double] = [:]

  /// Ends the current stage under a name.
  mutating func lap(_ stage: String) {
    let now = ContinuousClock.now
    let parts = (now - last).components
    let milliseconds = Double(parts.seconds) * 1000 + Double(parts.attoseconds / 1_000_000_000_000_000)
    seconds[stage, default: 0] += milliseconds / 1000
    last = now
  }
}
