import SeededRandomness
import Testing

@testable import ExportReading

/// Rejoining is a union of intervals, never a sum.
@Suite struct SessionTimeTests {
  private static func time(_ intervals: [(Int, Int)]) -> SessionTime {
    var time = SessionTime()
    for interval in intervals { time.add(from: interval.0, to: interval.1) }
    return time
  }

  @Test func aRejoinFromASecondDeviceCountsOnce() {
    // 09:05–09:40 and 09:38–12:00 in minutes after nine: 5 to 180 is 175, not 35 + 142.
    #expect(Self.time([(5, 40), (38, 180)]).seconds() == 175)
    #expect(Self.time([(38, 180), (5, 40)]) == Self.time([(5, 40), (38, 180)]))
  }

  @Test func onlyTheSessionsOwnTimeCounts() {
    let time = Self.time([(0, 10), (20, 30), (40, 50)])
    #expect(time.seconds(within: 5..<45) == 20)
    #expect(time.seconds(within: 10..<20) == 0)
    #expect(time.seconds(within: 100..<200) == 0)
    #expect(time.seconds(within: Int.min..<Int.max) == 30)
  }

  @Test func anIntervalThatEndsBeforeItBeginsIsIgnored() {
    var time = SessionTime()
    let isTaken = time.add(from: 10, to: 9)
    #expect(!isTaken && time == SessionTime())
    let isEmptyTaken = time.add(from: 10, to: 10)
    #expect(isEmptyTaken)
    #expect(time == SessionTime() && time.seconds() == 0)
  }

  @Test func noBoundsOverflow() {
    var time = SessionTime()
    time.add(from: .min, to: .max)
    time.add(from: .max, to: .max)
    #expect(time.seconds() == 1 << 61)
  }

  @Test func anyOrderGivesTheLengthOfABitmap() {
    var numbers = SeededNumbers(11)
    for _ in 0..<2000 {
      var bitmap = [Bool](repeating: false, count: 60)
      let intervals = (0..<Int.random(in: 0...8, using: &numbers)).map { _ in
        (Int.random(in: 0...59, using: &numbers), Int.random(in: 0...59, using: &numbers))
      }
      for (from, to) in intervals where from < to { for second in from..<to { bitmap[second] = true } }
      let low = Int.random(in: 0...59, using: &numbers)
      let window = low..<Int.random(in: low...59, using: &numbers)
      let time = Self.time(intervals)
      #expect(time.seconds() == bitmap.count { $0 })
      #expect(time.seconds(within: window) == bitmap[window].count { $0 })
      #expect(time == Self.time(intervals.shuffled(using: &numbers)))
    }
  }
}
