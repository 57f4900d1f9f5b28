import Foundation
import Testing

/// Shares of faulty or missing data above which rules let no month be published. The reason stands first in the line.
@Suite struct ThresholdRunTests {
  private func rule(_ name: String, _ key: String, _ percent: Int, _ desk: Desk) throws {
    try desk.write(
      "aturan: \(name)\nberlaku_mulai: 2026-01-01\ndasar_hukum: SOP\n\(key): \(percent)\n",
      to: "input/aturan/\(name).yml")
  }

  @Test func tooManyRowsAboutUnknownPeopleRefuseTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    // Person 9 to 15 leave the roster: 13 rows of attendance and 2 of evaluations name them, of 41 + 15.
    let roster = try desk.read("input/pegawai.csv").split(separator: "\n").filter { !$0.contains(",U2,") }
    try desk.write(roster.joined(separator: "\n") + "\n", to: "input/pegawai.csv")
    try rule("ambang-penolakan", "baris_ditolak_maks_persen", 100, desk)
    let rows = try [("kehadiran.csv", 1), ("evaluasi.csv", 1)].reduce(0) { sum, file in
      try sum + desk.read("input/" + file.0).split(separator: "\n").count - file.1
    }
    let unknown = try ["kehadiran.csv", "evaluasi.csv"].reduce(0) { sum, file in
      try sum
        + desk.read("input/" + file).split(separator: "\n").count { row in
          (9...15).contains { row.contains(SmallCity.number($0)) }
        }
    }
    let share = unknown * 100 / rows
    try rule("ambang-orang-tak-dikenal", "orang_tak_dikenal_maks_persen", share, desk)
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.split(separator: "\n").last?.hasPrefix(
        "bangkom: 2026-05: data refused: \(unknown) of \(rows) rows about people name nobody who is known, more than "
          + "\(share) % (rule ambang-orang-tak-dikenal)") == true, "\(outcome.errors)")
    #expect(try desk.files(below: "output").isEmpty)
    try rule("ambang-orang-tak-dikenal", "orang_tak_dikenal_maks_persen", share + 1, desk)
    #expect(try desk.bangkom().status == 0)
  }

  @Test func tooManyMissingUnitsRefuseTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let rows = try desk.read("input/kehadiran.csv").split(separator: "\n").filter { row in
      !(9...15).contains { row.contains(SmallCity.number($0)) }
    }
    try desk.write(rows.joined(separator: "\n") + "\n", to: "input/kehadiran.csv")
    // One of two units is missing: half, which is above no threshold but the office's own.
    #expect(try desk.bangkom().status == 0)
    try rule("ambang-unit-belum-masuk", "unit_belum_masuk_maks_persen", 49, desk)
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.contains(
        "bangkom: 2026-05: data refused: 1 of 2 units have no attendance since January, more than 49 % "
          + "(rule ambang-unit-belum-masuk); nothing is published"), "\(outcome.errors)")
    #expect(try desk.bangkom("check").status == 65)
  }

  @Test func allReasonsAreTold() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    for (name, key) in [
      ("ambang-penolakan", "baris_ditolak_maks_persen"),
      ("ambang-orang-tak-dikenal", "orang_tak_dikenal_maks_persen"),
    ] { try rule(name, key, 0, desk) }
    try desk.append("A,198505152010011077,2026-02-02,hadir,1,", to: "input/kehadiran.csv")
    let outcome = try desk.bangkom("--strict")
    #expect(outcome.status == 65)
    let line = try #require(outcome.errors.split(separator: "\n").last)
    for words in ["(aturan ambang-penolakan); 1 dari", "(aturan ambang-orang-tak-dikenal); ", "(--strict); "]
    {
      #expect(line.contains(words), "\(line)")
    }
  }
}
