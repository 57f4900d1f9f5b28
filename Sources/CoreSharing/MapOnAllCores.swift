import CMachine
import Dispatch
import Synchronization

/// How many cores this program may use, up to 16.
package let cores = min(max(Int(bangkom_processors()), 1), 16)

/// Does the same work for each element, on as many cores as there are.
///
/// - Parameter work: must tell the same of an element whatever else is being done at the moment.
/// - Returns: the results in the order of their elements, whichever came first.
package func mapOnAllCores<Element: Sendable, Product: Sendable>(
  _ elements: [Element], _ work: @Sendable (Element) -> Product
) -> [Product] {
  guard cores > 1, elements.count > 1 else { return elements.map(work) }
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
  guard cores > 1 else { return (first(), second()) }
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
