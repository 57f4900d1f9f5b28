import Findings
import ReportModel
import TrainingDomain

/// A small report made by hand: three units, absent figures of each reason, groups of each kind.
enum SampleReport {
  static let digest = String(repeating: "0123456789abcdef", count: 4)

  /// - Parameters:
  ///   - name: The name of the second unit.
  ///   - status: Draft unless told otherwise.
  static func report(naming name: String = "Dinas Kesehatan", status: EditionStatus = .draft) -> Report {
    var report = Report(
      header: header(status), rules: rules, sources: sources, missingKinds: [.holidays],
      findings: [
        FindingCount(code: "duplicate-row", severity: "warning", count: 1234),
        FindingCount(code: "unknown-employee", severity: "error", count: 2),
      ],
      city: CitySection(figures: figures(scale: 100, isCity: true), groups: groups), units: units(name)
    ).protectingLedger(minimum: 5).compared(with: [lastMonth])
    report.reconciliations = reconciliations
    return report
  }

  /// Of other systems: equal, different, withheld, and without a figure of ours.
  private static let reconciliations = [
    Reconciliation(figure: .staff, unit: nil, system: "SIASN", stated: 125_000, own: .number(125_000)),
    Reconciliation(
      figure: .budgetRealised, unit: nil, system: "SIPD <Kota>", stated: 123_450_000,
      own: .number(123_456_700)),
    Reconciliation(
      figure: .staffOnTargetShare, unit: "U1", system: "SIASN", stated: 1300, own: .number(1250)),
    Reconciliation(figure: .gainMean, unit: "U2", system: "LMS", stated: nil, own: .absent(.tooFew)),
    Reconciliation(
      figure: .satisfaction, unit: "U2", system: "SP4N", stated: 8150, own: .absent(.notDelivered)),
  ]

  /// The edition of the month before: the city's and one unit's figures were otherwise, one was not shown.
  private static var lastMonth: EarlierEdition {
    let staff = Figure(.staff, .number(1000))
    return edition(
      "2026-02",
      [
        "city": [staff, Figure(.hoursMean, .absent(.tooFew)), Figure(.budgetAbsorption, .number(126_000))],
        "U1": [staff],
      ])
  }

  static func edition(_ period: String, _ figures: [String: [Figure]]) -> EarlierEdition {
    EarlierEdition(
      period: Period(period) ?? CivilDate(dayNumber: 0).period, status: .final, figures: figures)
  }

  static func header(_ status: EditionStatus) -> ReportHeader {
    ReportHeader(
      period: period, dataThrough: CivilDate(year: 2026, month: 3, day: 30), status: status,
      city: "Kota Semarang", office: "BKPP Kota Semarang", responsible: "Kepala Bidang Pengembangan",
      nextDue: CivilDate(year: 2026, month: 5, day: 5), programVersion: "0.1.0", rulesDigest: digest,
      templatesDigest: digest)
  }

  static var period: Period { Period("2026-03") ?? CivilDate(dayNumber: 0).period }

  private static var rules: [RuleCitation] {
    [("target-jp", nil), ("konversi-jp", "aturan/konversi.yml")].map { rule, file in
      RuleCitation(
        rule: rule, effectiveFrom: CivilDate(dayNumber: 17_863), legalBasis: "PP 11/2017 Pasal 203 ayat (4)",
        file: file)
    }
  }

  private static var sources: [SourceRecord] {
    var read = RowLedger()
    read.accepted = 12_345
    read[.accepted].hours = 2_469_050
    read[.rejected].hours = 1_650
    read[.rejected].rupiah = 1_250_000
    read.repaired = 3
    read.rejected = 1
    read.nonTable = 1
    var aside = RowLedger()
    aside.rejected = 7
    return [
      SourceRecord(
        path: "2026-03/anggaran.csv", bytes: 77, sha256: digest, use: .setAside, dialect: "", ledger: aside,
        amountsOfPeople: []),
      SourceRecord(
        path: "2026-03/kehadiran.csv", bytes: 1_234_567, sha256: digest, use: .read(.attendance),
        dialect: "utf-8, semicolon", ledger: read, amountsOfPeople: [.hours]),
    ]
  }

