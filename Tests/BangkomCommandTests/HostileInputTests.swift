import Foundation
import Testing

/// Files made to exhaust the program. Each ends in a published month or a clear error, within memory limits.
@Suite struct HostileInputTests {
  /// MB of address space; the program maps less than 150 before it reads anything.
  private static let limit = 250

  /// A shell command that writes 160 MB or more, or as many rows that are all rejected, and what is said of it.
  private static let tables = [
    ("head -c 160000000 /dev/zero", "file-not-text"),
    ("cat head; head -c 160000000 /dev/zero | tr '\\0' x", "line-too-long"),
    ("cat head; echo -n 'A,\"'; head -c 160000000 /dev/zero | tr '\\0' x; echo '\",2'", "line-too-long"),
    ("cat head; echo -n 'A,\"'; head -c 160000000 /dev/zero | tr '\\0' x", "line-too-long"),
    ("cat head; yes ,x | head -n 10000000 | tr -d '\\n'", "line-too-long"),
    ("echo -n kode_kegiatan,nip; yes ,c | head -n 10000000 | tr -d '\\n'; echo; echo A,1", "unknown-kind"),
    ("cat head; yes '\"' | head -n 1000000", "ambang-penolakan"),
  ]

  @Test(arguments: tables)
  func aHugeTableEndsWithinTheLimit(command: String, told: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(SmallCity.attendanceHeader + "\n", to: "head")
    try desk.shell("{ \(command) || true; } >input/kehadiran-x.csv")
    let outcome = try desk.bangkom(["--language", "en"], megabytes: Self.limit)
    #expect([0, 65].contains(outcome.status), "\(outcome.errors.suffix(500))")
    #expect(outcome.errors.contains(told), "\(outcome.errors.suffix(500))")
    guard told != "ambang-penolakan" else { return }
    let read = try desk.bangkom(["read", "input/kehadiran-x.csv"], megabytes: Self.limit)
    #expect([0, 65].contains(read.status), "\(read.errors.suffix(500))")
  }

  private static let laughs =
    "a: &a [x,x,x]\n" + (1...30).map { "b\($0): &b\($0) [*\($0 == 1 ? "a" : "b\($0 - 1)")]\n" }.joined()

  /// A text, and the place and finding that it ends in.
  private static let rules = [
    (
      "x: " + String(repeating: "[", count: 5000),
      "1:0: error: faulty rule: found [ { × 5000; expected ≤ 1000"
    ),
    (
      "#\r" + String(repeating: "- ", count: 200_000),
      "2:0: error: faulty rule: found - ? : × 400000; expected ≤ 100"
    ),
    (
      "# \u{2028}" + String(repeating: "? ", count: 200),
      "2:0: error: faulty rule: found - ? : × 400; expected ≤ 100"
    ),
    (laughs, "22:0: error: faulty rule: found * × 21; expected ≤ 20"),
    ("#\r" + laughs.replacing("\n", with: "\r"), "23:0: error: faulty rule: found * × 21; expected ≤ 20"),
    ("a: &a [*a]\n", "1:8: error: faulty rule: found undefined alias; expected YAML"),
    ("aturan: " + String(repeating: "x", count: 990_000), "1:1: error: faulty rule: found ∅ berlaku_mulai"),
    (String(repeating: "x", count: 2_000_000), "0:0: error: the file cannot be read (> 1000000 bytes)"),
    ("kota: a\nkota: b\n", "1:1: error: faulty rule: found “kota”; expected × 1"),
    ("<<: {aturan: x}\n", "1:1: error: faulty rule: found “<<”"),
    ("aturan: !!binary aGVsbG8=\n", "1:1: error: faulty rule: found ∅ berlaku_mulai"),
    ("aturan: \"\\uD800\"\n", "1:12: error: faulty rule: found invalid Unicode character escape code"),
  ]

  @Test(arguments: rules)
  func aHostileRuleFileIsRefusedAtItsLine(text: String, told: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(text, to: "input/aturan/x.yml")
    let outcome = try desk.bangkom(["check", "--language", "en"], megabytes: Self.limit)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("aturan/x.yml:" + told), "\(Desk.faults(outcome))")
  }

  /// A shell command in the input folder, and the exit code.
  private static let entries: [(command: String, status: Int32)] = [
    ("ln -s /dev/zero x.csv", 0), ("mkfifo kehadiran-x.csv", 0), ("mkfifo sumber.yml", 0), ("ln -s .. x", 0),
    ("mkdir x.csv", 0), ("ln -s x.csv x.csv", 65), ("ln -s /nonexistent x.csv", 65),
    ("p=.; for i in $(seq 200); do p=$p/d; done; mkdir -p $p; cp kehadiran.csv $p", 0),
    ("cp kehadiran.csv $'hadir\\nbangkom: ok.csv'", 0), ("cp kehadiran.csv $'kehadiran\\x1b[2J.csv'", 0),
    ("cp kehadiran.csv \"kehadiran\\\"'<b>&,;.csv\"", 0), ("cp kehadiran.csv ./-x.csv", 0),
    ("cp kehadiran.csv =x.csv", 0), ("cp kehadiran.csv $(printf 'x%.0s' {1..250}).csv", 0),
    ("cp kehadiran.csv $'a\\u00e9.csv'; cp kehadiran.csv $'ae\\u0301.csv'", 0),
    ("cp kehadiran.csv $'\\x01.csv'; cp kehadiran.csv $'\\x02.csv'", 0),
  ]

  @Test(arguments: entries)
  func aStrangeEntryOfTheFolderNeitherHangsNorHidesTheMonth(command: String, status: Int32) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.shell("cd input; export LC_ALL=C.UTF-8; \(command)")
    let outcome = try desk.bangkom(["--language", "en"], megabytes: Self.limit, seconds: 30)
    #expect(outcome.status == status, "\(Desk.faults(outcome))")
    // Whatever a file is called, its lines are not ours.
    #expect(!outcome.errors.split(separator: "\n").contains("bangkom: ok.csv"))
    #expect(!outcome.errors.contains("\u{1B}"))
    guard status == 0 else { return }
    let figures = try desk.figures(in: "output/2026-05/report.xml")
    #expect(figures["city/jp-total"] == "176.00", "\(figures["city/jp-total"] ?? "")")
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  @Test func aNameThatIsNoUTF8IsCalledSo() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.shell("cp input/kehadiran.csv $'input/x\\xff\\xfe.csv'")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("(its name is not UTF-8, rename it)"))
  }

  @Test func moreFilesThanAnyOfficeHasAreRefused() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.shell("cd input; seq 50000 | sed 's/$/.csv/' | xargs touch")
    let outcome = try desk.bangkom(["--language", "en"], megabytes: Self.limit)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("more than 50000 files"))
  }

  /// Whoever reads the log or the pages must not learn whose file it is.
  @Test func aNIPInAFileNameIsShownByItsLastDigits() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    for person in [1, 2] {
      try desk.write("aneh\n", to: "input/hadir \(SmallCity.number(person)).csv")
    }
    // The same last digits: the report needs two names.
    try desk.write("aneh\n", to: "input/hadir 299905152010011001.csv")
    let outcome = try desk.bangkom("--log-format", "json", "--progress", "always")
    #expect(outcome.status == 0)
    let report = try desk.read("output/2026-05/report.xml")
    for text in [outcome.errors, report, try desk.read("output/2026-05/index.html")] {
      #expect(!text.contains(SmallCity.number(1)))
      #expect(text.contains("hadir \u{2026}001.csv"))
    }
    #expect(report.contains("path=\"hadir \u{2026}001.csv (2)\""))
  }
}
