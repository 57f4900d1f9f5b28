import Testing

/// Totals of other systems from the file to both reports, by the real program.
@Suite struct ControlRunTests {
  private static let header = "angka;nilai;sumber;bulan;kode_unit;keterangan\n"

  private static func controls(_ report: String) -> [Substring] {
    report.split(separator: "\n").filter { $0.hasPrefix("<control ") }
  }

  @Test func totalsStandBesideOurFiguresInBothFormats() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(
      Self.header + "staff;15;SIASN;2026-05;;Catatan Budi\nJumlah JP;180,5;SIASN;;;\n"
        + "budget-realised;Rp1.750.000,00;SIPD;2026-05;U1;\nstaff-on-target;4;SIASN;;U1;\n"
        + "complaints;3;SP4N;;Dinas Dua;\nstaff;14;SIASN;2026-04;;\n",
      to: "input/kontrol-2026.csv")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!outcome.errors.contains("kontrol"), "\(outcome.errors)")
    let report = try desk.read("output/2026-05/report.xml")
    // Three people of U1 are on target.
    #expect(
      Self.controls(report) == [
        #"<control difference="0" figure="staff" source="SIASN" value="15"></control>"#,
        #"<control difference="-4.50" figure="jp-total" source="SIASN" value="180.50"></control>"#,
        #"<control figure="staff-on-target" reason="too-few" source="SIASN" unit="U1" withheld="too-few"></control>"#,
        #"<control difference="50000" figure="budget-realised" source="SIPD" unit="U1" value="1750000"></control>"#,
        #"<control figure="complaints" reason="not-delivered" source="SP4N" unit="U2" value="3"></control>"#,
      ])
    #expect(report.contains("<controls>\n<control-totals entries=\"5\"></control-totals>\n<control "))
    #expect(report.contains(" kind=\"controls\" "))
    #expect(report.contains(" path=\"kontrol-2026.csv\" read=\"7\" "))
    let full = Self.controls(try desk.read("output/internal/2026-05/report.xml"))
    #expect(
      full.contains(
        #"<control difference="-1" figure="staff-on-target" source="SIASN" unit="U1" value="4"></control>"#))
    let page = try desk.read("output/2026-05/index.html")
    for shown in [
      #"<h2 id="controls">Compared with other systems</h2>"#, ##"<a href="#controls">"##,
      "1 of 2 totals of other systems are equal to this report’s figures.",
      "Totals of other systems about units: 3, of which 1 differ;",
      #"<bdi>SIASN</bdi></td><td><data value="176.00" data-figure="city/jp-total">176</data></td><td><data value="180.50" "#
        + #"data-control="city/jp-total" data-source="SIASN">180.50</data></td><td><data value="-4.50" "#
        + #"data-difference="city/jp-total" data-source="SIASN">-4.50</data> <small>JP</small></td>"#,
    ] { #expect(page.contains(shown), "\(shown)") }
    let unit = try desk.read("output/2026-05/units/U1.html")
    #expect(unit.contains(#"data-difference="U1/budget-realised" data-source="SIPD">+Rp50,000</data>"#))
    #expect(
      unit.contains(
        #"data-reason="too-few">too few</i></td><td><span class="absent">withheld</span></td><td><span class="absent">too few</span></td>"#
      ))
    #expect(!unit.contains("SP4N"))
    #expect(
      try desk.read("output/2026-05/units/U2.html").contains(
        #"data-control="U2/complaints" data-source="SP4N">3</data>"#))
    // Nor is a remark published, which may name somebody.
    for file in try desk.files(below: "output/2026-05").values {
      #expect(!String(decoding: file, as: UTF8.self).contains("Catatan Budi"))
    }
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
    let lint = try desk.run(
      "xmllint", ["--nonet", "--noout", "--schema", "output/2026-05/report.xsd", "output/2026-05/report.xml"])
    #expect(lint.status == 0, "\(lint.errors)")
  }

  /// A value that our figure withholds stands nowhere in what is published.
  @Test func whatIsTooFewIsGivenAwayByNoOtherSystem() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(
      Self.header + "staff-on-target;777;SIASN;;U1;\njp-total;55577;SIASN;;U2;\ngain-people;888;LMS;;;\n",
      to: "input/kontrol.csv")
    #expect(try desk.bangkom().status == 0)
    let digests = #/[0-9a-f]{64}|<style>.*?<\/style>|<script>.*?<\/script>/#.dotMatchesNewlines()
    for (path, file) in try desk.files(below: "output/2026-05")
    where !path.hasSuffix("xsd") && path != "SHA256SUMS" {
      let text = String(decoding: file, as: UTF8.self).replacing(digests, with: "")
      for value in ["777", "55577", "55.577", "888"] { #expect(!text.contains(value), "\(path) \(value)") }
    }
    #expect(try desk.read("output/internal/2026-05/report.xml").contains("value=\"55577.00\""))
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  @Test func withoutAFileNothingIsMissedAndNothingIsSaid() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try desk.bangkom()
    #expect(!outcome.errors.contains("kontrol"))
    let report = try desk.read("output/2026-05/report.xml")
    #expect(!report.contains("<controls>") && !report.contains("\"controls\""))
    for page in ["index.html", "units/U1.html"] {
      #expect(!(try desk.read("output/2026-05/" + page)).contains("\"controls\""))
    }
  }

  @Test func badRowsAreToldAndTheOthersTaken() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(Self.header + "staff;16;SIPD;;;\n", to: "input/kontrol-1.csv")
    try desk.write(
      Self.header
        + "constraint;1;SIPD;;;\njp-total;banyak;SIPD;;;\nstaff;15;SIPD;2026-05;;\nstaff;15;SIASN;;;\n"
        + "staff;15;SIASN;;;\n",
      to: "input/kontrol-2.csv")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("kontrol") }
      .compactMap { line in
        line.split(separator: " ").first.map { "\($0) \(line.split(separator: " ").last ?? "")" }
      }
    #expect(
      lines == [
        "kontrol-1.csv:2:0: [conflicting-rows]", "kontrol-2.csv:2:1: [unknown-figure]",
        "kontrol-2.csv:3:2: [bad-number]", "kontrol-2.csv:4:0: [conflicting-rows]",
        "kontrol-2.csv:6:0: [duplicate-row]",
      ], "\(outcome.errors)")
    let report = try desk.read("output/2026-05/report.xml")
    #expect(
      Self.controls(report) == [
        #"<control difference="0" figure="staff" source="SIASN" value="15"></control>"#
      ])
    #expect(
      report.contains(" path=\"kontrol-2.csv\" read=\"6\" read-jp=\"0.00\" read-rupiah=\"0\" rejected=\"3\" ")
    )
    #expect(
      try desk.read("output/internal/2026-05/rejected.csv").contains(
        "staff;16;SIPD".replacing(";", with: ",")))
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }
}
