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

  /// Each edition of the matrix is made by another process, and differs from the first in nothing, key and all.
  @Test(arguments: [false, true]) func zonesLocalesAndProcessorsDoNotShow(isExample: Bool) throws {
    let desk = try Desk()
    if isExample { try desk.copyExample() } else { try desk.writeSmallCity() }
    // Turkish lower-cases I otherwise. Where no such locale can be made, the name alone is set.
    try desk.shell("mkdir locales; localedef -i tr_TR -f UTF-8 locales/tr_TR.UTF-8 2>/dev/null || true")
    #expect(try desk.bangkom("--quiet").status == 0)
    let first = try desk.files(below: "output")
    let key = try desk.read("output/internal/pseudonym.key")
    let cells = [
      ("Pacific/Kiritimati", "tr_TR.UTF-8", "taskset -c 0"), ("America/Los_Angeles", "C", ""),
      ("Asia/Jakarta", "id_ID.UTF-8", "taskset -c 0"), ("Asia/Jakarta", "tr_TR.UTF-8", ""),
      ("America/Los_Angeles", "C.UTF-8", "taskset -c 0"), ("Pacific/Kiritimati", "C", ""),
    ]
    for (number, cell) in cells.prefix(isExample ? 1 : cells.count).enumerated() {
      let output = "other-\(number)"
      try desk.write(key, to: "\(output)/internal/pseudonym.key")
      try desk.write("", to: "elsewhere/file")
      try desk.shell(
        """
        cd elsewhere; export LOCPATH=$PWD/../locales TZ=\(cell.0) LC_ALL=\(cell.1)
        \(cell.2) \(Desk.program) --quiet --input ../input --output ../\(output)
        """)
      #expect(try desk.files(below: output) == first, "\(cell)")
    }
  }

  @Test(arguments: 1...2) func shuffledRowsAndRenamedFilesShowOnlyAsPlaces(_ seed: UInt64) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--quiet").status == 0)
    var order = SeededOrder(seed: seed)
    for (path, text) in SmallCity.files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".csv") {
      let lines = text.split(separator: "\n").map(String.init)
      try desk.write(
        ([lines[0]] + lines.dropFirst().shuffled(using: &order)).joined(separator: "\n") + "\n",
        to: "moved/\(Int.random(in: 0...9, using: &order))/\(path.dropLast(4)) \(seed).csv")
    }
    try desk.write(try desk.read("input/laporan.yml"), to: "moved/laporan.yml")
    try desk.write(try desk.read("output/internal/pseudonym.key"), to: "other/internal/pseudonym.key")
    #expect(try desk.bangkom("--quiet", "--input", "moved", "--output", "other").status == 0)
    let (one, two) = (try withoutPlaces(desk, "output"), try withoutPlaces(desk, "other"))
    #expect(one.keys.sorted() == two.keys.sorted())
    for (path, text) in one where text != two[path] {
      let lines = zip(text.split(separator: "\n"), (two[path] ?? "").split(separator: "\n")).first {
        $0 != $1
      }
      Issue.record("\(path): \(String(describing: lines).prefix(600))")
    }
    #expect(
      try desk.read("output/internal/pseudonym.key") == desk.read("other/internal/pseudonym.key"))
  }

  /// All that is published, without what says where a row stands, and digests, which follow from it.
  private func withoutPlaces(_ desk: Desk, _ output: String) throws -> [String: String] {
    var pages: [String: String] = [:]
    for (path, bytes) in try desk.files(below: output) {
      guard !path.hasSuffix("SHA256SUMS"), !path.hasSuffix(".csv"), !path.hasSuffix(".key") else { continue }
      var text = String(decoding: bytes, as: UTF8.self)
      if let from = text.range(of: "<sources>"), let to = text.range(of: "</sources>") {
        text.removeSubrange(from.lowerBound..<to.upperBound)
      }
      // A page has a row for each file.
      text = text.split(separator: "<tr").filter { !$0.contains(".csv") }.joined(separator: "<tr")
      text = text.replacing(#/ (file|lines?)="[^"]*"/#, with: "").replacing(/[0-9a-f]{12,64}/, with: "#")
      // Evidence stands in the order of the files' lines.
      let isEvidence = path.contains("evidence-")
      pages[path] = isEvidence ? text.split(separator: "\n").sorted().joined(separator: "\n") : text
    }
    return pages
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
