import RuleReading
import Testing

/// Every fault of the rules of money, working time and the index, where it stands and what was found there.
@Suite struct ConstraintRuleFaultTests {
  private static func faults(_ rule: String, _ content: String) -> [String] {
    RuleFiles.faults([
      RuleFiles.own("aturan: \(rule)\nberlaku_mulai: 2018-01-01\ndasar_hukum: PP\n\(content)\n")
    ]).map { $0.filter { !["\u{201C}", "\u{201D}"].contains($0) } }
  }

  // MARK: Budget lights

  private static func lights(
    months: ClosedRange<Int> = 1...12, _ first: String = "{ kuning: 1, hijau: 1 }",
    year: String = "{ kurang: 50, cukup: 65, baik: 75, sangat_baik: 90 }"
  ) -> String {
    let lines = months.map { "    \($0): " + ($0 == 1 ? first : "{ kuning: 10, hijau: 20 }") }
    return (["serapan:", "  bulan:"] + lines + ["  setahun_di_atas: \(year)"]).joined(separator: "\n")
  }

  @Test(arguments: [
    (lights(months: 1...11), "6:5 bad-rule \u{2205} 12"),
    (lights(months: 1...13), "18:5 bad-rule 13"),
    (lights("{ kuning: 5, hijau: 1 }"), "6:28 bad-rule 1"),
    (lights("{ kuning: -1, hijau: 1 }"), "6:18 bad-rule -1"),
    (lights("{ kuning: 1, hijau: 101 }"), "6:28 bad-rule 101"),
    (lights("{ kuning: 1 }"), "6:8 bad-rule \u{2205} hijau"),
    (lights("{ kuning: 1, hijau: 1, merah: 0 }"), "6:31 bad-rule merah"),
    (
      lights(year: "{ kurang: 50, cukup: 50, baik: 75, sangat_baik: 90 }"), "18:41 bad-rule 50"
    ),
    (lights(year: "{ kurang: 50, cukup: 65, baik: 75 }"), "18:20 bad-rule \u{2205} sangat_baik"),
    (lights(year: "{ kurang: 50, cukup: 65, baik: 75, sangat_baik: 101 }"), "18:68 bad-rule 101"),
  ])
  func aLightThatIsNoneIsAFault(content: String, place: String) {
    #expect(Self.faults("lampu-anggaran", content) == ["aturan/a.yml:\(place)"])
  }

  // MARK: Working time

  @Test(arguments: [
    ("{ hari: [senin, selasa, senin], menit_per_hari: 450, menit_per_jp: 45 }", "4:32 bad-rule senin"),
    ("{ hari: [monday], menit_per_hari: 450, menit_per_jp: 45 }", "4:17 bad-rule monday"),
    ("{ hari: [], menit_per_hari: 450, menit_per_jp: 45 }", "4:16 bad-rule [ … ]"),
    ("{ hari: [senin], menit_per_hari: 0, menit_per_jp: 45 }", "4:41 bad-rule 0"),
    ("{ hari: [senin], menit_per_hari: 1441, menit_per_jp: 45 }", "4:41 bad-rule 1441"),
    ("{ hari: [senin], menit_per_hari: 450, menit_per_jp: 0 }", "4:60 bad-rule 0"),
    ("{ hari: [senin], menit_per_hari: 450 }", "4:8 bad-rule \u{2205} menit_per_jp"),
  ])
  func aWorkingTimeThatIsNoneIsAFault(content: String, place: String) {
    #expect(Self.faults("waktu-kerja", "waktu: \(content)") == ["aturan/a.yml:\(place)"])
  }

  @Test(arguments: [
    ("{ dapat_dilepas_persen: 101, serentak_maks_persen: 20 }", "4:36 bad-rule 101"),
    ("{ dapat_dilepas_persen: -1, serentak_maks_persen: 20 }", "4:36 bad-rule -1"),
    ("{ dapat_dilepas_persen: 5, serentak_maks_persen: 0 }", "4:61 bad-rule 0"),
    ("{ dapat_dilepas_persen: 5 }", "4:12 bad-rule \u{2205} serentak_maks_persen"),
  ])
  func aReleaseThatIsNoneIsAFault(content: String, place: String) {
    #expect(Self.faults("pelepasan-pegawai", "pelepasan: \(content)") == ["aturan/a.yml:\(place)"])
  }

  // MARK: Index

  private static func index(
    _ first: String = "{ pelatihan: 15, bentuk: [pelatihan-struktural], jp: 15, seminar: 10 }",
    _ rest: [String] = ["jp_setahun: 20", "seminar: [seminar]", "seminar_tahun: 2"]
  ) -> String {
    (["ip_asn:", "  jabatan:", "    struktural: \(first)", "    fungsional: { jp: 15, seminar: 10 }"]
      + ["    pelaksana: { jp: 22.5, seminar: 17.5 }"] + rest.map { "  \($0)" }).joined(separator: "\n")
  }

  @Test(arguments: [
    (index("{ pelatihan: 15, jp: 15, seminar: 10 }"), "6:17 bad-rule \u{2205} bentuk"),
    (index("{ bentuk: [kursus], jp: 15, seminar: 10 }"), "6:27 bad-rule [ … ]"),
    (index("{ pelatihan: 15, bentuk: [PIM], jp: 15, seminar: 10 }"), "6:43 bad-rule PIM"),
    (index("{ jp: -15, seminar: 10 }"), "6:23 bad-rule -15"),
    (index("{ jp: 15 }"), "6:17 bad-rule \u{2205} seminar"),
    (index("{ jp: 15, seminar: 17.555 }"), "6:36 bad-rule 17.555"),
    (
      index("{ jp: 15, seminar: 10 }", ["jp_setahun: 20", "seminar: [rapat]", "seminar_tahun: 2"]),
      "10:13 bad-rule rapat"
    ),
    (
      index("{ jp: 15, seminar: 10 }", ["jp_setahun: 20", "seminar: [seminar]", "seminar_tahun: 0"]),
      "11:18 bad-rule 0"
    ),
    (
      index("{ jp: 15, seminar: 10 }", ["seminar: [seminar]", "seminar_tahun: 2"]),
      "5:3 bad-rule \u{2205} jp_setahun"
    ),
  ])
  func anIndexThatIsNoneIsAFault(content: String, place: String) {
    #expect(Self.faults("ip-asn-kompetensi", content) == ["aturan/a.yml:\(place)"])
  }

  @Test func whatLiesWithinTheBoundsIsNoFault() {
    #expect(Self.faults("lampu-anggaran", Self.lights()) == [])
    #expect(Self.faults("lampu-anggaran", Self.lights("{ kuning: 0, hijau: 100 }")) == [])
    #expect(
      Self.faults("waktu-kerja", "waktu: { hari: [minggu], menit_per_hari: 1440, menit_per_jp: 240 }") == [])
    #expect(
      Self.faults("pelepasan-pegawai", "pelepasan: { dapat_dilepas_persen: 0, serentak_maks_persen: 100 }")
        == [])
    #expect(Self.faults("ip-asn-kompetensi", Self.index()) == [])
  }

  /// A rule without the law that it stands on, two of one day, and a form that nobody knows.
  @Test(arguments: RuleFiles.names)
  func aRuleWithoutALegalBasisIsAFault(rule: String) {
    #expect(
      RuleFiles.faults([RuleFiles.own("aturan: \(rule)\nberlaku_mulai: 2018-01-01\n")]).first
        == "aturan/a.yml:1:1 bad-rule \u{2205} dasar_hukum")
  }
}
