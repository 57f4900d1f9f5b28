import Findings
import Testing
import TrainingDomain

@testable import ReportModel

/// Two units' files, read and reported on; every expected value is worked out in `TwoUnits` or here.
@Suite struct TwoUnitsTests {
  typealias Expected = (FigureName, String)

  static let city: [Expected] = [
    (.staff, "13"), (.staffWithTarget, "11"), (.staffOnTarget, "4"),
    // 4 ÷ 11.
    (.staffOnTargetShare, "36.36"), (.staffZeroHours, "6"), (.hoursTotal, "146.00"),
    // 146 ÷ 13; the seventh of 0 0 0 0 0 0 8 10 20 20 28 30 30.
    (.hoursMean, "11.23"), (.hoursMedian, "8.00"),
    // 72 + 60.
    (.hoursNeed, "132.00"), (.hoursAboveCeiling, "6.00"), (.hoursUncompleted, "16.00"),
    (.hoursLost, "28.00"), (.hoursLostOnDuty, "4.00"), (.hoursLostSickOrLeave, "12.00"),
    (.hoursLostPermitted, "8.00"), (.hoursLostUnexcused, "4.00"),
    (.gainPeople, "6"), (.gainPairs, "7"), (.gainAttrition, "1"),
    // (165 + 185) ÷ 6, (220 + 230) ÷ 6, 100 ÷ 6, 100 ÷ (600 − 350).
    (.gainMeanBefore, "58.33"), (.gainMeanAfter, "75.00"), (.gainMean, "16.67"), (.gainNormalised, "0.4000"),
    // (75 + 100 + 50) ÷ 3.
    (.reactionResponses, "3"), (.reactionMean, "75.00"), (.applicationResponses, "1"),
    (.applicationMean, "80.00"),
    (.budgetCeiling, "50000000"), (.budgetCommitted, "12000000"), (.budgetRealised, "7000000"),
    (.budgetAbsorption, "14.00"), (.budgetOtherAccounts, "999000"),
    // 7 000 000 ÷ 146; 685 714.29 + 371 428.57.
    (.costPerHour, "47945"), (.costOfAbsence, "1057143"),
    (.complaints, "14"), (.complaintsAnswered, "10"), (.responseHours, "14.00"),
    (.satisfaction, "not-applicable"), (.ideas, "3"), (.ideasInUse, "1"), (.supportGiven, "1"),
    (.departedStaff, "1"), (.departedHoursTotal, "20.00"),
  ]

  static let first: [Expected] = [
    (.staff, "7"), (.staffWithTarget, "6"), (.staffOnTarget, "2"), (.staffOnTargetShare, "33.33"),
    (.staffZeroHours, "3"), (.hoursTotal, "88.00"),
    // 88 ÷ 7; the middle of 0 0 0 8 20 30 30; 20 + 12 + 20 + 20.
    (.hoursMean, "12.57"), (.hoursMedian, "8.00"), (.hoursNeed, "72.00"), (.hoursAboveCeiling, "6.00"),
    (.hoursUncompleted, "16.00"), (.hoursLost, "16.00"), (.hoursLostSickOrLeave, "8.00"),
    // Person 1 (50 + 20) ÷ 2 → (80 + 40) ÷ 2, person 2 60 → 70, person 7 70 → 90.
    (.gainPeople, "3"), (.gainPairs, "4"), (.gainAttrition, "1"), (.gainMeanBefore, "55.00"),
    (.gainMeanAfter, "73.33"), (.gainMean, "18.33"),
    // 55 ÷ 135.
    (.gainNormalised, "0.4074"), (.reactionMean, "87.50"), (.applicationResponses, "1"),
    (.budgetCeiling, "40000000"), (.budgetAbsorption, "17.50"), (.costPerHour, "79545"),
    // K1: 7 000 000 ÷ (7 × 5) × 3; K2: 1 200 000 ÷ (7 × 2) × 1.
    (.costOfAbsence, "685714"), (.complaints, "14"), (.responseHours, "14.00"), (.satisfaction, "87.50"),
    (.ideas, "2"), (.ideasInUse, "1"), (.supportGiven, "1"),
    (.inclStaff, "13"), (.inclStaffWithTarget, "11"), (.inclStaffOnTarget, "4"),
    (.inclStaffOnTargetShare, "36.36"), (.inclHoursTotal, "146.00"), (.inclBudgetCeiling, "50000000"),
    (.inclBudgetRealised, "7000000"),
  ]

