import Foundation
import Testing

/// Scores that cannot count, through the real program: each is told with its file and line, figures are without it, and
/// whoever corrects the row brings it back. The figures of the small city stand in `HandWorkedTests`.
@Suite struct ScoreFaultRunTests {
  private static let report = "output/internal/2026-05/report.xml"
  private static let rejected = "output/internal/2026-05/rejected.csv"

  private static func score(_ activity: String, _ person: Int, _ rest: String) -> String {
    "\(activity),\(SmallCity.number(person)),\(rest)"
  }

  /// A desk with the small city and further scores, from line 17 on; what the program said.
  private static func desk(_ scores: [String]) throws -> (desk: Desk, told: [Substring]) {
    let desk = try Desk()
    try desk.writeSmallCity()
    for score in scores { try desk.append(score, to: "input/evaluasi.csv") }
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return (desk, outcome.errors.split(separator: "\n"))
  }

  /// The places that a code is told of.
  private static func places(_ code: String, in told: [Substring]) -> [String] {
    told.filter { $0.hasSuffix("[\(code)]") }.map { $0.split(separator: " ")[0] + "" }
  }

  private static func gains(_ desk: Desk) throws -> [String: String] {
    try desk.figures(in: report).filter { $0.key.contains("/gain-") }
  }

  /// Rows of `rejected.csv` with a code, without the columns that tell where they came from.
  private static func rows(_ code: String, _ desk: Desk) throws -> [String] {
    guard desk.exists(rejected) else { return [] }
    return try desk.read(rejected).split(separator: "\n").filter { $0.contains(",\(code),") }
      .map { $0.components(separatedBy: ",evaluasi.csv,")[0] }
  }

  /// Person 4, who attended half of A, has only a score behind it.
  @Test func aPostScoreWithoutAPreScoreIsTold() throws {
    let (clean, _) = try Self.desk([])
    let (desk, told) = try Self.desk([Self.score("A", 4, "post,95,,,,2026-02-03")])
    #expect(Self.places("after-without-before", in: told) == ["kegiatan.csv:2:0:"])
    var expected = try Self.gains(clean)
    for place in ["U1", "city", "city/form/technical-training", "city/family/training"] {
      #expect(expected["\(place)/gain-without-before"] == "0", "\(place)")
      expected["\(place)/gain-without-before"] = "1"
    }
    for place in ["city/competency/digitalisasi", "city/partner/undip"] {
      #expect(expected["\(place)/gain-without-before"] == "0", "\(place)")
      expected["\(place)/gain-without-before"] = "1"
    }
    #expect(try Self.gains(desk) == expected)
    // The row is used by a figure, so it is not rejected.
    #expect(!desk.exists(Self.rejected))
  }

