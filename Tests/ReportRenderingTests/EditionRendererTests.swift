import ContentDigest
import ReportModel
import ReportRendering
import Testing
import TrainingDomain

@Suite struct EditionRendererTests {
  private let renderer: EditionRenderer
  private let report = SampleReport.report()

  init() throws {
    renderer = try EditionRenderer(templates: TemplateSet(), language: .indonesian)
  }

  private func xml(_ report: Report) throws -> [UInt8] {
    let pages = try renderer.pages(of: report).map {
      (path: $0.path, sha256: SHA256Digest(of: $0.bytes).hexadecimal)
    }
    return try renderer.xml(of: report, pageDigests: pages)
  }

  @Test func rendersTheCityAndEachUnit() throws {
    #expect(
      try renderer.pages(of: report).map(\.path)
        == ["index.html", "units/U1.html", "units/U2.html", "units/U_2F3.html"])
  }

  @Test func matchesGoldenFiles() throws {
    let pages = try renderer.pages(of: report)
    try expectGolden(pages[0].bytes, "city.html")
    try expectGolden(pages[2].bytes, "unit.html")
    let digests = pages.map { (path: $0.path, sha256: SampleReport.digest) }
    try expectGolden(try renderer.xml(of: report, pageDigests: digests), "report.xml")
    let editions = [
      SampleReport.edition("2026-02", ["city": [Figure(.staff, .number(1000))]]), EarlierEdition(report),
      // December's sums are of another year; an edition that cannot be read has no figures.
      SampleReport.edition(
        "2026-01", ["city": [Figure(.staff, .number(990)), Figure(.hoursLost, .absent(.tooFew))]]),
      SampleReport.edition("2025-12", [:]),
    ]
    try expectGolden(try renderer.periodsPage(editions), "periods.html")
  }

  @Test func rendersEnglish() throws {
    let english = try EditionRenderer(templates: TemplateSet(), language: .english)
    try expectGolden(try english.pages(of: report)[1].bytes, "unit.en.html")
  }

  @Test func sameReportGivesSameBytes() throws {
    let again = try EditionRenderer(templates: TemplateSet(), language: .indonesian)
    #expect(try renderer.pages(of: report) == again.pages(of: report))
  }

  @Test func pagesAreWellFormed() throws {
    for page in try renderer.pages(of: report) + [periods()] {
      let lint = try XMLLint(page.bytes)
      #expect(lint.isAccepted, "\(page.path): \(lint.message)")
    }
  }

  private func periods() throws -> RenderedPage {
    RenderedPage(path: "periods", bytes: try renderer.periodsPage([]))
  }

  @Test func everyFigureOnAPageIsInTheXML() throws {
    let published = PublishedFigure.inXML(String(decoding: try xml(report), as: UTF8.self))
    let known = Set(published)
    #expect(known.count == published.count)
    for page in try renderer.pages(of: report) {
      for (figure, text) in PublishedFigure.inPage(String(decoding: page.bytes, as: UTF8.self)) {
        #expect(known.contains(figure), "\(page.path) \(figure)")
        #expect(text == expectedText(of: figure), "\(page.path) \(figure)")
      }
    }
  }

  /// Of groups the pages show what an official decides by; the rest stands in the XML.
  @Test func everyFigureOutsideGroupsInTheXMLIsOnAPage() throws {
    let pages = try renderer.pages(of: report)
    let shown = Set(
      pages.flatMap { PublishedFigure.inPage(String(decoding: $0.bytes, as: UTF8.self)) }.map(\.figure))
    let units = Set(report.units.map(\.code)).union(["city"])
    for figure in PublishedFigure.inXML(String(decoding: try xml(report), as: UTF8.self))
    where units.contains(figure.path.split(separator: "/").dropLast().joined(separator: "/")) {
      #expect(shown.contains(figure), "\(figure)")
    }
  }

  @Test func aUnitsPageHoldsAllItsFigures() throws {
    let pages = try renderer.pages(of: report)
    for (unit, page) in zip(report.units, pages.dropFirst()) {
      let shown = Set(
        PublishedFigure.inPage(String(decoding: page.bytes, as: UTF8.self)).map(\.figure.path))
      for figure in unit.figures { #expect(shown.contains("\(unit.code)/\(figure.name.rawValue)")) }
    }
  }

  private static let codeWords = [
    "gain-band/high": "tinggi", "gain-band/medium": "sedang", "gain-band/low": "rendah",
    "gain-standing/above": "di atas sisanya", "gain-standing/below": "di bawah sisanya",
    "gain-standing/within-noise": "dalam batas kebetulan", "reaction-band/very-good": "Sangat Baik",
    "reaction-band/good": "Baik", "reaction-band/fair": "Cukup", "reaction-band/poor": "Kurang",
    "reaction-band/bad": "Tidak Baik",
    "absorption-light/green": "hijau",
    "absorption-light/amber": "kuning",
    "absorption-light/red": "merah",
    "absorption-light/exceeded": "melampaui pagu",
    "absorption-band/very-good": "Sangat Baik",
    "absorption-band/good": "Baik",
    "absorption-band/fair": "Cukup",
    "absorption-band/poor": "Kurang",
    "absorption-band/bad": "Sangat Kurang",
    "constraint/budget": "anggaran",
    "constraint/seats": "tempat",
    "constraint/time": "waktu",
    "constraint/attendance": "kehadiran",
    "constraint/none": "tidak ada",
    "constraint/unknown": "belum dapat dipastikan",
    "constraint/year-over": "tahun sudah habis",
    "constraint-before/budget": "anggaran",
    "constraint-before/seats": "tempat",
    "constraint-before/time": "waktu",
    "constraint-before/attendance": "kehadiran",
    "constraint-before/none": "tidak ada",
    "constraint-before/unknown": "belum dapat dipastikan",
    "cost-source/own": "unit sendiri",
    "cost-source/city": "kota",
    "money-sharing/own": "sendiri",
    "money-sharing/shared": "dibagi",
    "seats-sharing/own": "sendiri",
    "seats-sharing/shared": "dibagi",
    "forecast-basis/seasonal": "musim tahun lalu",
    "forecast-basis/recent-pace": "laju terakhir",
  ]

  /// The text that the figure's format prints, from the model alone.
  private func expectedText(of published: PublishedFigure) -> String? {
    let reasons = [
      "too-few": "terlalu sedikit", "no-data": "tidak ada data", "not-delivered": "belum diterima",
      "undefined": "tak terdefinisi", "not-applicable": "tidak berlaku",
    ]
    if let reason = reasons[published.value] { return reason }
    if let word = Self.codeWords[
      published.path.split(separator: "/").suffix(1).joined() + "/" + published.value]
    {
      return word
    }
    guard let last = published.path.split(separator: "/").last, let name = FigureName(rawValue: String(last)),
      let scaled = Int128(published.value.replacing(".", with: ""))
    else { return nil }
    return figureText(scaled: scaled, measure: name.measure, language: .indonesian)
  }

  @Test(arguments: FigureName.allCases.flatMap { name in (name.words ?? []).map { (name, $0) } })
  func everyWordOfAFigureIsRead(_ name: FigureName, _ word: FigureWord) throws {
    var report = report
    report.units[0] = UnitSection(
      code: "U1", name: "Sekretariat Daerah", parent: nil, figures: [Figure(name, .code(word))],
      deliveries: [])
    let text = try #require(Self.codeWords["\(name.rawValue)/\(word.rawValue)"])
    let page = String(decoding: try renderer.pages(of: report)[1].bytes, as: UTF8.self)
    #expect(
      page.contains(
        #"<td class="code"><data value="\#(word.rawValue)" data-figure="U1/\#(name.rawValue)">\#(text)</data>"#
      ))
    let xml = String(decoding: try xml(report), as: UTF8.self)
    #expect(xml.contains("\n" + #"<code name="\#(name.rawValue)" value="\#(word.rawValue)"></code>"# + "\n"))
    let lint = try XMLLint(Array(xml.utf8), schema: renderer.schema)
    #expect(lint.isAccepted, "\(lint.message)")
  }

  @Test func linksAreRelativeAndPagesLoadNothing() throws {
    for page in try renderer.pages(of: report) + [periods()] {
      let html = String(decoding: page.bytes, as: UTF8.self)
      for link in html.matches(of: #/ href="([^"]*)"/#) {
        #expect(!link.1.contains(":") && !link.1.hasPrefix("/"), "\(link.1)")
      }
      #expect(!html.contains(" src=") && !html.contains("<link"))
      #expect(html.ranges(of: "<script").count == 1 && html.contains("<script>"))
      #expect(!html.contains(" style="))
    }
  }

  @Test func linksLeadToPagesAndAnchorsThatExist() throws {
    let pages = try renderer.pages(of: report)
    let texts = Dictionary(
      uniqueKeysWithValues: pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    for (path, html) in texts {
      for link in html.matches(of: #/ href="([^"#]*)(#[^"]*)?"/#) {
        var target = link.1.isEmpty ? path : String(link.1)
        if path.hasPrefix("units/"), !link.1.isEmpty {
          target = target.hasPrefix("../") ? String(target.dropFirst(3)) : "units/" + target
        }
        if target == "../index.html" { continue }
        let page = try #require(texts[target], "\(path) links to \(target)")
        if let anchor = link.2 {
          #expect(page.contains(" id=\"\(anchor.dropFirst())\""), "\(path) \(anchor)")
        }
      }
    }
  }

  @Test func idsStandOnceAPage() throws {
    for page in try renderer.pages(of: report) {
      let ids = String(decoding: page.bytes, as: UTF8.self).matches(of: #/ id="([^"]*)"/#).map {
        String($0.1)
      }
      #expect(Set(ids).count == ids.count, "\(page.path)")
    }
  }

  @Test func headingsDescendOneLevelAtATime() throws {
    for page in try renderer.pages(of: report) {
      let levels = String(decoding: page.bytes, as: UTF8.self).matches(of: #/<h([1-6])/#)
        .compactMap { Int($0.1) }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
      for (upper, lower) in zip(levels, levels.dropFirst()) { #expect(lower <= upper + 1) }
    }
  }

  @Test(arguments: ["style", "script"])
  func policyAdmitsExactlyWhatStandsOnThePage(_ element: String) throws {
    let html = String(decoding: try renderer.pages(of: report)[0].bytes, as: UTF8.self)
    let content = try #require(
      html.firstMatch(of: try Regex<(Substring, Substring)>("(?s)<\(element)>(.*)</\(element)>"))?.1)
    let admitted = try #require(
      html.firstMatch(of: try Regex<(Substring, Substring)>("\(element)-src 'sha256-([A-Za-z0-9+/=]*)'"))?.1)
    let digest = SHA256Digest(of: Array(content.utf8)).hexadecimal
    #expect(hexadecimal(ofBase64: String(admitted)) == digest)
  }

  private func hexadecimal(ofBase64 text: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var bits = ""
    for sign in text where sign != "=" {
      let value = String(alphabet.firstIndex(of: sign) ?? 0, radix: 2)
      bits += String(repeating: "0", count: 6 - value.count) + value
    }
    var result = ""
    for start in stride(from: 0, to: 256, by: 4) {
      let from = bits.index(bits.startIndex, offsetBy: start)
      let nibble = Int(bits[from..<bits.index(from, offsetBy: 4)], radix: 2) ?? 0
      result += String(nibble, radix: 16)
    }
    return result
  }
}
