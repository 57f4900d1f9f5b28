import ExportReading
import TrainingDomain

// To whoever must change this file.
//
// Scores are compared in percent of their scale, so a wrong scale is a wrong gain that looks like any other: 8 of
// 10 beside 9 "of 100" would be a loss of 71 points. Rows whose scales cannot all be right are therefore refused
// together, whichever of them came first:
//   - rows of one test (activity, competency and stage) that state different scales;
//   - the pre and the post test of one activity and competency, where their scales differ and one is only assumed.
// Different scales that both stand in the exports are taken as they are, and told.

/// On which scales the tests of all activities were scored.
struct TestScales: Equatable, Sendable {
  /// One test: an activity, a competency and a stage, packed as in the keys of scores.
  struct Test: Hashable, Sendable {
    let activity: Int
    let competency: Int?
    let stage: EvaluationStage

    init(_ key: ScoreKey) {
      activity = key.activity
      competency = key.competency
      stage = key.stage
    }

    init(_ row: ScoreRow) {
      activity = Int(row.activity)
      competency = row.competency == 0 ? nil : Int(row.competency) - 1
      stage = row.stage
    }

    private init(_ test: Test, _ stage: EvaluationStage) {
      activity = test.activity
      competency = test.competency
      self.stage = stage
    }

    func at(_ stage: EvaluationStage) -> Test { Test(self, stage) }
  }

  /// Of each test the scales, each with the day number of the first row that states it; undated ones are the first.
  private var scales: [Test: [ScoreScale: Int32]] = [:]
  /// Of each stage the test, scale and day last added: rows of one activity mostly stand together.
  private var last = [Last?](repeating: nil, count: EvaluationStage.allCases.count)

  private struct Last: Equatable {
    let activity: UInt32
    let competency: UInt32
    let scale: ScoreScale
    let day: Int32
  }

  static func == (left: TestScales, right: TestScales) -> Bool { left.scales == right.scales }

  mutating func add(_ row: ScoreRow) {
    let day = row.day?.dayNumber ?? .min
    let stage = Int(row.stage.rawValue)
    if let last = last[stage], last.activity == row.activity, last.competency == row.competency,
      last.scale == row.scale, last.day <= day
    {
      return
    }
    last[stage] = Last(activity: row.activity, competency: row.competency, scale: row.scale, day: day)
    let test = Test(row)
    let first = scales[test]?[row.scale] ?? day
    scales[test, default: [:]][row.scale] = min(first, day)
  }

  mutating func merge(_ other: TestScales) {
    scales.merge(other.scales) { $0.merging($1, uniquingKeysWith: min) }
  }

  /// The scales that rows until the period's end state: a later row must not change a closed month.
  func until(_ day: CivilDate) -> TestScales {
    var known = TestScales()
    known.scales = scales.mapValues { $0.filter { $0.value <= day.dayNumber } }.filter { !$0.value.isEmpty }
    return known
  }

  private func scales(of test: Test) -> [ScoreScale]? { scales[test].map { Array($0.keys) } }

  /// Tests whose rows are refused, each with the scales that contradict each other, sorted.
  var contradictions: [Test: [ScoreScale]] {
    var contradictions: [Test: [ScoreScale]] = [:]
    for test in scales.keys {
      if let both = contradiction(test) { contradictions[test] = both }
    }
    return contradictions
  }

  private func contradiction(_ test: Test) -> [ScoreScale]? {
    let own = scales(of: test) ?? []
    let distinct = Self.distinct(own)
    if distinct.count > 1 { return distinct }
    guard let partner = Self.partner(of: test.stage), let other = scales(of: test.at(partner)) else {
      return nil
    }
    let both = Self.distinct(own + other)
    guard both.count > 1, !own.contains(where: \.isStated) || !other.contains(where: \.isStated) else {
      return nil
    }
    return both
  }

  /// The scale of a test that is not refused.
  func scale(_ test: Test) -> ScoreScale? { scales[test]?.keys.first }

  /// Whether a test repeats the one behind the activity: the same scale, so that both may be compared.
  func isRepeated(_ test: Test) -> Bool {
    guard let later = scale(test.at(.followUp)), let after = scale(test.at(.after)) else { return false }
    return later.hasSameEnds(as: after)
  }

  /// Tests, at every stage, of which scores of a pair had to be brought from another scale to 0 to 100.
  var rescaled: Set<Test> {
    var rescaled: Set<Test> = []
    for test in scales.keys where test.stage == .before || test.stage == .after {
      guard scale(test).map({ !$0.hasSameEnds(as: .assumed) }) ?? false else { continue }
      for stage in EvaluationStage.allCases { rescaled.insert(test.at(stage)) }
    }
    return rescaled
  }

  /// Tests before activities whose scale is another than behind it, both stated, with both scales.
  var differing: [(test: Test, before: ScoreScale, after: ScoreScale)] {
    scales.keys.filter { $0.stage == .before && contradiction($0) == nil }.compactMap { test in
      guard contradiction(test.at(.after)) == nil, let before = scale(test),
        let after = scale(test.at(.after)), !before.hasSameEnds(as: after)
      else { return nil }
      return (test, before, after)
    }.sorted { ($0.test.activity, $0.test.competency ?? -1) < ($1.test.activity, $1.test.competency ?? -1) }
  }

  private static func partner(of stage: EvaluationStage) -> EvaluationStage? {
    switch stage {
    case .before: .after
    case .after: .before
    default: nil
    }
  }

  /// Scales with different ends, by their ends.
  private static func distinct(_ scales: [ScoreScale]) -> [ScoreScale] {
    // Nearly every test has one.
    guard scales.count > 1 else { return scales }
    var distinct: [ScoreScale] = []
    for scale in scales.sorted(by: { ($0.bottom, $0.top) < ($1.bottom, $1.top) })
    where !(distinct.last?.hasSameEnds(as: scale) ?? false) {
      distinct.append(scale)
    }
    return distinct
  }
}
