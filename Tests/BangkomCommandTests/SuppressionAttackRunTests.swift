import Foundation
import Testing

/// Editions and corrections of invented cities against an outsider who holds all that was ever published:
/// `suppression_attack.py`, which needs what `.ci/setup --test` installs.
@Suite struct SuppressionAttackRunTests {
  private static let script = Desk.repository + "/Tests/BangkomCommandTests/suppression_attack.py"

  private func publish(_ period: String, on desk: Desk) throws {
    let outcome = try desk.bangkom("--quiet", "--period", period)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func attack(_ desk: Desk, _ arguments: String...) throws -> Desk.Outcome {
    let catalogue =
      desk.exists("input/kegiatan/kegiatan-2026.csv") ? "kegiatan/kegiatan-2026.csv" : "kegiatan.csv"
    return try desk.run(
      "/usr/bin/python3", [Self.script, "output", "--catalogue", "input/" + catalogue] + arguments)
  }

  struct City: Sendable {
    let people: Int
    let units: Int
    /// A little less than the counts that must stay secret.
    let least: Int
  }

  /// Three months, then the last one again with a late row, and once more with somebody in another unit.
  @Test(arguments: [
    City(people: 130, units: 6, least: 300), City(people: 260, units: 9, least: 400),
  ])
  func leavesSecretCountsOpenBesideEarlierEditions(_ city: City) throws {
    let desk = try Desk()
    let months = ["2026-01", "2026-02", "2026-03"]
    try InventedCity(people: city.people, months: 3, units: city.units).publish(months, on: desk)
    try addLateRow(desk)
    try publish("2026-03", on: desk)
    try movePerson(desk)
    try publish("2026-03", on: desk)
    let outcome = try attack(desk, "--least", "\(city.least)", "--explain")
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    // A count that is shown in one month and hidden in another one, where the roster around it changed.
    let roster = try attack(desk, "--across-months", "roster")
    withKnownIssue("what another month shows of the roster", isIntermittent: true) {
      #expect(roster.status == 0, "\(roster.output)\(roster.errors)")
    }
    // Whoever found nothing must be able to find something.
    let sabotage = try attack(desk, "--sabotage")
    #expect(sabotage.status == 0, "\(sabotage.output)\(sabotage.errors)")
  }

  /// Somebody's row of a session comes late, of one whom the activity did not reach before.
  private func addLateRow(_ desk: Desk) throws {
    let file = "input/kehadiran/kehadiran-2026-03.csv"
    let rows = try desk.read(file)
    let row = try #require(rows.split(separator: "\n").first { $0.contains(",hadir,") })
    let cells = row.split(separator: ",", omittingEmptySubsequences: false)
    let present = Set(
      rows.split(separator: "\n").filter { $0.hasPrefix(cells[0] + ",") }.map { $0.split(separator: ",")[1] })
    let people = try desk.read("input/pegawai.csv").split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").first }
    let late = try #require(people.last { !present.contains($0) })
    try desk.write(rows + row.replacing(cells[1], with: late) + "\n", to: file)
  }

  private func movePerson(_ desk: Desk) throws {
    var lines = try desk.read("input/pegawai.csv").split(separator: "\n").map(String.init)
    let units = try desk.read("input/unit.csv").split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",").first }
    let (from, to) = (try #require(units.last), try #require(units.first))
    let person = try #require(lines.lastIndex { $0.contains(",\(from),") })
    lines[person] = lines[person].replacing(",\(from),", with: ",\(to),")
    try desk.write(lines.joined(separator: "\n") + "\n", to: "input/pegawai.csv")
  }

  /// Of each unit, how many have a target, and how many of these are on it.
  struct Case: Sendable {
    let units: [(people: Int, withTarget: Int, onTarget: Int)]
    let hidden: [String]
    let shown: [String]
    /// Whether the hours and needs of several hidden units, added up, still bound a count.
    var isBoundByHours = false
  }

  /// All on target, none, all but one, one alone; and units where nearly everybody has a target.
  @Test(arguments: [
    Case(
      units: [(12, 12, 12), (10, 10, 0), (9, 9, 8), (8, 8, 1), (30, 30, 14)],
      hidden: ["U3/staff-on-target", "U3/staff-on-target-share", "U4/staff-on-target"],
      shown: ["U1/staff-on-target-share", "U2/staff-on-target", "city/staff-on-target"]),
    Case(
      units: [(3, 3, 3), (4, 4, 0), (20, 20, 20), (20, 20, 0), (15, 15, 7)],
      hidden: ["U1/staff", "U1/staff-on-target-share", "U2/staff-on-target-share", "U2/staff"],
      shown: ["city/staff"], isBoundByHours: true),
    Case(
      units: [(12, 11, 6), (20, 8, 4), (25, 20, 20), (14, 14, 13)],
      hidden: ["U1/staff-with-target", "U2/staff-on-target", "U4/staff-on-target"],
      shown: ["city/staff", "U1/staff"], isBoundByHours: true),
  ])
  func leavesSharesAndComplementsOpen(_ city: Case) throws {
    let desk = try Desk()
    try write(city, on: desk)
    try publish("2026-03", on: desk)
    let figures = try desk.figures(in: "output/2026-03/report.xml")
    let full = try desk.figures(in: "output/internal/2026-03/report.xml")
    for path in city.hidden { #expect(figures[path] == "?too-few" && full[path] != "?too-few", "\(path)") }
    for path in city.shown { #expect(figures[path].map { !$0.hasPrefix("?") } == true, "\(path)") }
    let outcome = try attack(desk, "--least", "4", "--explain")
    withKnownIssue("hours of all hidden units bound a count of one") {
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    } when: {
      city.isBoundByHours
    }
    let sabotage = try attack(desk, "--sabotage")
    #expect(sabotage.status == 0, "\(sabotage.output)\(sabotage.errors)")
  }

  /// One activity of 20 JP that brings people on target, one of 4 JP for half of the others.
  private func write(_ city: Case, on desk: Desk) throws {
    var people = "nip,nama,kode_unit,status\n"
    var attendance = "kode_kegiatan,nip,tanggal,status,sesi,jp\n"
    var number = 0
    for (place, unit) in city.units.enumerated() {
      for person in 0..<unit.people {
        number += 1
        let nip = SmallCity.number(number)
        let status = person < unit.withTarget ? "PNS" : "PPPK"
        people += "\(nip),Orang Ke\(number),U\(place + 1),\(status)\n"
        if person < unit.onTarget {
          attendance += "A,\(nip),2026-02-02,hadir,1,20\n"
        } else if person % 2 == 0 {
          attendance += "B,\(nip),2026-03-10,hadir,1,4\n"
        }
      }
    }
    let units = city.units.indices.map { "U\($0 + 1),Dinas \($0 + 1)\n" }.joined()
    try desk.write("kode_unit,nama_unit\n" + units, to: "input/unit.csv")
    try desk.write(people, to: "input/pegawai.csv")
    try desk.write(attendance, to: "input/kehadiran.csv")
    try desk.write(
      """
      kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,sesi
      A,Pelatihan data,Pelatihan Teknis,20,2026-02-02,2026-02-02,1
      B,Bimtek rencana,Bimtek,4,2026-03-10,2026-03-10,1

      """, to: "input/kegiatan.csv")
  }
}
