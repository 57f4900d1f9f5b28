import Findings
import Testing

@Suite struct FindingTextTests {
  private static let place = SourcePosition(file: "a/kehadiran.csv", line: 7, column: 3)

  @Test func aLineNamesPlaceSeverityTextAndCode() {
    let finding = Finding(.unknownUnit, at: Self.place, "\u{201C}U9\u{201D}")
    #expect(
      finding.line(in: .english)
        == "a/kehadiran.csv:7:3: error: unit \u{201C}U9\u{201D} stands in no unit file; the row is left out; "
        + "add the unit or correct the code [unknown-unit]")
    #expect(
      finding.line(in: .indonesian)
        == "a/kehadiran.csv:7:3: error: unit \u{201C}U9\u{201D} tidak ada di berkas unit; baris tidak dipakai; "
        + "tambahkan unitnya atau perbaiki kodenya [unknown-unit]")
  }

  @Test func aValueWithBracesIsNotFilledAgain() {
    let finding = Finding(.badWord, at: Self.place, "{1}{2}{0}", "B", "C")
    #expect(
      finding.text(in: .english)
        == "column {1}{2}{0}: found B; expected one of C; the row is left out; correct it")
  }

  @Test func aPathCannotWriteALineOfItsOwn() {
    let finding = Finding(.fileEmpty, at: SourcePosition(file: "a\nb.csv:1:1: \u{1B}[31m\u{202E}"))
    let line = finding.line(in: .english)
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    #expect(line.hasPrefix("a\u{FFFD}b.csv"))
  }

  /// The placeholders of both texts run from 0 without a gap and are the same in both languages.
  @Test(arguments: FindingCode.allCases)
  func bothLanguagesNameTheSameValues(code: FindingCode) {
    let english = Self.placeholders(code.englishText)
    #expect(english == Self.placeholders(code.indonesianText))
    #expect(english == Array(0..<english.count))
    #expect(code.englishText != code.indonesianText)
    #expect(!code.englishText.hasSuffix(".") && !code.indonesianText.hasSuffix("."))
  }

  @Test(arguments: FindingCode.allCases)
  func everyPlaceholderIsFilled(code: FindingCode) {
    let count = Self.placeholders(code.englishText).count
    let finding = Finding(code, at: Self.place, (0..<count).map { "<value \($0)>" })
    for language in [FindingLanguage.english, .indonesian] {
      let text = finding.text(in: language)
      #expect(!text.contains("{") && !text.contains("}"))
      for number in 0..<count { #expect(text.contains("<value \(number)>")) }
    }
  }

  @Test func codesAreStableWords() {
    for code in FindingCode.allCases {
      #expect(code.rawValue.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
    }
  }

  @Test func onlyFilesAndRulesRefuseAMonth() {
    #expect(
      FindingCode.allCases.filter(\.refuses) == [
        .fileUnreadable, .fileChanged, .fileArrived, .fileVanished, .badRule, .badSettings,
      ])
    #expect(FindingCode.allCases.filter(\.refuses).allSatisfy { $0.severity == .error })
  }

  private static func placeholders(_ text: String) -> [Int] {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return Set(parts.compactMap { Int($0.prefix { $0 != "}" }) }).sorted()
  }
}
