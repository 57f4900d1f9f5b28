import CoreSharing
import Synchronization
import Testing

struct CoreSharingTests {
  /// The first elements take longest, so that they end last where there are cores enough.
  @Test func resultsStandInTheOrderOfTheirElements() {
    let products = mapOnAllCores(Array(0..<200)) { number in
      (0..<(200 - number) * 1000).reduce(number) { $0 ^ $1 } == -1 ? -1 : number * 2
    }
    #expect(products == (0..<200).map { $0 * 2 })
    #expect(mapOnAllCores([Int]()) { $0 }.isEmpty)
  }

  @Test func bothAreDone() {
    let (number, text) = doBoth({ 1 }, { "a" })
    #expect(number == 1)
    #expect(text == "a")
  }

  @Test func whatGoesOnBesideIsThereWhenAskedFor() {
    let sums = (0..<50).map { number in Background { (0..<1000 * number).reduce(number, +) } }
    for (number, sum) in sums.enumerated() {
      let expected = (0..<1000 * number).reduce(number, +)
      #expect(sum.value == expected)
      #expect(sum.value == expected)
    }
  }

  @Test func nothingGoesOnBehindTheEnd() {
    for number in 0..<200 {
      let isUnderWay = Atomic(false)
      let sum = Background {
        isUnderWay.store(true, ordering: .sequentiallyConsistent)
        defer { isUnderWay.store(false, ordering: .sequentiallyConsistent) }
        return (0..<10 * number).reduce(0, +)
      }
      sum.end()
      let goesOn = isUnderWay.load(ordering: .sequentiallyConsistent)
      #expect(!goesOn)
      #expect(sum.value == (0..<10 * number).reduce(0, +))
    }
  }

  @Test func sharingCanStandWithinSharing() {
    let sums = mapOnAllCores(Array(0..<20)) { number in
      mapOnAllCores(Array(0..<20)) { $0 * number }.reduce(0, +)
    }
    #expect(sums == (0..<20).map { $0 * 190 })
  }
}
