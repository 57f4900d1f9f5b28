import Dispatch
import Synchronization

/// Work that goes on beside other work until its product is asked for. With one core it waits until then.
package final class Background<Product: Sendable>: Sendable {
  private let work: @Sendable () -> Product
  private let product = Mutex<Product?>(nil)
  private let isDone = DispatchSemaphore(value: 0)
  private let isBegun: Bool

  /// - Parameter work: must tell the same whatever else is being done at the moment.
  package init(_ work: @escaping @Sendable () -> Product) {
    self.work = work
    isBegun = cores > 1
    guard isBegun else { return }
    DispatchQueue.global().async { [self] in
      let made = work()
      product.withLock { $0 = made }
      isDone.signal()
    }
  }

  /// The product, once the work is done.
  package var value: Product {
    if isBegun {
      isDone.wait()
      // For whoever asks again.
      isDone.signal()
    }
    return product.withLock { known in
      let made = known ?? work()
      known = made
      return made
    }
  }
}
