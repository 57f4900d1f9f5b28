import SeededRandomness
import TrainingDomain

@testable import ExportReading

extension SmallCity {
  /// A city of a few people and activities with every kind of row, contradictions among them.
  static func random(_ seed: UInt64) -> SmallCity {
    var random = SeededNumbers(seed)
    var city = SmallCity("2026-\(random.chance(50) ? "06" : "09")", units: 3)
    city.addPeople(&random)
    city.addActivities(&random)
    for activity in city.activities.indices {
      for person in 0..<city.people where random.chance(60) {
        city.addAttendance(person, activity, &random)
        city.addScores(person, activity, &random)
      }
    }
    city.addMoney(&random)
    city.addRecaps(&random)
    city.addInvitations(&random)
    city.addHistory(&random)
    city.addFollowUps(&random)
    return city
  }

  private mutating func addPeople(_ random: inout SeededNumbers) {
    for _ in 0..<Int.random(in: 4...9, using: &random) {
      let unit = Int.random(in: 0..<3, using: &random)
      let status = EmploymentStatus.allCases.randomElement(using: &random) ?? .pns
      switch Int.random(in: 0..<6, using: &random) {
      case 0:
        let person = person(in: unit, status, until: "2026-05-14")
        post(person, in: (unit + 1) % 3, from: "2026-05-15")
      case 1: _ = person(in: unit, status, from: "2020-01-01", until: "2026-04-30")
      case 2: _ = person(in: unit, status, from: "2026-08-01")
      default: _ = person(in: unit, status)
      }
    }
  }

  private mutating func addActivities(_ random: inout SeededNumbers) {
    let forms: [ActivityForm] = [.course, .seminar, .coaching, .coaching, .selfStudy, .internship, .other]
    for _ in 0..<6 {
      let month = Int.random(in: 1...9, using: &random)
      let day = Int.random(in: 1...20, using: &random)
      let length = Int.random(in: 4...8, using: &random)
      let hasEnd = random.chance(80)
      _ = activity(
        forms.randomElement(using: &random) ?? .course,
        hours: random.chance(50) ? Double(Int.random(in: 1...90, using: &random)) / 4 : nil,
        sessions: random.chance(30) ? Int.random(in: 1...6, using: &random) : nil,
        from: "2026-0\(month)-\(day)", to: hasEnd ? "2026-0\(month)-\(day + length)" : nil,
        competency: random.chance(70) ? Int.random(in: 0...1, using: &random) : nil,
        partner: random.chance(40) ? Int.random(in: 0...1, using: &random) : nil,
        abroad: random.chance(20),
        cost: random.chance(60) ? Int64.random(in: 0...99_999_999, using: &random) : nil,
        title: Self.titles[activities.count % Self.titles.count])
    }
  }

  private mutating func addAttendance(_ person: Int, _ activity: Int, _ random: inout SeededNumbers) {
    let marks = String((0..<4).compactMap { _ in "HHHHHHHHSDCIA ".randomElement(using: &random) })
    let each = random.chance(25) ? Double(Int.random(in: 0...20, using: &random)) / 4 : nil
    attend(person, activity, marks, hours: each)
    // Now and then the same rows again, or others about the same sessions.
    if random.chance(10) { attend(person, activity, marks, hours: each) }
    if random.chance(10) { attend(person, activity, "HA", hours: each) }
  }

  /// The first two share three words of four.
  private static let titles = ["Pelatihan Data Kota", "Pelatihan data kota lanjut", "Coaching Arsip"]

  private mutating func addRecaps(_ random: inout SeededNumbers) {
    for activity in activities.indices where random.chance(50) {
      for person in 0..<people where random.chance(30) {
        let percent: Double = [0.0, 33.33, 79.99, 80, 100].randomElement(using: &random) ?? 0
        recap(person, activity, percent, random.chance(50) ? .present : .sick)
        if random.chance(10) { recap(person, activity, 12.34) }
      }
    }
  }

