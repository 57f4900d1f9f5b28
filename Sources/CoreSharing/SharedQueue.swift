import Synchronization

/// Elements that several cores take one by one until none is left.
package final class SharedQueue<Element: Sendable>: Sendable {
  private let rest: Mutex<ArraySlice<Element>>

  package init(_ elements: [Element]) {
    rest = Mutex(elements[...])
  }

  /// What of them is taken here, each when it is asked for.
  package var taken: AnySequence<Element> {
    AnySequence { AnyIterator { self.rest.withLock { $0.popFirst() } } }
  }
}
