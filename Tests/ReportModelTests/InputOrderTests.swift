import SeededRandomness
import Testing

@testable import ReportModel

/// What must not show in a report: the order of rows, names and cuts of files, and anything of a bad row.
@Suite struct InputOrderTests {
  @Test func reportsTheSameForShuffledRows() throws {
    let report = try TwoUnits.input.figures()
    for seed in 0..<4 as Range<UInt64> {
      var random = SeededNumbers(seed)
      var input = TwoUnits.input
      for path in input.files.keys.sorted() {
        guard let lines = input.files[path] else { continue }
        input.files[path] = [lines[0]] + lines.dropFirst().shuffled(using: &random)
      }
      #expect(try input.figures() == report, "seed \(seed)")
    }
  }

  @Test func reportsTheSameForFilesCutAndNamedOtherwise() throws {
    let report = try TwoUnits.input.figures()
    for seed in 0..<4 as Range<UInt64> {
      var random = SeededNumbers(seed)
      var files: [String: [String]] = [:]
      for (path, lines) in TwoUnits.input.files.sorted(by: { $0.key < $1.key }) {
        // Decisions on dates and decimal marks are made file by file, so those two stay whole.
        let isWhole = path.contains("anggaran") || path.contains("layanan") || path.contains("kegiatan")
        let parts = isWhole ? 1 : 3
        var cut = [[String]](repeating: [lines[0]], count: parts)
        for line in lines.dropFirst() { cut[Int.random(in: 0..<parts, using: &random)].append(line) }
        let name = path.replacing("2026/", with: "").replacing(".csv", with: "")
        for (part, rows) in cut.enumerated() {
          files["\(random.pick(["z", "a", "m"]))/\(name)-\(part).csv"] = rows
        }
      }
      var input = TwoUnits.input
      input.files = files
      #expect(try input.figures() == report, "seed \(seed)")
    }
  }

  /// A row that becomes unreadable costs what the row would cost if it were not there.
  @Test(arguments: [
    "2026/kehadiran.csv", "2026/evaluasi-nilai.csv", "2026/anggaran.csv", "2026/layanan.csv",
    "2026/tindak_lanjut.csv",
  ])
  func losesExactlyOneRowToOneBadRow(_ path: String) throws {
    let lines = TwoUnits.input.files[path] ?? []
    for index in stride(from: 1, to: lines.count, by: 3) where !lines[index].isEmpty {
      var bad = TwoUnits.input
      bad.files[path]?[index] = "tidak ada," + lines[index].dropFirst(2)
      var without = TwoUnits.input
      without.files[path]?.remove(at: index)
      let (left, right) = (try bad.figures(), try without.figures())
      #expect(left.city == right.city, "line \(index + 1)")
      #expect(left.units == right.units, "line \(index + 1)")
    }
  }

  @Test func countsFindingsAlikeHoweverContradictingRowsStand() throws {
    let attended = TwoUnits.attendance[0]
    let contradicted = attended.replacing("hadir", with: "alpa")
    var reports: [Report] = []
    for rows in [[attended, attended, contradicted], [attended, contradicted, attended]] {
      var input = TwoUnits.input
      let others = TwoUnits.attendance.filter { $0 != attended }
      input.files["2026/kehadiran.csv"] = ["kode_kegiatan,nip,tanggal,status"] + rows + others
      reports.append(try input.figures())
    }
    #expect(reports[0] == reports[1])
    // Person 1 attended four of the five sessions that others name: 80 %, so the hours stay.
    #expect(reports[0].unit(0, .hoursTotal) == .number(8800))
  }
}