  private mutating func addInvitations(_ random: inout SeededNumbers) {
    for activity in activities.indices where random.chance(50) {
      for person in 0..<people where random.chance(50) { invite(person, to: activity) }
    }
  }

  private mutating func addHistory(_ random: inout SeededNumbers) {
    let forms: [ActivityForm] = [.course, .seminar, .coaching, .coaching, .selfStudy, .internship, .other]
    for person in 0..<people {
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let start = CivilDate(
          dayNumber: day("2026-01-01").dayNumber + Int32.random(in: -10...270, using: &random))
        let near =
          random.chance(50)
          ? activities[Int.random(in: 0..<activities.count, using: &random)].start : start
        let end = CivilDate(dayNumber: near.dayNumber + Int32.random(in: 0...4, using: &random))
        let title = Self.titles.randomElement(using: &random) ?? ""
        let hours: Double? = random.chance(25) ? nil : random.chance(60) ? 2 : 4.25
        let form = forms.randomElement(using: &random) ?? .other
        record(person, title, from: "\(near)", to: "\(end)", hours: hours, form)
        if random.chance(30) { record(person, title, from: "\(near)", to: "\(near)", hours: hours, form) }
        if random.chance(20) { record(person, title, from: "\(near)", to: "\(end)", hours: hours, form) }
      }
    }
  }

  /// Few texts and days, so that rows repeat and contradict each other.
  private mutating func addFollowUps(_ random: inout SeededNumbers) {
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      let activity = Int.random(in: 0..<activities.count, using: &random)
      let later = [0, 40, 41, 200].randomElement(using: &random) ?? 0
      followUp(
        activity, Int.random(in: 0..<3, using: &random),
        FollowUpStatus.allCases.randomElement(using: &random) ?? .proposed,
        on: "\(CivilDate(dayNumber: activities[activity].start.dayNumber + Int32(later)))",
        text: Int.random(in: 0...2, using: &random))
    }
  }

  private mutating func addScores(_ person: Int, _ activity: Int, _ random: inout SeededNumbers) {
    let stages: [EvaluationStage] = [
      .before, .before, .after, .after, .reaction, .reaction, .appliedSelf, .appliedPeer,
    ]
    for stage in stages where random.chance(55) {
      let day = CivilDate(
        dayNumber: activities[activity].start.dayNumber + Int32.random(in: -2...40, using: &random))
      score(
        person, activity, stage, Int64.random(in: 0...100, using: &random),
        on: random.chance(80) ? "\(day)" : nil,
        competency: random.chance(15) ? Int.random(in: 0...2, using: &random) : nil)
    }
  }

  private mutating func addMoney(_ random: inout SeededNumbers) {
    for _ in 0..<20 {
      money(
        Int.random(in: 0..<3, using: &random),
        BudgetEntryKind.allCases.randomElement(using: &random) ?? .ceiling,
        Int64.random(in: 0...9_999_999, using: &random),
        on: "2026-\(["01", "05", "06", "08", "10"].randomElement(using: &random) ?? "01")-15",
        stage: BudgetStage.allCases.randomElement(using: &random) ?? .original,
        account: ["", "5.1.02.02.12.0003", "5.1.02.01"].randomElement(using: &random) ?? "",
        activity: random.chance(30) ? Int.random(in: 0..<6, using: &random) : nil)
    }
    for month in 1...9 where random.chance(70) {
      service(
        Int.random(in: 0..<3, using: &random), "2026-0\(month)",
        complaints: random.chance(80) ? Int.random(in: 0...50, using: &random) : nil,
        answered: random.chance(80) ? Int.random(in: 0...50, using: &random) : nil,
        hours: random.chance(80) ? Double(Int.random(in: 0...400, using: &random)) / 4 : nil,
        satisfaction: random.chance(50) ? Int64.random(in: 0...100, using: &random) : nil)
    }
  }
}
