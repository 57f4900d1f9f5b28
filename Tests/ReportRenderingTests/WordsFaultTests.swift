import ReportRendering
import Testing

@Suite struct WordsFaultTests {
  private let words: String

  init() throws {
    let file = try #require(try TemplateSet().files.first { $0.name == "words.id.yml" })
    words = String(decoding: file.bytes, as: UTF8.self)
  }

  private func fault(replacing text: String, with other: String) throws -> TemplateFault? {
    let range = try #require(words.firstRange(of: text))
    let changed = words.replacingCharacters(in: range, with: other)
    let set = try TemplateSet(overriding: ["words.id.yml": Array(changed.utf8)])
    do throws(TemplateFault) {
      _ = try EditionRenderer(templates: set, language: .indonesian)
      return nil
    } catch {
      return error
    }
  }

  private func line(of text: String) throws -> Int {
    let start = try #require(words.firstRange(of: text)).lowerBound
    return words[..<start].count { $0 == "\n" } + 1
  }

  @Test func tellsAMistypedName() throws {
    let fault = try fault(replacing: "  too-few: ", with: "  to-few: ")
    #expect(
      fault
        == TemplateFault(
          file: "words.id.yml", line: try line(of: "  too-few: "),
          message:
            "Nothing is called `to-few` in the section `reasons`. Did you mean `too-few`? Correct it, or remove the line."
        ))
  }

  @Test func tellsAMissingCodeWord() throws {
    let fault = try fault(replacing: "  reaction-band/fair: \"Cukup\"\n", with: "")
    #expect(
      fault
        == TemplateFault(
          file: "words.id.yml", line: try line(of: "\ncodes:") + 1,
          message: "The section `codes` lacks `reaction-band/fair`. Add the line `reaction-band/fair: …`."))
  }

  @Test func tellsAWordThatTheFigureDoesNotHave() throws {
    let fault = try fault(
      replacing: "  gain-band/high:", with: "  gain-band/good: \"baik\"\n  gain-band/high:")
    #expect(fault?.line == (try line(of: "  gain-band/high:")))
    #expect(fault?.message.hasPrefix("Nothing is called `gain-band/good` in the section `codes`.") == true)
  }

  @Test func tellsAMissingName() throws {
    let fault = try fault(replacing: "  12: \"Desember\"\n", with: "")
    #expect(
      fault
        == TemplateFault(
          file: "words.id.yml", line: try line(of: "\nmonths:") + 1,
          message: "The section `months` lacks `12`. Add the line `12: …`."))
  }

  @Test func tellsASentenceWithoutItsPlace() throws {
    let fault = try fault(replacing: "sampai dengan {date}", with: "sampai")
    #expect(
      fault
        == TemplateFault(
          file: "words.id.yml", line: try line(of: "  data-through:"),
          message: "The sentence `data-through` must hold `{date}`, where its value goes."))
  }

  @Test func tellsATextThatTemplatesUse() throws {
    let fault = try fault(replacing: "  skip: \"Langsung ke isi\"\n", with: "")
    #expect(fault?.file == "changes.html.mustache")
    #expect(
      fault?.message.hasPrefix(
        "There is no text `skip` in words.id.yml. Add it there under `texts:`, or correct the name.") == true)
  }

  @Test func tellsYAMLThatCannotBeRead() throws {
    let fault = try fault(replacing: "  1: \"Januari\"", with: "  1: \"Januari")
    #expect(fault?.file == "words.id.yml")
    #expect(fault?.message.hasPrefix("The file is not YAML here: ") == true)
  }

  @Test func tellsAnUnknownSection() throws {
    let fault = try fault(replacing: "\nmonths:", with: "\nmoths:")
    #expect(fault?.line == (try line(of: "\nmonths:")) + 1)
    #expect(fault?.message.hasPrefix("There is no section `moths`. Did you mean `months`?") == true)
  }

  @Test func bothLanguagesHaveTheSameNames() throws {
    let english = try #require(try TemplateSet().files.first { $0.name == "words.en.yml" })
    #expect(names(words) == names(String(decoding: english.bytes, as: UTF8.self)))
  }

  @Test func templatesAndPagesUseEveryText() throws {
    let set = try TemplateSet()
    let templates = set.files.filter { $0.name.hasSuffix(".mustache") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let byPages: Set = [
      "no-data-date", "interval", "interval-forecast", "trend-caption", "trend-caption-alone", "tasks-data",
      "tasks-schedule", "tasks-cost", "like-units", "like-units-note", "activities-note",
      "definitions-note", "definitions-note-unit",
    ]
    for name in names(words).prefix(while: { $0 != "sentences" }).dropFirst() where !byPages.contains(name) {
      #expect(templates.contains("{{words.\(name)}}"), "\(name)")
    }
  }

  private func names(_ text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap {
      $0.firstMatch(of: #/^ *([A-Za-z0-9\/-]+):/#).map { String($0.1) }
    }
  }
}
