import Foundation
import Testing

/// What leaves `output/internal`: pages, XML, logs and what commands print, searched with another program.
@Suite struct PrivacyTests {
  @Test func noNumberNameAddressOrScoreOfAnybodyLeavesInternal() throws {
    let desk = try Desk()
    try desk.copyExample()
    let scores = try writeDistinctScores(desk)
    #expect(scores.count > 5000)
    let people = try people(desk)
    try addFaults(
      desk, "K2026-0056", people[0], people[1], to: "kehadiran/kehadiran-2026-10.csv", on: "2026-10-05")
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0)
    try desk.write(outcome.errors, to: "printed/errors.txt")
    let patterns = people.flatMap(\.self)
    #expect(patterns.count > 4300)
    try desk.write((patterns + scores).joined(separator: "\n") + "\n", to: "patterns.txt")
    let published = ["output/2026-10", "output/index.html", "printed"]
    let named = try desk.run("grep", ["-rlFf", "patterns.txt"] + published)
    #expect(named.status == 1, "in \(named.output)")
    // Nor anything else that looks like a NIP; digests are longer runs of letters and digits.
    let shaped = try desk.run("grep", ["-rlwE", "[0-9]{18}"] + published)
    #expect(shaped.status == 1, "in \(shaped.output)")
    // The test can fail: the same search finds the roster and the scores.
    for file in ["input/pegawai.csv", "input/evaluasi/evaluasi-2026-10.csv"] {
      #expect(try desk.run("grep", ["-lFf", "patterns.txt", file]).status == 0)
    }
  }

  /// Every command, in words and as JSON, on a city whose rows are faulty in every way that tells about somebody.
  @Test func noCommandPrintsWhoAFaultyRowIsAbout() throws {
    let desk = try Desk()
    let roster = (1...15).map { person in
      [SmallCity.number(person), "Wayan Suwarno\(person)", "wayan.s\(person)@contoh.go.id"]
    }
    try writeFaultyCity(desk, roster)
    var printed = ""
    for arguments in [
      "report", "report --log-format json --language en", "report --progress always --quiet",
      "report --strict", "check", "check --log-format json", "check --language en --strict",
      "verify output/2026-05", "compare 2026-04 2026-05", "compare 2026-04 2026-05 --format csv",
      "explain --figure city/jp-total", "explain --figure city/jp-total --format csv",
      "explain --figure city/gain-mean",
    ] {
      let outcome = try desk.run(Desk.program, arguments.split(separator: " ").map(String.init))
      #expect([0, 64, 65].contains(outcome.status), "\(arguments): \(outcome.errors.suffix(300))")
      printed += outcome.output + outcome.errors
    }
    // Of too many rejected rows nothing is published; what is said of it is searched too.
    try FileManager.default.removeItem(atPath: desk.path + "/input/aturan")
    let refused = try desk.bangkom("--language", "en")
    #expect(refused.status == 65 && refused.errors.contains("ambang-penolakan"))
    printed += refused.errors
    for (path, bytes) in try desk.files(below: "output") where !path.hasPrefix("internal/") {
      printed += String(decoding: bytes, as: UTF8.self)
    }
    for code in ["bad-nip", "unknown-unit", "score-out-of-range", "conflicting-rows"] {
      #expect(printed.contains("[\(code)]"), "\(code)")
    }
    let secrets = roster.flatMap(\.self) + ["98765"]
    for line in printed.split(separator: "\n") {
      let told = secrets.filter { line.contains($0) }
      #expect(told.isEmpty, "\(told) in \(line.prefix(300))")
    }
    #expect(!printed.contains(/\b[0-9]{18}\b/))
  }

  private func writeFaultyCity(_ desk: Desk, _ roster: [[String]]) throws {
    try desk.writeSmallCity()
    try desk.write(
      "nip,nama,kode_unit,status,email\n"
        + roster.enumerated().map { "\($1[0]),\($1[1]),\($0 < 8 ? "U1" : "U2"),PNS,\($1[2])\n" }.joined(),
      to: "input/pegawai.csv")
    try desk.write(
      "aturan: ambang-penolakan\nberlaku_mulai: 2026-01-01\ndasar_hukum: SOP\n"
        + "baris_ditolak_maks_persen: 90\n", to: "input/aturan/ambang.yml")
    #expect(try desk.bangkom("--period", "2026-04").status == 0)
    try addFaults(desk, "A", roster[12], roster[13], to: "kehadiran.csv", on: "2026-02-02")
    let (nip, name, address) = (roster[12][0], roster[12][1], roster[12][2])
    for row in [
      "A,\(nip),pre,101.98765,,,,2026-02-02", "A,\(nip),pre,\(nip),,,,2026-02-02",
      "A,\(nip),pre,\(name),,,,2026-02-02", "A,\(nip),\(name),77.98765,,,,2026-02-02",
      "A,\(nip),pre,77.98765,\(nip),,,2026-02-02", "A,\(nip),post,66.98765,,,,2026-02-03",
      "A,\(nip),post,65.98765,,,,2026-02-03", "A,\(address),post,77.98765,50,60,,2026-02-02",
      "A,\(nip),post,77.98765,,,,\(name)", "A,\(nip),post,7798765",
    ] {
      try desk.append(row, to: "input/evaluasi.csv")
    }
    for row in [
      "\(nip),Lain,\(name),PNS,", "\(nip),Lain,\(nip),PNS,", "\(name),,U1,PNS,", "\(nip),\(name),U1,\(name),",
    ] {
      try desk.append(row, to: "input/pegawai.csv")
    }
    for cell in [nip, name, address] {
      try desk.append("\(cell);2026-03-01;realisasi;5;;;", to: "input/anggaran.csv")
      try desk.append("\(cell),2026-05,1,1,1,1,", to: "input/layanan.csv")
    }
    try desk.write("nip,nama\n\(nip),\(name)\n", to: "input/daftar \(nip).csv")
  }

  /// Rows of attendance that are damaged in every way in which one can tell about somebody.
  private func addFaults(
    _ desk: Desk, _ activity: String, _ person: [String], _ other: [String], to file: String, on day: String
  ) throws {
    let (nip, name, address) = (person[0], person[1], person[2])
    for row in [
      "\(nip.dropLast()),\(day),hadir", "\(nip)9,\(day),hadir", "'\(nip),\(day),\(name)",
      "\(nip),\(name),hadir", "\(nip),\(nip),hadir", "\(name),\(day),hadir", "\(address),\(day),hadir",
      "\(nip.prefix(15))000,\(day),hadir", "\"1,\(nip.dropFirst().prefix(5))E+17\",\(day),hadir",
      "\(nip) \(name),\(day),hadir", "\(other[0]) \(nip),\(day),hadir", "198505152010011077,\(day),hadir",
    ] {
      try desk.append("\(activity),\(row),1", to: "input/" + file)
    }
    for row in ["\(nip),\(activity),\(day),hadir,1", "\(name),\(nip),\(day),hadir,1"] {
      try desk.append(row, to: "input/" + file)
    }
    try desk.write(
      "kode_kegiatan,nip,tanggal,status\n\(activity),\(nip),\(day),\(name)\n", to: "input/hadir \(nip).csv")
  }

  /// Gives every score of the example six decimals of its own, and returns them as both marks write them.
  private func writeDistinctScores(_ desk: Desk) throws -> [String] {
    var scores: [String] = []
    for month in 1...10 {
      let file = "input/evaluasi/evaluasi-2026-" + (month < 10 ? "0" : "") + "\(month).csv"
      let rows = try desk.read(file).split(separator: "\n").enumerated().map { number, row in
        var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard number > 0, cells.count == 8, let score = Double(cells[3]), let most = Double(cells[4]) else {
          return String(row)
        }
        let decimals = "\(100_003 + scores.count * 67)"
        scores += [".\(decimals)", ",\(decimals)"]
        cells[3] = "\(Int(min(score, most - 1))).\(decimals)"
        return cells.joined(separator: ",")
      }
      try desk.write(rows.joined(separator: "\n") + "\n", to: file)
    }
    return scores
  }

  /// NIP, name without titles and address of everybody on the roster, read apart from the program.
  private func people(_ desk: Desk) throws -> [[String]] {
    try desk.read("input/pegawai.csv").split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ",", maxSplits: 1)
      let rest = cells[1].hasPrefix("\"") ? cells[1].dropFirst() : cells[1]
      let name = String(rest.prefix { $0 != "," && $0 != "\"" })
        .replacing(/^((Dr|Drs|Dra|Ir|H|Hj|Prof|dr|drg)\. ?)+/, with: "")
      let address = row.split(separator: ",").first { $0.contains("@") } ?? "?@?"
      return [String(cells[0]), name, String(address)]
    }
  }
}