  private static var groups: [FigureGroup] {
    let figures = [
      Figure(.activities, .number(3)), Figure(.people, .number(41)), Figure(.hoursTotal, .number(82_050)),
      Figure(.gainMean, .absent(.tooFew)), Figure(.gainBand, .code(.medium)),
    ]
    return [
      FigureGroup(kind: .family, code: "forum", title: "forum", figures: figures),
      FigureGroup(kind: .form, code: "seminar", title: "seminar", figures: figures),
      FigureGroup(kind: .form, code: "workshop", title: "workshop", figures: Array(figures.prefix(3))),
      FigureGroup(kind: .activity, code: "K/1", title: "Seminar <Layanan>", figures: figures),
      FigureGroup(kind: .competency, code: "integritas", title: "Integritas", figures: gains),
      FigureGroup(kind: .competency, code: "kerja-sama", title: "Kerja Sama", figures: gains),
      FigureGroup(kind: .partner, code: "undip", title: "Undip & Unnes", figures: figures),
    ] + months
  }

  /// Of one competency, as a cell of competencies by units shows it.
  private static let gains = [
    Figure(.gainPeople, .number(23)), Figure(.gainMean, .number(1250)), Figure(.gainLow, .number(-75)),
    Figure(.gainHigh, .number(2575)),
  ]

  private static var months: [FigureGroup] {
    (1...3).map { month in
      FigureGroup(
        kind: .month, code: "2026-0\(month)", title: "2026-0\(month)",
        figures: [
          Figure(.hoursTotal, month == 2 ? .absent(.tooFew) : .number(Int128(month * 1000))),
          Figure(.complaints, .number(Int128(month))), Figure(.satisfaction, .absent(.noData)),
        ])
    }
  }

  /// Gains of one competency only: the other cell stays empty.
  private static var unitGroups: [FigureGroup] {
    [FigureGroup(kind: .competency, code: "kerja-sama", title: "Kerja Sama", figures: gains)] + months
  }

  private static func units(_ name: String) -> [UnitSection] {
    let all = [true, true, true]
    return [
      UnitSection(
        code: "U1", name: "Sekretariat Daerah", parent: nil, figures: figures(scale: 1, isCity: false),
        groups: unitGroups,
        deliveries: [
          UnitDelivery(kind: .attendance, months: all), UnitDelivery(kind: .budget, months: all),
        ]),
      UnitSection(
        code: "U2", name: name, parent: nil, figures: figures(scale: 7, isCity: false),
        deliveries: [
          UnitDelivery(kind: .attendance, months: [true, false, true]),
          UnitDelivery(kind: .budget, months: [false, false, false]),
        ]),
      UnitSection(
        code: "U/3", name: "Bagian Hukum", parent: "U1", figures: figures(scale: 0, isCity: false),
        deliveries: [
          UnitDelivery(kind: .attendance, months: all), UnitDelivery(kind: .budget, months: all),
        ]),
    ]
  }

  /// Every figure that stands outside groups; some absent, one for each reason.
  private static func figures(scale: Int, isCity: Bool) -> [Figure] {
    FigureName.allCases.compactMap { name in
      switch name {
      case .activities, .people, .reachedShare, .activityCost, .activityCostPerHour: nil
      case _ where ConstraintFigures.names.contains(name) && isCity: nil
      case .gainDifference, .gainDifferenceLow, .gainDifferenceHigh, .gainDifferenceProbability:
        isCity ? nil : Figure(name, .number(Int128(scale * 31)))
      case .departedStaff, .departedHoursTotal, .gainFurtherAttempts, .gainConflicts, .gainRescaled,
        .neverReached, .neverReachedShare:
        isCity ? Figure(name, .number(Int128(3 * scale))) : nil
      case .gainMean where scale == 7, .gainStanding where scale == 7: Figure(name, .absent(.tooFew))
      case .reactionMean: Figure(name, .absent(.noData))
      case .satisfaction: Figure(name, .absent(.notDelivered))
      case .costPerHour where scale == 0: Figure(name, .absent(.undefined))
      case .hoursAboveCeiling: Figure(name, .absent(.notApplicable))
      case .gainNormalised: Figure(name, .number(Int128(-scale * 77)))
      // Each word of some figure, as the scale happens to fall.
      case _ where name.words != nil:
        name.words.map { Figure(name, .code($0[scale % $0.count])) }
      default: Figure(name, .number(Int128(scale * (name.measure == .rupiah ? 1_234_567 : 1250))))
      }
    }
  }
}
