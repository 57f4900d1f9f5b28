import ReportRendering
import Testing

@Suite struct TemplateFaultTests {
  private static func fault(_ files: [String: String]) -> TemplateFault? {
    do throws(TemplateFault) {
      let set = try TemplateSet(overriding: files.mapValues { Array($0.utf8) })
      _ = try EditionRenderer(templates: set, language: .indonesian)
      return nil
    } catch {
      return error
    }
  }

  /// A page with some text on its second line.
  private static func page(_ text: String) -> [String: String] {
    ["periods.html.mustache": "<p>\n\(text)\n</p>\n"]
  }

  @Test(arguments: [
    (
      "{{{title}}}",
      "`{{{` would write text without escaping, so that a unit's name could run as a script. Use `{{name}}`."
    ),
    (
      "{{{figure-cells}}}",
      "`figure-cells` is not a name that stands here. Correct it, or remove the tag. Known here: columns, has-next-due, has-periods, language, next-due-code, periods, script-digest, style-digest, words."
    ),
    (
      "{{{ figure-cells }}}",
      "`{{{` would write text without escaping, so that a unit's name could run as a script. Use `{{name}}`."
    ),
    (
      "{{{words}}}",
      "`{{{` would write text without escaping, so that a unit's name could run as a script. Use `{{name}}`."
    ),
    (
      "{{&title}}",
      "`{{&` would write text without escaping, so that a unit's name could run as a script. Use `{{name}}`."
    ),
    (
      "{{=<% %>=}}",
      "`{{=` changes what tags look like, and is not supported. Write tags with `{{` and `}}`."
    ),
    (
      "{{>*name}}",
      "`{{>*name}}` would choose a partial by its data, which is not supported. Name the partial."
    ),
    (
      "{{<head}}{{/head}}",
      "`{{<` (template inheritance) is not supported. Include a partial with `{{>name}}`."
    ),
    (
      "{{$block}}{{/block}}",
      "`{{$` (template inheritance) is not supported. Include a partial with `{{>name}}`."
    ),
    (
      "{{% CONTENT_TYPE: TEXT}}",
      "`{{%` sets how text is escaped; the program does that for every template. Remove the tag."
    ),
    (
      "{{uppercased(language)}}",
      "`uppercased(language)` is a transform, which is not supported. Use one of the names that the page offers."
    ),
    (
      "{{>fgure}}",
      "There is no partial `fgure`. Did you mean `{{>figure}}`? Add the file `fgure.mustache`, or remove the tag."
    ),
    (
      "{{languag}}",
      "`languag` is not a name that stands here. Did you mean `language`? Correct it, or remove the tag. Known here: columns, has-next-due, has-periods, language, next-due-code, periods, script-digest, style-digest, words."
    ),
    (
      "{{words.no-period}}",
      "There is no text `no-period` in words.id.yml. Add it there under `texts:`, or correct the name. Did you mean `no-periods`?"
    ),
    (
      "{{periods}}",
      "`{{periods}}` is not text. Open it as a section: `{{#periods}}…{{/periods}}`."
    ),
    (
      "{{#language}}x{{/language}}",
      "`language` is text, and cannot open a section. Write `{{language}}`."
    ),
    (
      "{{#periods}}",
      "The section `periods` is opened here and never closed. Add `{{/periods}}`."
    ),
    (
      "{{/periods}}",
      "`{{/periods}}` closes a section that was never opened. Remove it, or open the section with `{{#periods}}`."
    ),
    (
      "{{#periods}}{{#has-periods}}{{/periods}}{{/has-periods}}",
      "`{{/periods}}` stands where the section `has-periods`, opened on line 2, must be closed. Write `{{/has-periods}}` first."
    ),
    ("{{language", "A tag is opened with `{{` and never closed. Add `}}`."),
    ("{{}}", "The tag `{{}}` is empty. Write a name into it, or remove it."),
    (
      "{{link name}}",
      "`link name` cannot be a name. Names are lower-case letters, digits and hyphens, like `unit-name` or `words.title`."
    ),
    (
      "{{.}}",
      "`.` cannot be a name. Names are lower-case letters, digits and hyphens, like `unit-name` or `words.title`."
    ),
    (
      "{{language}}\u{301}",
      "A character beside this tag joins its brace, like a combining accent. Put a space or a markup tag between them."
    ),
    (
      "{{language}}}",
      "`}}` is followed by a third `}`. Put a space or a markup tag between them."
    ),
    (
      "a\u{7}b", "The control character 7 stands here, which no page may hold. Remove it."
    ),
    ("a\u{FFFE}b", "A character that no page may hold stands here. Remove it."),
    (
      "<style> {{>style}}</style>",
      "`{{>style}}` must stand as `<style>{{>style}}</style>`, without spaces or line ends: browsers refuse a style whose digest differs. Write it so."
    ),
  ])
  func tellsFileLineAndRemedy(_ text: String, _ message: String) {
    #expect(
      Self.fault(Self.page(text))
        == TemplateFault(file: "periods.html.mustache", line: 2, message: message))
  }

  @Test func namesKnownOnlyInsideASectionAreRefusedOutside() {
    #expect(Self.fault(Self.page("{{#periods}}{{link-name}}{{language}}{{/periods}}")) == nil)
    #expect(Self.fault(Self.page("{{#periods}}{{/periods}}{{link-name}}"))?.line == 2)
  }

  @Test func refusesAPartialThatIncludesItself() {
    let fault = Self.fault(["figure.mustache": "\n{{>own}}", "own.mustache": "{{>figure}}"])
    #expect(
      fault
        == TemplateFault(
          file: "own.mustache", line: 1,
          message:
            "`{{>figure}}` includes itself (index.html → key-figures → figure → own → figure). Remove one of these tags."
        ))
  }

  @Test func namesTheLineWithinThePartial() {
    let fault = Self.fault([
      "responsibility.mustache": "<footer>\r\n{{! a\r\ncomment }}\r\n{{unknown}}</footer>"
    ])
    #expect(fault?.file == "responsibility.mustache")
    #expect(fault?.line == 4)
  }

  @Test func refusesAFileThatEndsWithABrace() {
    #expect(
      Self.fault(["periods.html.mustache": "<p>\n{"])
        == TemplateFault(
          file: "periods.html.mustache", line: 2,
          message: "The file ends with `{`. Remove it, or end the file with an empty line."))
  }

  /// The library ends the process on some inputs; whatever is written here must be told as a fault or render.
  @Test func noTextEndsTheProcess() throws {
    var state: UInt64 = 42
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let parts = [
      "{", "}", "{{", "}}", "#", "^", "/", ">", "!", "$", "<", "=", "%", "(", ")", ".", "\n", "\r\n", " ",
      "\u{301}", "\u{600}", "\u{200D}", "\u{2028}", "é", "periods", "language", "{{#periods}}",
      "{{/periods}}",
      "{{language}}", "{{>figure}}", "{{words.skip}}", "{{! x }}",
    ]
    for _ in 0..<150 {
      let text = (0...draw(8)).map { _ in parts[draw(parts.count)] }.joined()
      let fault = Self.fault(["periods.html.mustache": text])
      #expect(
        fault?.message.hasPrefix("The template cannot be read here") != true, "\(text.debugDescription)")
    }
  }

  @Test func refusesSectionsTooDeep() {
    let deep = String(repeating: "{{#has-periods}}", count: 33)
    #expect(Self.fault(Self.page(deep))?.message.hasPrefix("Sections stand more than 32 deep.") == true)
  }

  @Test func refusesFilesThatReplaceNothing() {
    #expect(
      Self.fault(["reprot.css": "p {}"])?.message.hasPrefix(
        "This file replaces none of the built-in templates. Did you mean `report.css`? Rename it") == true)
    #expect(Self.fault(["own.mustache": "own"]) == nil)
  }

  @Test func refusesTextThatIsNotUTF8() throws {
    let set = try TemplateSet(overriding: ["periods.html.mustache": [0x61, 0x0A, 0xFF, 0x0A]])
    #expect(
      throws: TemplateFault(
        file: "periods.html.mustache", line: 2,
        message: "This line is not UTF-8 text. Save the file as UTF-8.")
    ) { try EditionRenderer(templates: set, language: .indonesian) }
  }

  @Test func refusesAStyleThatLoadsOrIsMarkup() {
    #expect(Self.fault(["report.css": "p {}\n@import 'x';"])?.line == 2)
    #expect(Self.fault(["report.css": "p { background: url(x) }"])?.line == 1)
    #expect(Self.fault(["report.css": "p {}\n\n</style>"])?.line == 3)
    #expect(Self.fault(["report.css": "@media print { p { color: red }}\n"]) == nil)
  }

  @Test(arguments: ["</script>", "<!-- x", "a]]>b", "`{{words.skip}}`"])
  func refusesAScriptThatWouldEndEarly(_ text: String) {
    let fault = Self.fault(["report.js": "\"use strict\";\n\(text)\n"])
    #expect(fault?.file == "report.js" && fault?.line == 2)
    #expect(Self.fault(["report.js": "const a = 1 < 2 && true;\n"]) == nil)
  }

  @Test(arguments: [("style", "<style> {{>style}}</style>"), ("script", "<script>{{>script}}\n</script>")])
  func styleAndScriptStandAloneBetweenTheirTags(_ name: String, _ text: String) {
    let fault = Self.fault(["periods.html.mustache": "\n\(text)"])
    #expect(fault?.line == 2)
    #expect(
      fault?.message.hasPrefix("`{{>\(name)}}` must stand as `<\(name)>{{>\(name)}}</\(name)>`") == true)
  }

  @Test func refusesAPageWithoutEditionCode() throws {
    let set = try TemplateSet(overriding: ["responsibility.mustache": Array("<footer></footer>".utf8)])
    let renderer = try EditionRenderer(templates: set, language: .indonesian)
    #expect(
      throws: TemplateFault(
        file: "index.html.mustache", line: 1,
        message: """
          The page must hold the edition's code exactly once, as \
          `<code data-edition-code="{{edition-code}}">{{edition-code}}</code>`. Write it so, or include \
          `{{>responsibility}}` once.
          """)
    ) { try renderer.pages(of: SampleReport.report()) }
  }

  @Test func anOverriddenPartialIsUsed() throws {
    let set = try TemplateSet(overriding: ["missing.mustache": Array("\u{FEFF}<p>own\r\npart</p>".utf8)])
    let renderer = try EditionRenderer(templates: set, language: .indonesian)
    let page = String(decoding: try renderer.pages(of: SampleReport.report())[0].bytes, as: UTF8.self)
    #expect(page.contains("<p>own\npart</p>") && !page.contains("id=\"missing\""))
  }

  /// A fragment is not text, and text no fragment.
  @Test func fragmentsStandOnlyBetweenThreeBraces() {
    let table = Self.fault([
      "figure-table.mustache": "<table>{{#rows}}<tr>{{figure-cells}}</tr>{{/rows}}</table>\n"
    ])
    #expect(table?.message == "`figure-cells` is markup. Write `{{{figure-cells}}}`.")
    let inverted = Self.fault([
      "figure-table.mustache": "{{#rows}}{{#figure-cells}}{{/figure-cells}}{{/rows}}\n"
    ])
    #expect(inverted?.message.hasPrefix("`figure-cells` is text, and cannot open a section.") ?? false)
  }
}