  static let second: [Expected] = [
    (.staff, "6"), (.staffWithTarget, "5"), (.staffOnTarget, "2"), (.staffZeroHours, "3"),
    // (0 + 10) ÷ 2.
    (.hoursTotal, "58.00"), (.hoursMean, "9.67"), (.hoursMedian, "5.00"), (.hoursNeed, "60.00"),
    (.hoursAboveCeiling, "0.00"), (.hoursUncompleted, "0.00"), (.hoursLost, "12.00"),
    // 30 → 60, 75 → 100, 80 → 70; 45 ÷ 115.
    (.gainPeople, "3"), (.gainPairs, "3"), (.gainAttrition, "0"), (.gainMean, "15.00"),
    (.gainNormalised, "0.3913"), (.reactionMean, "50.00"), (.applicationMean, "no-data"),
    (.budgetCeiling, "10000000"), (.budgetRealised, "no-data"), (.budgetAbsorption, "no-data"),
    (.costPerHour, "no-data"), (.costOfAbsence, "371429"), (.complaints, "not-delivered"),
    (.responseHours, "not-delivered"), (.satisfaction, "not-delivered"),
    (.ideas, "1"), (.ideasInUse, "0"), (.supportGiven, "0"),
  ]

  @Test func worksOutEveryFigure() throws {
    let report = try TwoUnits.input.read().full.report
    for (name, text) in Self.city {
      #expect(Self.text(report.city(name), name) == text, "city/\(name.rawValue)")
    }
    for (name, text) in Self.first {
      #expect(Self.text(report.unit(0, name), name) == text, "D01/\(name.rawValue)")
    }
    for (name, text) in Self.second {
      #expect(Self.text(report.unit(1, name), name) == text, "D02/\(name.rawValue)")
    }
    #expect(report.unit(1, .inclStaff) == nil)
    #expect(report.header.dataThrough?.description == "2026-05-05")
    #expect(
      report.units[0].deliveries.map { $0.months.map { $0 ? 1 : 0 } } == [
        [0, 1, 1, 1, 0, 0], [0, 1, 1, 0, 1, 0], [1, 1, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0],
      ])
  }

  static func text(_ value: Figure.Value?, _ name: FigureName) -> String? {
    switch value {
    case .number(let scaled): decimalText(scaled, decimals: name.measure.decimals)
    case .code(let word): word.rawValue
    case .absent(let reason): reason.rawValue
    case nil: nil
    }
  }

  @Test func worksOutTheGroups() throws {
    let report = try TwoUnits.input.read().full.report
    #expect(
      report.city.groups.map { "\($0.kind.rawValue)/\($0.code)" } == [
        "family/forum", "family/training", "form/coaching", "form/seminar", "form/technical-guidance",
        "activity/K1", "activity/K2", "activity/K3", "competency/integritas", "competency/komunikasi",
        "partner/undip", "partner/unnes",
      ] + (1...6).map { "month/2026-0\($0)" })
    let expected: [(FigureGroup.Kind, String, FigureName, String)] = [
      (.form, "technical-guidance", .people, "6"), (.form, "technical-guidance", .hoursTotal, "100.00"),
      (.form, "technical-guidance", .activities, "1"), (.form, "seminar", .people, "6"),
      (.form, "seminar", .hoursTotal, "40.00"), (.form, "coaching", .hoursTotal, "6.00"),
      (.form, "coaching", .gainMean, "no-data"), (.competency, "integritas", .gainPairs, "5"),
      // (50 + 60 + 70 + 30 + 75) ÷ 5 = 57; (80 + 70 + 90 + 60 + 100) ÷ 5 = 80; 115 ÷ 215.
      (.competency, "integritas", .gainMeanBefore, "57.00"), (.competency, "integritas", .gainMean, "23.00"),
      (.competency, "integritas", .gainNormalised, "0.5349"), (.competency, "komunikasi", .gainMean, "5.00"),
      (.partner, "undip", .hoursTotal, "100.00"), (.partner, "unnes", .people, "3"),
      (.form, "technical-guidance", .ideas, "2"), (.form, "technical-guidance", .ideasInUse, "1"),
      (.form, "seminar", .ideas, "1"), (.form, "seminar", .supportGiven, "1"),
      (.form, "coaching", .ideas, "0"), (.partner, "undip", .ideas, "2"), (.partner, "unnes", .ideas, "0"),
    ]
    for (kind, code, name, text) in expected {
      #expect(Self.text(report.group(kind, code, name), name) == text, "\(code)/\(name.rawValue)")
    }
    #expect(report.group(.competency, "integritas", .ideas) == nil)
  }

  @Test func keepsALedgerThatAddsUp() throws {
    let input = TwoUnits.input
    let report = try input.read().full.report
    for source in report.sources {
      #expect(source.ledger.read == input.files[source.path]?.count, "\(source.path)")
    }
    let ledger = report.sources.first { $0.path == "2026/kehadiran.csv" }?.ledger
    // K4 ends after the period: 4 rows; three rows are no rows of ours.
    var expected = RowLedger()
    expected.accepted = 35 + 14 + 3
    expected.unused = 4
    expected.duplicate = 1
    expected.rejected = 3
    expected.blank = 1
    expected.nonTable = 1
    #expect(ledger == ReportLedger(expected))
    let ratings = report.sources.first { $0.path == "2026/evaluasi-skala.csv" }?.ledger
    #expect(ratings?.repaired == 3)
    // The score of who left is unused, one above its scale is rejected.
    let scores = report.sources.first { $0.path == "2026/evaluasi-nilai.csv" }?.ledger
    #expect(scores?.unused == 1)
    #expect(scores?.rejected == 1)
    #expect(scores?.accepted == 17)
  }

  @Test func publishesNothingThatRestsOnFewPeople() throws {
    let report = try TwoUnits.input.read().full.published
    // Two of seven and two of six on target, but four in the city.
    #expect(report.city(.staffOnTarget) == .absent(.tooFew))
    #expect(report.unit(0, .inclStaffOnTarget) == .absent(.tooFew))
    #expect(report.city(.departedStaff) == .absent(.tooFew))
    #expect(report.unit(0, .gainMean) == .absent(.tooFew))
    #expect(report.city(.gainMean) == .number(1667))
    #expect(report.city(.hoursLostOnDuty) == .absent(.tooFew))
    #expect(report.group(.form, "coaching", .hoursTotal) == .absent(.tooFew))
    #expect(report.unit(0, .budgetRealised) == .number(7_000_000))
  }

  /// Invitation lists and training records are told where they come, and missed nowhere.
  @Test func tellsOfTrainingRecordsByMonthOfTheirEnd() throws {
    var input = TwoUnits.input
    let without = try input.read()
    #expect(without.full.report.missingKinds == [])
    #expect(without.exports.log.totals.allSatisfy { $0.code != .kindNotDelivered })
    #expect(without.full.report.units[0].deliveries.allSatisfy { $0.kind != .history })
    input.files["riwayat.csv"] = [
      "nip,nama_kegiatan,tanggal_mulai,tanggal_selesai,jp",
      "\(TwoUnits.number(6)),Kursus,2026-03-31,2026-04-01,5",
      "\(TwoUnits.number(11)),Kursus,2026-06-30,2026-07-01,5",
    ]
    let report = try input.read().full.report
    // 88 and the record's 5; the other ends after the period.
    #expect(Self.text(report.unit(0, .hoursTotal), .hoursTotal) == "93.00")
    let months = report.units.map { unit in unit.deliveries.first { $0.kind == .history }?.months }
    #expect(months[0] == [false, false, false, true, false, false])
    #expect(months[1] == [Bool](repeating: false, count: 6))
    let ledger = report.sources.first { $0.path == "riwayat.csv" }?.ledger
    #expect(ledger?.accepted == 1)
    #expect(ledger?.unused == 1)
  }

  @Test func takesTheNewestMonthWithAttendanceWhereNoneIsGiven() throws {
    var input = TwoUnits.input
    input.period = nil
    #expect(try input.read().full.report.header.period.description == "2026-06")
  }
}
