import Foundation
import Testing

@Suite struct ReproducibilityTests {
  @Test(arguments: [
    ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"],
    ["TZ": "America/Los_Angeles", "LC_ALL": "C", "SWIFT_DETERMINISTIC_HASHING": "1"],
    ["TZ": "Asia/Jakarta", "LANG": "id_ID.UTF-8", "HOME": "/nonexistent"],
  ])
  func surroundingsDoNotShow(_ environment: [String: String]) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    try FileManager.default.createDirectory(
      atPath: desk.path + "/elsewhere", withIntermediateDirectories: true)
    // Pseudonyms are the key's, which is made at random.
    try desk.write(desk.read("output/internal/pseudonym.key"), to: "other/internal/pseudonym.key")
    let outcome = try desk.bangkom(
      "--input", "../input", "--output", "../other", environment: environment, in: "elsewhere")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try desk.files(below: "output") == desk.files(below: "other"))
  }

  @Test(arguments: 1...5) func orderAndSplitOfRowsDoNotShowInFigures(_ seed: UInt64) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    let figures = try desk.figures(in: "output/2026-05/report.xml")

    var order = SeededOrder(seed: seed)
    let rows = SmallCity.attendanceRows.shuffled(using: &order)
    let cut = rows.count / 3
    try FileManager.default.removeItem(atPath: desk.path + "/input/kehadiran.csv")
    for (name, part) in [("b/hadir-1.csv", rows[..<cut]), ("a/hadir-2.csv", rows[cut...])] {
      let text = ([SmallCity.attendanceHeader] + part).joined(separator: "\r\n")
      try desk.write(text, to: "input/" + name)
    }
    #expect(try desk.bangkom().status == 0)
    #expect(try desk.figures(in: "output/2026-05/report.xml") == figures)
  }
}
