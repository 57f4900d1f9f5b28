import RuleReading
import Testing

/// Every fault of a rule file makes one `bad-rule` with file, line and column.
@Suite struct RuleFaultTests {
  private static let head = "aturan: penyelesaian\nberlaku_mulai: 2019-01-01\ndasar_hukum: PP\n"

  @Test(arguments: [
    // Keys
    ("\(head)hadir_minimum_persen: 80\nwarna: biru\n", "5:1"),
    ("\(head)Hadir_minimum_persen: 80\n", "4:1"),
    ("\(head)hadir_minimum_persen: 80\norang: 5\n", "5:8"),
    ("\(head)", "1:1"),
    ("aturan: penyelesaian\nberlaku_mulai: 2019-01-01\nhadir_minimum_persen: 80\n", "1:1"),
    ("berlaku_mulai: 2019-01-01\ndasar_hukum: PP\nhadir_minimum_persen: 80\n", "1:1"),
    ("aturan: penyelesaian\ndasar_hukum: PP\nhadir_minimum_persen: 80\n", "1:1"),
    ("aturan: penyelesaiann\nberlaku_mulai: 2019-01-01\ndasar_hukum: PP\n", "1:9"),
    // Legal basis
    ("aturan: penyelesaian\nberlaku_mulai: 2019-01-01\ndasar_hukum:\nhadir_minimum_persen: 80\n", "3:13"),
    ("aturan: penyelesaian\nberlaku_mulai: 2019-01-01\ndasar_hukum: ~\nhadir_minimum_persen: 80\n", "3:14"),
    (
      "aturan: penyelesaian\nberlaku_mulai: 2019-01-01\ndasar_hukum: null\nhadir_minimum_persen: 80\n", "3:14"
    ),
    ("aturan: penyelesaian\nberlaku_mulai: 2019-01-01\ndasar_hukum: ' '\nhadir_minimum_persen: 80\n", "3:14"),
    (
      "aturan: penyelesaian\nberlaku_mulai: 2019-01-01\ndasar_hukum: [PP]\nhadir_minimum_persen: 80\n", "3:14"
    ),
    // The same key twice
    ("\(head)hadir_minimum_persen: 80\nhadir_minimum_persen: 90\n", "4:1"),
    ("\(head)hadir_minimum_persen: 80\n\"hadir_minimum_persen\": 90\n", "4:1"),
    ("\(head)hadir_minimum_persen: 80\n? [a]\n: b\n", "5:3"),
    // Not YAML
    ("\(head)hadir_minimum_persen: [\n", "5:1"),
    ("aturan: 'a\n", "2:1"),
    ("a: b: c\n", "1:5"),
    ("\t- a\n", "1:1"),
    ("", "1:0"),
    ("# hanya komentar\n", "1:0"),
    ("teks saja\n", "1:1"),
    ("- a\n- b\n", "1:1"),
    ("\(head)hadir_minimum_persen: 80\n---\na: b\n", "5:1"),
    ("\(head)hadir_minimum_persen: *tidak\n", "4:23"),
    ("\(head)hadir_minimum_persen: \u{1}80\n", "4:23"),
  ])
  func aFaultNamesFileLineAndColumn(text: String, place: String) {
    let faults = RuleFiles.faults([RuleFiles.own(text)])
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("aturan/a.yml:\(place) bad-rule ") == true, "\(faults)")
  }

  @Test(arguments: [
    "2019-02-29", "2019-13-01", "2019-00-10", "2019-1-1", "01-01-2019", "2019/01/01", "1899-12-31",
    "2200-01-01",
    "2019-01", "sekarang", "2019-+1-01", "2019-01-+1", "-019-01-01", "2019-01-01T00:00:00", "20190101",
    "\u{0662}019-01-01",
  ])
  func aDayThatDoesNotExistIsAFault(date: String) {
    let faults = RuleFiles.faults([RuleFiles.completion("80", from: "'\(date)'")])
    #expect(faults.count == 1)
    #expect(faults.first?.contains(":2:16 bad-rule") == true)
  }

  @Test(arguments: [
    "0", "-1", "101", "80.0", "80%", "99999999999999999999", "0x50", "1e2", "", "'", "~", "true", "[80]",
    "{}",
  ])
  func ashareOutsideOneToOneHundredIsAFault(percent: String) {
    #expect(RuleFiles.faults([RuleFiles.completion(percent)]).count == 1)
    let minutes = RuleFiles.completion(percent).text.replacing("penyelesaian", with: "kehadiran-menit")
      .replacing("hadir_minimum_persen", with: "menit_minimum_persen")
    #expect(RuleFiles.faults([RuleFiles.own(minutes)]).count == 1)
  }

  @Test(arguments: [
    "PNS: 20", "PNS: { target: -1 }", "PNS: { target: 10000 }", "PNS: { target: 20.123 }",
    "PNS: { target: '20,5' }",
    "PNS: { target: 1e3 }", "PNS: { target: .5 }", "PNS: { target: 20. }", "PNS: { target: .inf }",
    "PNS: { target: 99999999999999999999999 }", "PNS: { target: '' }", "PNS: { sasaran: 20 }",
    "pns: { target: 20 }",
    "Honorer: { target: 20 }", "PNS: { target: 20, batas_atas: 19.99 }",
    "PNS: { target: 20 }\n  PNS: { target: 24 }",
    "- PNS", "PNS:", "PNS: { target: ~ }", "PNS: { target: +20 }", "PNS: { target: 20.5.5 }",
  ])
  func aTargetThatIsNoneIsAFault(status: String) {
    let text = "aturan: target-jp\nberlaku_mulai: 2026-01-01\ndasar_hukum: PP\nstatus:\n  \(status)\n"
    let faults = RuleFiles.faults([RuleFiles.own(text)])
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("aturan/a.yml:0:") == false)
  }

  @Test(arguments: [
    "seminar: { dasar: per-hari }", "seminar: { jp: 4 }", "seminar: { dasar: per-jam, jp: 4 }",
    "rapat: { dasar: tercatat }",
    "seminar: { dasar: tercatat, jp: 4 }", "seminar: { dasar: tercatat, maks_kali_per_bulan: 2 }",
    "seminar: { dasar: per-hari, jp: -4 }",
    "seminar: { dasar: per-hari, jp: 4, tambahan_luar_negeri_persen: 201 }",
    "seminar: { dasar: per-hari, jp: 4, tambahan_luar_negeri_persen: -1 }",
    "coaching: { dasar: per-kali, jp: 2, maks_kali_per_bulan: 0 }",
    "coaching: { dasar: per-kali, jp: 2, maks_kali_per_bulan: 32 }",
    "seminar: { dasar: per-hari, jp: 4, warna: x }",
    "coaching: { dasar: per-kali, jp: 2, maks_jp_per_kali: -2 }",
    "e-learning: { dasar: per-hari, jp: 3, maks_jp_per_hari: -3 }",
    "e-learning: { dasar: per-hari, jp: 3, maks_jp_per_hari_luar_negeri: -4 }",
    "coaching: { dasar: per-kali, jp: 2, maks_jp_per_hari: 2 }",
    "kursus: { dasar: tercatat, maks_jp_per_kali: 20 }",
    "seminar: per-hari", "other: { dasar: tercatat }", "seminar: { dasar: [per-hari], jp: 4 }",
  ])
  func aConversionThatIsNoneIsAFault(form: String) {
    let text = "aturan: konversi-jp\nberlaku_mulai: 2026-01-01\ndasar_hukum: PP\nbentuk:\n  \(form)\n"
    let faults = RuleFiles.faults([RuleFiles.own(text)])
    #expect(faults.count == 1)
    #expect(faults.first?.contains(":5:") == true, "\(faults)")
  }

  @Test(arguments: [
    "[]", "5.1", "['']", "[' ']", "[5.1.]", "[.5]", "['5..1']", "[5.1.x]", "['5.1 ']", "[~]", "[[5.1]]",
    "{a: b}", "''",
  ])
  func aPrefixThatFitsNoAccountIsAFault(prefixes: String) {
    let text = "aturan: akun-pengembangan\nberlaku_mulai: 2026-01-01\ndasar_hukum: PP\nawalan: \(prefixes)\n"
    #expect(RuleFiles.faults([RuleFiles.own(text)]).count == 1)
  }

  @Test(arguments: ["0", "4", "1001", "-5", "5.5"])
  func fewerThanFivePeopleAreNeverPublished(people: String) {
    let text = "aturan: sel-minimum\nberlaku_mulai: 2026-01-01\ndasar_hukum: UU\norang: \(people)\n"
    #expect(RuleFiles.faults([RuleFiles.own(text)]).count == 1)
  }

  /// Input that would exhaust the stack or the memory of a parser.
  @Test func inputMadeToExhaustAParserIsAFault() {
    let nested = String(repeating: "[", count: 100_000)
    let blocks = (0..<5000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    let dashes = String(repeating: "- ", count: 60_000) + "a\n"
    let questions = String(repeating: "? ", count: 60_000) + "a\n"
    let chain = "x:\n- &a0 y\n" + (1..<40_000).map { "- &a\($0)\n  - *a\($0 - 1)\n" }.joined()
    let huge = "# " + String(repeating: "x", count: 1_000_001)
    let maps = String(repeating: "{a: ", count: 50_000)
    // A key of 2³⁰ nodes, made of thirty short lines.
    let laughs =
      "a0: &a0 x\n" + (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
      + "? *a30\n: 1\n"
    for text in [nested, blocks, dashes, questions, chain, huge, maps, laughs] {
      #expect(RuleFiles.faults([RuleFiles.own(text)]).count == 1, "\(text.prefix(20))")
    }
  }

  @Test func nestingWithinTheBoundsIsReadWithoutATrap() {
    let nested = "a: " + String(repeating: "[", count: 999) + String(repeating: "]", count: 999)
    let chain = "x:\n- &a0 y\n" + (1..<20).map { "- &a\($0)\n  - *a\($0 - 1)\n" }.joined()
    for text in [nested, chain] { #expect(RuleFiles.faults([RuleFiles.own(text)]).count == 1) }
  }

  @Test func everyFaultyFileIsTold() {
    let faults = RuleFiles.faults([
      RuleFiles.own("x: 1\n", path: "aturan/1.yml"), RuleFiles.completion("80"),
      RuleFiles.own("y: 1\n", path: "aturan/2.yml"),
    ])
    #expect(faults.map { $0.prefix(16) } == ["aturan/1.yml:1:1", "aturan/2.yml:1:1"])
  }
}
