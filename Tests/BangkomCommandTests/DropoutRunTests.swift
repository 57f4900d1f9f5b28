import Foundation
import Testing

/// A hundred people sit the test before a course; the forty weakest never sit the one behind it. The program as it
/// runs must take neither the mean of all before nor a score of nothing for theirs.
///
/// 1–40 have 20 and 30 by turns before, mean 25. 41–100 have 60 before and 70 and 80 by turns behind: mean 75, gain 15,
/// sd √(60 × 25 ÷ 59) = 5.04, standard error 0.65094, t = 2.0010 with 59 degrees of freedom: 15 ± 1.3025. 15 ÷ 40.
/// Against the mean of all before, 46, it would have been 29; with 40 scores of nothing, −1.
@Suite struct DropoutRunTests {
  private static func number(_ person: Int) -> String {
    "198505152010011" + String(format: "%03d", person)
  }

  private static let header = "kode_kegiatan,nip,tahap,nilai,tanggal\n"

  private static func writeCity(_ desk: Desk) throws {
    let people = (1...100).map(number)
    try desk.write("kode_unit,nama_unit\nU1,Dinas Satu\n", to: "input/unit.csv")
    try desk.write(
      "nip,nama,kode_unit,status\n" + people.map { "\($0),Orang,U1,PNS\n" }.joined(), to: "input/pegawai.csv")
    try desk.write(
      "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,kompetensi\n"
        + "A,Kursus arsip,Kursus,5,2026-02-02,2026-02-03,Arsip\n", to: "input/kegiatan.csv")
    try desk.write(
      "kode_kegiatan,nip,tanggal,status\n" + people.map { "A,\($0),2026-02-02,hadir\n" }.joined(),
      to: "input/kehadiran.csv")
    let scores = (1...100).flatMap { person in
      let number = number(person)
      guard person > 40 else { return ["A,\(number),pre,\(person % 2 == 0 ? 20 : 30),2026-02-02\n"] }
      return [
        "A,\(number),pre,60,2026-02-02\n", "A,\(number),post,\(person % 2 == 0 ? 70 : 80),2026-02-03\n",
      ]
    }
    try desk.write(header + scores.joined(), to: "input/evaluasi.csv")
  }

  private static let expected = [
    "gain-people": "60", "gain-pairs": "60", "gain-attrition": "40", "gain-attrition-mean-before": "25.00",
    "gain-mean-before": "60.00", "gain-mean-after": "75.00", "gain-mean": "15.00", "gain-sd": "5.04",
    "gain-ci-low": "13.70", "gain-ci-high": "16.30", "gain-normalised": "0.3750", "gain-band": "medium",
    "gain-without-before": "0",
  ]

  @Test func theGainIsThatOfThoseWhoSatBothTests() throws {
    let desk = try Desk()
    try Self.writeCity(desk)
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for report in ["output/2026-02/report.xml", "output/internal/2026-02/report.xml"] {
      let figures = try desk.figures(in: report)
      for place in ["city", "U1", "city/form/course", "city/competency/arsip"] {
        for (name, value) in Self.expected {
          #expect(figures["\(place)/\(name)"] == value, "\(place)/\(name)")
        }
      }
      #expect(figures["city/activity/A/gain-attrition"] == "40")
      #expect(figures["city/activity/A/gain-mean"] == "15.00")
    }
  }

  @Test func thePageTellsWhoIsMissingAndHowTheyBegan() throws {
    let desk = try Desk()
    try Self.writeCity(desk)
    #expect(try desk.bangkom().status == 0)
    for (page, place) in [("index.html", "city"), ("units/U1.html", "U1")] {
      let text = try desk.read("output/2026-02/" + page)
      for (name, value) in Self.expected where Double(value) != nil {
        #expect(
          text.contains("<data value=\"\(value)\" data-figure=\"\(place)/\(name)\">"), "\(page) \(name)")
      }
    }
    #expect(try desk.bangkom("verify", "output/2026-02").status == 0)
  }

  /// Ten of the forty sit it later and learn nothing: they come in with their own scores.
  @Test func whoSitsTheTestLaterCounts() throws {
    let desk = try Desk()
    try Self.writeCity(desk)
    let late = (1...10).map { "A,\(Self.number($0)),post,\($0 % 2 == 0 ? 20 : 30),2026-02-20\n" }
    try desk.write(Self.header + late.joined(), to: "input/evaluasi-susulan.csv")
    #expect(try desk.bangkom().status == 0)
    let figures = try desk.figures(in: "output/2026-02/report.xml")
    // 900 ÷ 70.
    #expect(figures["U1/gain-people"] == "70")
    #expect(figures["U1/gain-mean"] == "12.86")
    #expect(figures["U1/gain-attrition"] == "30")
  }
}
