import Foundation
import Synchronization

/// Does something over and over on a thread of its own, because the tests' own tasks may take every thread of the pool.
package final class Polling: Sendable {
  /// What came of it.
  package struct Result: Sendable {
    package fileprivate(set) var rounds = 0
    /// What was wrong, a round each.
    package fileprivate(set) var faults: [String] = []
  }

  private struct State {
    var result = Result()
    var isToStop = false
    var hasStopped = false
  }

  private let look: @Sendable () -> String?
  private let state = Mutex(State())

  /// - Parameter look: one round; says what is wrong.
  package init(_ look: @escaping @Sendable () -> String?) {
    self.look = look
  }

  package func start() {
    Thread.detachNewThread { [self] in
      while !state.withLock({ $0.isToStop }) {
        let fault = look()
        state.withLock {
          $0.result.rounds += 1
          if let fault { $0.result.faults.append(fault) }
        }
      }
      state.withLock { $0.hasStopped = true }
    }
  }

  package func finish() -> Result {
    state.withLock { $0.isToStop = true }
    while !state.withLock({ $0.hasStopped }) { usleep(1000) }
    return state.withLock { $0.result }
  }
}