  /// Somebody scores 8 of 10 where another has 60 of no stated scale: neither can be trusted, nor the test behind it,
  /// whose scale is assumed as well. Person 1 loses the pair of C.
  @Test func twoMaximaOfOneTestAreRefusedTogether() throws {
    let (desk, told) = try Self.desk([Self.score("C", 7, "pre,8,10,,Perencanaan,2026-04-06")])
    #expect(
      Self.places("mixed-scales", in: told)
        == ["evaluasi.csv:11:0:", "evaluasi.csv:12:0:", "evaluasi.csv:17:0:"])
    let figures = try desk.figures(in: Self.report)
    // Without 60 to 80 person 1 has 40 and 70: (40 + 50 + 60) ÷ 3 and (70 + 80 + 60) ÷ 3.
    #expect(figures["U1/gain-people"] == "3")
    #expect(figures["U1/gain-pairs"] == "3")
    #expect(figures["U1/gain-mean-before"] == "50.00")
    #expect(figures["U1/gain-mean-after"] == "70.00")
    #expect(figures["U1/gain-attrition"] == "1")
    #expect(figures["U1/gain-without-before"] == "0")
    let rows = [
      "C,'\(SmallCity.number(1)),pre,60,,,Perencanaan,2026-04-06",
      "C,'\(SmallCity.number(1)),post,80,,,Perencanaan,2026-04-08",
      "C,'\(SmallCity.number(7)),pre,8,10,,Perencanaan,2026-04-06",
    ]
    #expect(try Self.rows("mixed-scales", desk) == rows)
    #expect(try Self.source(desk).contains(" rejected=\"3\""))
  }

  @Test func aScoreThatIsNoNumberIsTold() throws {
    let (clean, _) = try Self.desk([])
    let (desk, told) = try Self.desk([Self.score("A", 4, "pre,\"baik, sekali\",,,,2026-02-02")])
    #expect(Self.places("bad-number", in: told) == ["evaluasi.csv:17:4:"])
    #expect(try Self.gains(desk) == Self.gains(clean))
    #expect(
      try Self.rows("bad-number", desk) == ["A,'\(SmallCity.number(4)),pre,\"baik, sekali\",,,,2026-02-02"])
    #expect(try Self.source(desk).contains(" rejected=\"1\""))
  }

  private static let absent = [
    score("A", 10, "pre,10,,,,2026-02-02"), score("A", 10, "post,100,,,,2026-02-03"),
  ]

  /// Person 10 missed all of A.
  @Test func scoresOfSomebodyAbsentAreTold() throws {
    let (clean, _) = try Self.desk([])
    let (desk, told) = try Self.desk(Self.absent)
    #expect(Self.places("score-of-absentee", in: told) == ["evaluasi.csv:17:0:", "evaluasi.csv:18:0:"])
    #expect(try Self.gains(desk) == Self.gains(clean))
    #expect(try Self.rows("score-of-absentee", desk).count == 2)
    #expect(try Self.source(desk).contains(" rejected=\"2\""))
  }

  /// They were person 4's. Corrected in a copy of the list, they count there; the rows that they came from are
  /// duplicates, and no list of rejected rows remains.
  @Test func correctedScoresComeBack() throws {
    let (desk, _) = try Self.desk(Self.absent)
    let list = try desk.read(Self.rejected)
      .replacing(SmallCity.number(10), with: SmallCity.number(4))
    try desk.write(list, to: "input/perbaikan.csv")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!outcome.errors.contains("[score-of-absentee]"))
    let figures = try desk.figures(in: Self.report)
    // (160 + 10) ÷ 4 and (215 + 100) ÷ 4.
    #expect(figures["U1/gain-people"] == "4")
    #expect(figures["U1/gain-mean-before"] == "42.50")
    #expect(figures["U1/gain-mean-after"] == "78.75")
    #expect(try Self.source(desk).contains(" rejected=\"0\""))
    #expect(try Self.source(desk).contains(" duplicate=\"2\""))
  }

  /// With its scale corrected, the whole test comes back: the refused rows were right and are not touched.
  @Test func aCorrectedScaleBringsTheWholeTestBack() throws {
    let (desk, _) = try Self.desk([Self.score("C", 7, "pre,8,10,,Perencanaan,2026-04-06")])
    let list = try desk.read(Self.rejected).split(separator: "\n")
    let header = try #require(list.first { $0.hasPrefix("kode_kegiatan,nip,tahap") })
    let row = try #require(list.first { $0.contains(SmallCity.number(7)) })
    try desk.write("\(header)\n\(row.replacing(",8,10,", with: ",80,,"))\n", to: "input/perbaikan.csv")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!outcome.errors.contains("[mixed-scales]"))
    let figures = try desk.figures(in: Self.report)
    #expect(figures["U1/gain-pairs"] == "4")
    #expect(figures["U1/gain-mean-before"] == "53.33")
    // Persons 2 and 7: (20 + 80) ÷ 2.
    #expect(figures["U1/gain-attrition"] == "2")
    #expect(figures["U1/gain-attrition-mean-before"] == "50.00")
  }

  /// The list of the scores' file in the report.
  private static func source(_ desk: Desk) throws -> Substring {
    try #require(
      desk.read(report).split(separator: "<source ").first { $0.contains("path=\"evaluasi.csv\"") })
  }
}
