import SeededRandomness

/// What both the module and the reference compute from: scores in millionths of a point, 0 to 100 points.
struct ReferenceCases: Encodable, Sendable {
  struct Paired: Encodable {
    let name: String
    let before: [Int]
    let after: [Int]
  }

  struct Groups: Encodable {
    let name: String
    let first: [Int]
    let second: [Int]
  }

  static let top = 100_000_000

  let confidences = [0.9, 0.95, 0.99]
  let paired: [Paired]
  let groups: [Groups]
  let families: [[Double]]

  static let all: Self = {
    var numbers = SeededNumbers(20)
    return Self(
      paired: awkwardPaired + (0..<100).map { randomPaired($0, &numbers) } + [
        Paired(name: "10,000 people", before: scores(10_000, &numbers), after: scores(10_000, &numbers))
      ],
      groups: awkwardGroups + (0..<100).map { randomGroups($0, &numbers) } + [
        Groups(name: "10,000 and 7", first: scores(10_000, &numbers), second: scores(7, &numbers)),
        Groups(name: "10,000 and 9,000", first: scores(10_000, &numbers), second: scores(9_000, &numbers)),
      ],
      families: [
        [], [0.03], [0, 0, 1, 1], [0.01, 0.04, 0.03, 0.005], [0.2, 0.2, 0.2], [1e-300, 0.6, 1e-12],
      ]
        + (0..<50).map { _ in
          (0..<Int.random(in: 1...30, using: &numbers)).map { _ in
            let p = Double.random(in: 0...1, using: &numbers)
            // Ties among the small ones.
            return p < 0.5 ? (p * 20).rounded() / 200 : p * p
          }
        })
  }()

  private static let awkwardPaired = [
    Paired(name: "nobody", before: [], after: []),
    Paired(name: "one", before: [50_000_000], after: [60_000_000]),
    Paired(name: "two", before: [50_000_000, 61_000_000], after: [60_000_000, 60_999_999]),
    Paired(
      name: "five", before: [40_000_000, 55_500_000, 61_250_000, 70_000_000, 82_333_333],
      after: [62_000_000, 58_000_000, 80_000_000, 69_000_000, 99_999_999]),
    Paired(
      name: "ties", before: Array(repeating: 60_000_000, count: 30) + Array(repeating: 70_000_000, count: 30),
      after: Array(repeating: 80_000_000, count: 45) + Array(repeating: 70_000_000, count: 15)),
    Paired(
      name: "the gain does not vary", before: [10_000_000, 33_333_333, 71_000_001, 80_000_000],
      after: [20_000_000, 43_333_333, 81_000_001, 90_000_000]),
    Paired(
      name: "nothing varies", before: Array(repeating: 99_999_999, count: 7),
      after: Array(repeating: 33_333_333, count: 7)),
    Paired(
      name: "all at the top before", before: Array(repeating: top, count: 6),
      after: [top, 90_000_000, 95_500_000, top, 0, 99_999_999]),
    Paired(
      name: "losses", before: [90_000_000, 80_000_000, 99_999_999, 75_000_000],
      after: [12_000_000, 0, 50_000_000, 74_999_999]),
    Paired(
      name: "a hair under the top", before: [99_999_999, 99_999_998, 99_999_997, 99_999_999, 99_999_990],
      after: [top, 99_999_999, 99_999_997, 99_999_998, top]),
    Paired(
      name: "some at the top before", before: [top, 99_999_999, 50_000_000, top, 0],
      after: [0, top, 75_000_000, top, top]),
  ]

  private static let awkwardGroups = [
    Groups(name: "one and two", first: [1], second: [1, 2]),
    Groups(name: "neither varies", first: [5, 5, 5], second: [7, 7]),
    Groups(name: "one varies", first: [50_000_000, 50_000_000, 50_000_000], second: [1, 70_000_000]),
    Groups(name: "two and two", first: [10_000_000, 20_000_000], second: [10_000_001, 90_000_000]),
    Groups(
      name: "equal means", first: [10_000_000, 20_000_000, 30_000_000], second: [15_000_000, 25_000_000]),
    Groups(
      name: "far apart", first: (0..<60).map { 1_000_000 + $0 * 10_000 },
      second: (0..<80).map { 99_000_000 - $0 * 9_999 }),
    Groups(
      name: "a hair under the top", first: [99_999_999, 99_999_998, 99_999_999, 99_999_997],
      second: [99_999_999, top, 99_999_999]),
  ]

  private static func scores(_ count: Int, _ numbers: inout SeededNumbers) -> [Int] {
    (0..<count).map { _ in Int.random(in: 0...top, using: &numbers) }
  }

  private static func randomPaired(_ number: Int, _ numbers: inout SeededNumbers) -> Paired {
    let before = scores(Int.random(in: 2...60, using: &numbers), &numbers)
    let spread = [3, 1_000, 1_000_000, 40_000_000][number % 4]
    let after = before.map { score in
      min(top, max(0, score + spread / 3 + Int.random(in: -spread...spread, using: &numbers)))
    }
    return Paired(name: "random \(number)", before: before, after: after)
  }

  private static func randomGroups(_ number: Int, _ numbers: inout SeededNumbers) -> Groups {
    func group() -> [Int] {
      let centre = Int.random(in: 40_000_000...60_000_000, using: &numbers)
      let spread = Int.random(in: 1...40_000_000, using: &numbers)
      return (0..<Int.random(in: 2...50, using: &numbers)).map { _ in
        centre + Int.random(in: -spread...spread, using: &numbers)
      }
    }
    return Groups(name: "random \(number)", first: group(), second: group())
  }
}
