import RuleReading
import Testing
import TrainingDomain

/// Every fault of the rules of how evaluations are judged and asked for, where it stands and what was found there.
@Suite struct EvaluationRuleFaultTests {
  /// File, place and code of each fault, and what was found there without its quotation marks.
  private static func faults(_ rule: String, _ content: String) -> [String] {
    RuleFiles.faults([
      RuleFiles.own("aturan: \(rule)\nberlaku_mulai: 2018-01-01\ndasar_hukum: PP\n\(content)\n")
    ]).map { $0.filter { !["\u{201C}", "\u{201D}"].contains($0) } }
  }

  /// Lines of a mapping in a file's order; its first line is the fifth.
  private static func block(_ key: String, _ lines: [String]) -> String {
    "\(key):\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }

  private static func expect(_ faults: [String], _ place: String, sourceLocation: SourceLocation) {
    #expect(faults == ["aturan/a.yml:\(place)"], sourceLocation: sourceLocation)
  }

  // MARK: Gains

  @Test(arguments: [
    // Missing keys, told where the mapping begins.
    (["tinggi: 0.7", "orang_minimum: 5"], "5:3 bad-rule \u{2205} sedang"),
    (["sedang: 0.3", "orang_minimum: 5"], "5:3 bad-rule \u{2205} tinggi"),
    (["sedang: 0.3", "tinggi: 0.7"], "5:3 bad-rule \u{2205} orang_minimum"),
    (["sedang: 0.3", "rendah: 0.7", "orang_minimum: 5"], "6:3 bad-rule rendah"),
    (["sedang: 0.3", "tinggi: 0.7", "orang_minimum: 5", "Sedang: 0.3"], "8:3 bad-rule Sedang"),
    // Order
    (["sedang: 0.7", "tinggi: 0.3", "orang_minimum: 5"], "6:11 bad-rule 0.3"),
    (["tinggi: 0.5", "sedang: 0.5", "orang_minimum: 5"], "5:11 bad-rule 0.5"),
    // Range
    (["sedang: -0.1", "tinggi: 0.7", "orang_minimum: 5"], "5:11 bad-rule -0.1"),
    (["sedang: 0.333", "tinggi: 0.7", "orang_minimum: 5"], "5:11 bad-rule 0.333"),
    (["sedang: '0,3'", "tinggi: 0.7", "orang_minimum: 5"], "5:11 bad-rule 0,3"),
    (["sedang: 30", "tinggi: 70", "orang_minimum: 5"], "5:11 bad-rule 30"),
    (["sedang: 0.3", "tinggi: 1.01", "orang_minimum: 5"], "6:11 bad-rule 1.01"),
    (["sedang: 0.3", "tinggi: tinggi", "orang_minimum: 5"], "6:11 bad-rule tinggi"),
    (["sedang: 0.3", "tinggi: [0.7]", "orang_minimum: 5"], "6:11 bad-rule [ … ]"),
    (["sedang: 0.3", "tinggi: 0.7", "orang_minimum: 4"], "7:18 bad-rule 4"),
    (["sedang: 0.3", "tinggi: 0.7", "orang_minimum: 1001"], "7:18 bad-rule 1001"),
    (["sedang: 0.3", "tinggi: 0.7", "orang_minimum: 5.5"], "7:18 bad-rule 5.5"),
    (["sedang: 0.3", "tinggi: ~", "orang_minimum: 5"], "6:11 bad-rule ~"),
  ])
  func aGainBandThatIsNoneIsAFault(lines: [String], place: String) {
    Self.expect(
      Self.faults("pita-peningkatan", Self.block("peningkatan", lines)), place,
      sourceLocation: #_sourceLocation)
  }

  // MARK: Reactions

  @Test(arguments: [
    (["cukup: 40", "baik: 60", "sangat_baik: 80"], "5:3 bad-rule \u{2205} kurang"),
    (["kurang: 20", "baik: 60", "sangat_baik: 80"], "5:3 bad-rule \u{2205} cukup"),
    (["kurang: 20", "cukup: 40", "sangat_baik: 80"], "5:3 bad-rule \u{2205} baik"),
    (["kurang: 20", "cukup: 40", "baik: 60"], "5:3 bad-rule \u{2205} sangat_baik"),
    (["kurang: 20", "cukup: 40", "baik: 60", "sangat baik: 80"], "8:3 bad-rule sangat baik"),
    // Each band begins above the one before it, in whatever order they stand.
    (["kurang: 40", "cukup: 20", "baik: 60", "sangat_baik: 80"], "6:10 bad-rule 20"),
    (["kurang: 20", "cukup: 60", "baik: 60", "sangat_baik: 80"], "7:9 bad-rule 60"),
    (["sangat_baik: 50", "kurang: 20", "cukup: 40", "baik: 60"], "5:16 bad-rule 50"),
    (["kurang: 0", "cukup: 40", "baik: 60", "sangat_baik: 80"], "5:11 bad-rule 0"),
    (["kurang: 20", "cukup: 40", "baik: 60", "sangat_baik: 100.01"], "8:16 bad-rule 100.01"),
    (["kurang: 1.8e1", "cukup: 40", "baik: 60", "sangat_baik: 80"], "5:11 bad-rule 1.8e1"),
    (["kurang: 20 %", "cukup: 40", "baik: 60", "sangat_baik: 80"], "5:11 bad-rule 20 %"),
  ])
  func aReactionBandThatIsNoneIsAFault(lines: [String], place: String) {
    Self.expect(
      Self.faults("pita-reaksi", Self.block("pita_reaksi", lines)), place, sourceLocation: #_sourceLocation)
  }

  // MARK: Application

  private static func inquiry(
    _ after: String = "90", _ answer: String = "30", _ respondents: String = "[mandiri]",
    _ forms: String = "[kursus]"
  ) -> String {
    block(
      "penerapan",
      [
        "hari_setelah_selesai: \(after)", "hari_menjawab: \(answer)", "penjawab: \(respondents)",
        "bentuk: \(forms)",
      ])
  }

  @Test(arguments: [
    // Days
    (inquiry("-1"), "5:25 bad-rule -1"), (inquiry("731"), "5:25 bad-rule 731"),
    (inquiry("3 bulan"), "5:25 bad-rule 3 bulan"), (inquiry("90", "366"), "6:18 bad-rule 366"),
    (inquiry("90", "-1"), "6:18 bad-rule -1"), (inquiry("90", "1.5"), "6:18 bad-rule 1.5"),
    // Respondents
    (inquiry("90", "30", "[mandiri, bawahan]"), "7:23 bad-rule bawahan"),
    (inquiry("90", "30", "[mandiri, rekan, mandiri]"), "7:30 bad-rule mandiri"),
    (inquiry("90", "30", "[]"), "7:13 bad-rule [ … ]"),
    (inquiry("90", "30", "mandiri"), "7:13 bad-rule mandiri"),
    (inquiry("90", "30", "[Mandiri]"), "7:14 bad-rule Mandiri"),
    (inquiry("90", "30", "[[mandiri]]"), "7:14 bad-rule [ … ]"),
    // Forms
    (inquiry("90", "30", "[rekan]", "[kursus, rapat]"), "8:20 bad-rule rapat"),
    (inquiry("90", "30", "[rekan]", "[course]"), "8:12 bad-rule course"),
    (inquiry("90", "30", "[rekan]", "[other]"), "8:12 bad-rule other"),
    (inquiry("90", "30", "[rekan]", "[kursus, seminar, kursus]"), "8:29 bad-rule kursus"),
    (inquiry("90", "30", "[rekan]", "[]"), "8:11 bad-rule [ … ]"),
    (inquiry("90", "30", "[rekan]", "semua"), "8:11 bad-rule semua"),
  ])
  func anInquiryThatIsNoneIsAFault(content: String, place: String) {
    Self.expect(Self.faults("evaluasi-penerapan", content), place, sourceLocation: #_sourceLocation)
  }

  @Test(arguments: ["hari_setelah_selesai", "hari_menjawab", "penjawab", "bentuk"])
  func anInquiryWithoutOneOfItsKeysIsAFault(key: String) {
    let lines = Self.inquiry().split(separator: "\n").filter { !$0.contains("\(key):") }
    Self.expect(
      Self.faults("evaluasi-penerapan", lines.joined(separator: "\n")), "5:3 bad-rule \u{2205} \(key)",
      sourceLocation: #_sourceLocation)
  }

  // MARK: All three

  @Test(arguments: [
    ("pita-peningkatan", "peningkatan"), ("pita-reaksi", "pita_reaksi"), ("evaluasi-penerapan", "penerapan"),
  ])
  func aRuleWithoutItsContentIsAFault(rule: String, key: String) {
    #expect(Self.faults(rule, "") == ["aturan/a.yml:1:1 bad-rule \u{2205} \(key)"])
    let column = key.count + 3
    #expect(Self.faults(rule, "\(key): 5") == ["aturan/a.yml:4:\(column) bad-rule 5"])
    #expect(Self.faults(rule, "\(key): [a]") == ["aturan/a.yml:4:\(column) bad-rule [ … ]"])
    #expect(
      Self.faults(rule, "\(key): {}").first?.hasPrefix("aturan/a.yml:4:\(column) bad-rule \u{2205} ") == true)
    #expect(Self.faults(rule, "\(key):") == ["aturan/a.yml:4:\(column - 1) bad-rule "])
    // Content of another rule.
    #expect(Self.faults(rule, "\(key): {}\norang: 5") == ["aturan/a.yml:5:8 bad-rule orang"])
  }

  @Test(arguments: [
    (
      "pita-peningkatan", "peningkatan: { sedang: 0.3, tinggi: 0.7, orang_minimum: 5, sedang: 0.4 }",
      "4:16 bad-rule sedang"
    ),
    (
      "pita-reaksi", "pita_reaksi: { cukup: 40, baik: 60, kurang: 20, sangat_baik: 80, kurang: 20 }",
      "4:37 bad-rule kurang"
    ),
    ("evaluasi-penerapan", inquiry() + "\n  bentuk: [seminar]", "8:3 bad-rule bentuk"),
  ])
  func aKeyThatStandsTwiceIsAFault(rule: String, content: String, place: String) {
    Self.expect(Self.faults(rule, content), place, sourceLocation: #_sourceLocation)
  }

  /// The bounds themselves are none.
  @Test(arguments: [
    ("pita-peningkatan", "peningkatan: { sedang: 0, tinggi: 1, orang_minimum: 1000 }"),
    ("pita-peningkatan", "peningkatan: { sedang: 0.01, tinggi: 0.02, orang_minimum: 5 }"),
    ("pita-reaksi", "pita_reaksi: { kurang: 0.01, cukup: 0.02, baik: 0.03, sangat_baik: 100 }"),
    ("evaluasi-penerapan", inquiry("0", "0", "[atasan, mandiri, rekan]", "[kursus, seminar]")),
    ("evaluasi-penerapan", inquiry("730", "365")),
  ])
  func whatLiesWithinTheBoundsIsNoFault(rule: String, content: String) {
    #expect(Self.faults(rule, content) == [])
  }

  /// Two of an office's own rules of one day contradict each other; later ones follow.
  @Test func twoOfOneDayContradictEachOther() {
    func rule(_ day: String, _ path: String) -> RuleText {
      RuleFiles.own(
        "aturan: pita-reaksi\nberlaku_mulai: \(day)\ndasar_hukum: PP\n"
          + "pita_reaksi: { kurang: 20, cukup: 40, baik: 60, sangat_baik: 80 }\n", path: path)
    }
    #expect(RuleFiles.faults([rule("2026-01-01", "aturan/a.yml"), rule("2026-02-01", "aturan/b.yml")]) == [])
    #expect(
      RuleFiles.faults([rule("2026-01-01", "aturan/a.yml"), rule("2026-01-01", "aturan/b.yml")]) == [
        "aturan/b.yml:1:9 bad-rule pita-reaksi 2026-01-01"
      ])
  }
}
