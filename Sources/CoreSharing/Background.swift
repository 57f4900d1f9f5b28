import Dispatch
import Synchronization

/// Work that goes on beside other work until its product is asked for. Whoever asks before it has begun does it: with one
/// core always, and where all threads are busy, so that nobody waits for work that waits for a thread.
package final class Background<Product: Sendable>: Sendable {
  private enum State {
    case waiting
    case underWay
    case done(Product)
    case dropped
  }

  private let work: @Sendable () -> Product
  private let state = Mutex<State>(.waiting)
  private let isDone = DispatchSemaphore(value: 0)

  /// - Parameter work: must tell the same whatever else is being done at the moment.
  package init(_ work: @escaping @Sendable () -> Product) {
    self.work = work
    if cores > 1 { DispatchQueue.global().async { [self] in begin() } }
  }

  /// Does the work, unless it has begun.
  private func begin() {
    let isOurs = state.withLock { state in
      guard case .waiting = state else { return false }
      state = .underWay
      return true
    }
    guard isOurs else { return }
    let product = work()
    state.withLock { $0 = .done(product) }
    isDone.signal()
  }

  /// Waits for work that is under way and drops what has not begun, for whoever leaves before they asked for the product.
  package func end() {
    let isDropped = state.withLock { state in
      guard case .waiting = state else { return false }
      state = .dropped
      return true
    }
    if !isDropped { isDone.wait() }
    isDone.signal()
  }

  /// The product, once the work is done.
  package var value: Product {
    begin()
    isDone.wait()
    // For whoever asks again.
    isDone.signal()
    let product: Product? = state.withLock { state in
      guard case .done(let product) = state else { return nil }
      return product
    }
    // It is there once it was signalled, unless it was dropped.
    return product ?? work()
  }
}
