import Findings
import Glibc
import Synchronization

/// A line on standard error that says what a long run is doing, and is wiped when it ends.
final class Progress: Sendable {
  enum Mode: String, CaseIterable {
    case auto, always, never
  }

  /// Runs shorter than this show nothing in mode `auto`.
  private static let patience = Duration.seconds(1)

  private let isShown: Bool
  private let isPatient: Bool
  private let start = ContinuousClock.now
  private let isDirty = Mutex(false)

  init(_ mode: Mode) {
    switch mode {
    case .always: (isShown, isPatient) = (true, false)
    case .auto: (isShown, isPatient) = (isatty(STDERR_FILENO) == 1, true)
    case .never: (isShown, isPatient) = (false, false)
    }
  }

  func show(_ text: String) {
    guard isShown, !isPatient || ContinuousClock.now - start > Self.patience else { return }
    isDirty.withLock {
      standardError("\r\u{1B}[K\(Masked.path(text))")
      $0 = true
    }
  }

  func clear() {
    isDirty.withLock {
      if $0 { standardError("\r\u{1B}[K") }
      $0 = false
    }
  }
}
