import Dispatch
import Synchronization

/// Does the same work for each element, on as many cores as there are.
///
/// - Parameter work: must tell the same of an element whatever else is being done at the moment.
/// - Returns: the results in the order of their elements, whichever came first.
package func mapOnAllCores<Element: Sendable, Product: Sendable>(
  _ elements: [Element], _ work: @Sendable (Element) -> Product
) -> [Product] {
  let products = Mutex<[(index: Int, product: Product)]>([])
  DispatchQueue.concurrentPerform(iterations: elements.count) { index in
    let product = work(elements[index])
    products.withLock { $0.append((index, product)) }
  }
  return products.withLock { $0.sorted { $0.index < $1.index }.map(\.product) }
}

/// Does two things, on two cores where there are two.
package func doBoth<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let products = Mutex<(First?, Second?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { index in
    if index == 0 {
      let product = first()
      products.withLock { $0.0 = product }
    } else {
      let product = second()
      products.withLock { $0.1 = product }
    }
  }
  let (made, other) = products.withLock { $0 }
  // Both are there when `concurrentPerform` returns.
  return (made ?? first(), other ?? second())
}
