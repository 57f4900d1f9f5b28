import Findings
import Testing
import TrainingDomain

@testable import ExportReading
@testable import ReportModel
@testable import UnitAggregation

/// Totals of other systems beside the figures of `TwoUnits`: seven people in D01, six in D02.
@Suite struct ReconciliationTests {
  private static func reports(_ rows: [String]) throws -> FullReport {
    var input = TwoUnits.input
    input.files["kontrol.csv"] = ["angka;nilai;sumber;kode_unit"] + rows
    return try input.read().full
  }

  private static func only(_ rows: [String]) throws -> (full: Reconciliation, published: Reconciliation) {
    let reports = try reports(rows)
    return (
      try #require(reports.report.reconciliations.first),
      try #require(reports.published.reconciliations.first)
    )
  }

  @Test func theDifferenceIsOursLessTheirs() throws {
    let row = Reconciliation(figure: .staff, unit: nil, system: "SIASN", stated: 15, own: .number(13))
    let (full, published) = try Self.only(["staff;15;SIASN;"])
    #expect(full == row)
    #expect(published == row)
    #expect(row.difference == -2)
    #expect(row.absence == nil)
    #expect(try Self.only(["budget-realised;6.500.000;SIPD;D01"]).published.difference == 500_000)
    #expect(try Self.only(["staff;13;SIASN;"]).published.difference == 0)
  }

  @Test func absentIsNotZero() throws {
    let row = Reconciliation(
      figure: .budgetRealised, unit: "D02", system: "SIPD", stated: 100, own: .absent(.noData))
    #expect(row.difference == nil)
    #expect(row.absence == .noData)
    let (full, published) = try Self.only(["budget-realised;100;SIPD;D02"])
    #expect(full == row)
    // Money tells about nobody, so that it is shown.
    #expect(published == row)
  }

  /// Whom a figure rests on is known only where there is one: what we do not tell ourselves is not told by others.
  @Test(arguments: [
    ("staff-zero-jp;3;SIASN;D01", Figure.Value.absent(.tooFew)), ("gain-people;2;LMS;D02", .absent(.tooFew)),
    // The city alone has these.
    ("departed-staff;1;SIASN;D01", .absent(.notApplicable)),
    ("never-reached;2;SIASN;D02", .absent(.notApplicable)),
    // Of groups.
    ("people;2;LMS;", .absent(.notApplicable)),
  ])
  func whatTellsOfFewIsWithheldAndStandsInTheFullReport(row: String, own: Figure.Value) throws {
    let (full, published) = try Self.only([row])
    #expect(full.stated != nil)
    #expect(published.stated == nil)
    #expect(published.own == own)
    #expect(published.difference == nil)
  }

  @Test func everyPublishedDifferenceIsThatOfPublishedFigures() throws {
    let names = FigureName.allCases.filter { $0.measure != .code }
    let owners = ["", "D01", "D02"]
    let report = try Self.reports(owners.flatMap { owner in names.map { "\($0.rawValue);2;X;\(owner)" } })
      .published
    #expect(report.reconciliations.count == names.count * owners.count)
    for row in report.reconciliations {
      let figures =
        row.unit.flatMap { code in report.units.first { $0.code == code }?.figures } ?? report.city.figures
      let figure = figures.first { $0.name == row.figure }
      let scale = Int128(powerOfTen(row.figure.measure.decimals))
      #expect(row.difference == figure?.scaled.map { $0 - 2 * scale })
      if figure?.value == .absent(.tooFew) { #expect(row.stated == nil) }
      if figure?.scaled != nil { #expect(row.stated == 2 * scale) }
    }
  }

  @Test func theCityComesFirstThenUnitsFiguresAndSystems() throws {
    let report = try Self.reports([
      "staff;1;SIPD;D02", "jp-total;1;B;D01", "jp-total;1;A;D01", "staff;1;SIPD;D01", "jp-total;1;A;",
      "staff;1;Z;",
    ]).report
    #expect(
      report.reconciliations.map { "\($0.unit ?? "-") \($0.figure.rawValue) \($0.system)" } == [
        "- staff Z", "- jp-total A", "D01 staff SIPD", "D01 jp-total A", "D01 jp-total B", "D02 staff SIPD",
      ])
  }

  @Test func withoutRowsThereIsNothing() throws {
    let full = try TwoUnits.input.read().full
    #expect(full.report.reconciliations == [])
    #expect(full.published.reconciliations == [])
    #expect(!full.report.missingKinds.contains(.controls))
  }

  /// Every number can be named by its stable name, and no other spelling takes it away.
  @Test func everyFigureThatIsANumberHasItsName() {
    for figure in FigureName.allCases {
      let name = Array(figure.rawValue.uppercased().utf8)
      let found = name.withUnsafeBufferPointer { ControlFigures.published.number($0) }
      #expect(
        found.map { ControlFigures.published[$0].name } == (figure.measure == .code ? nil : figure.rawValue))
    }
    for (spelling, figure) in [
      ("Jumlah JP", "jp-total"), ("Pagu", "budget-ceiling"), ("Komitmen", "budget-committed"),
      ("Rata-rata JP per pegawai", "jp-mean"), ("Mencapai sasaran", "staff-on-target"),
      ("SKM", "satisfaction"),
      ("Pengaduan masuk", "complaints"), ("Pengaduan selesai", "complaints-answered"),
    ] {
      let found = Array(spelling.utf8).withUnsafeBufferPointer { ControlFigures.published.number($0) }
      #expect(found.map { ControlFigures.published[$0].name } == figure)
    }
  }
}
