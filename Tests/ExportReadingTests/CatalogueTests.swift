import Findings
import Testing

/// Every code of a finding with a tiny bad input and its exact text in both languages.
@Suite struct CatalogueTests {
  @Test(arguments: CatalogueEntry.all)
  func aTinyBadInputMakesExactlyThisLine(entry: CatalogueEntry) throws {
    let findings = try entry.input.findings()
    #expect(findings.map(\.code) == [entry.code])
    let finding = try #require(findings.first)
    #expect(finding.line(in: .english) + "\n" + finding.line(in: .indonesian) == entry.lines)
  }

  @Test func theCatalogueHoldsEveryCode() {
    let covered = Set(CatalogueEntry.all.map(\.code))
    #expect(FindingCode.allCases.filter { !covered.contains($0) } == [])
  }

  /// What stands in the tiny inputs and must stand in no text.
  private static let secrets = [
    "198505152010012003", "19850515", "1985", "197911232006041001", "Budi", "Santoso", "Siti", "Rahmawati",
    "91", "72.125",
  ]

  @Test(arguments: CatalogueEntry.all)
  func noLineTellsAPersonsNumberNameOrScore(entry: CatalogueEntry) throws {
    for finding in try entry.input.findings() {
      for language in [FindingLanguage.english, .indonesian] {
        let text = finding.text(in: language)
        #expect(Self.secrets.allSatisfy { !text.contains($0) })
        // A line of `sumber.yml` stands between braces; anything else there was not filled in.
        let filled = text.replacing(/- \{berkas: [^{}]*\}/, with: "")
        #expect(!filled.contains("{") && !filled.contains("}") || entry.code == .badRule)
      }
    }
  }
}
