import CoreSharing
import Testing

struct SharedQueueTests {
  @Test func everyElementIsTakenOnceWhoeverTakesIt() {
    let queue = SharedQueue(Array(0..<10_000))
    let (first, second) = doBoth {
      Array(queue.taken)
    } _: {
      Array(queue.taken)
    }
    #expect((first + second).sorted() == Array(0..<10_000))
    // Each takes them in their order.
    #expect(first == first.sorted() && second == second.sorted())
  }

  @Test func anElementIsTakenWhenItIsAskedFor() {
    let queue = SharedQueue([1, 2, 3])
    let (one, other) = (queue.taken.makeIterator(), queue.taken.makeIterator())
    #expect([one.next(), other.next(), one.next(), other.next()] == [1, 2, 3, nil])
  }
}
