import MarkupEscaping
import Testing

@testable import ReportRendering

/// What templates print, blank by blank: offices have templates of their own, which must go on printing the same.
struct TemplateProgramTests {
  private struct Page: TemplateContext {
    let name: String
    let items: [Item]

    static let fields: [String: TemplateField<Page>] = [
      "name": .text(\.name),
      "markup": .fragment { Markup(asItIs: $0.name) },
      "has-items": .flag { !$0.items.isEmpty },
      "items": .list(\.items),
      "first": .object { $0.items.first },
    ]
  }

  private struct Item: TemplateContext {
    let name: String

    static let fields: [String: TemplateField<Item>] = ["item": .text(\.name)]
  }

  private func print(
    _ template: String, _ partials: [String: String] = [:], items: [String] = ["a", "<b>"]
  ) throws -> String {
    var nodes: [String: [TemplateNode]] = [:]
    for (name, text) in partials.merging(["page": template], uniquingKeysWith: { $1 }) {
      let bytes = Array(text.utf8)
      nodes[name] = TemplateParser.nodes(of: bytes, tags: try TemplateScanner.tags(of: name, bytes: bytes))
    }
    let words = try WordsReader.words(.english, in: TemplateSet())
    let program = TemplateProgram("page", page: Page.shape, nodes: nodes, words: words)
    let page = Page(name: "\"P\"", items: items.map { Item(name: $0) })
    return String(decoding: program.bytes(of: page), as: UTF8.self)
  }

  @Test func valuesAreEscapedAndFoundFurtherOut() throws {
    #expect(
      try print("{{name}}{{#items}}, {{item}} of {{name}}{{/items}}.")
        == "&quot;P&quot;, a of &quot;P&quot;, &lt;b&gt; of &quot;P&quot;.")
  }

  @Test func linesOfTagsAloneLeaveNoLine() throws {
    let template =
      "<\n  {{#items}}\n  - {{item}}\n  {{/items}}\n{{! nothing }}\n{{^items}}\nnone\n{{/items}}\n>\n"
    #expect(try print(template) == "<\n  - a\n  - &lt;b&gt;\n>\n")
    #expect(try print(template, items: []) == "<\nnone\n>\n")
  }

  @Test func tagsWithinALineKeepIt() throws {
    #expect(
      try print("a {{#has-items}} b {{/has-items}} c\n {{#first}}{{item}}{{/first}}\n") == "a  b  c\n a\n")
    #expect(
      try print("{{#has-items}}x\n{{/has-items}}\n  {{#has-items}}\ny{{/has-items}}", items: []) == "  ")
  }

  /// The first line stands behind the blanks of the tag itself.
  @Test func eachLineOfAPartialIsIndented() throws {
    let partials = ["part": "1\n{{#items}}\n{{item}}\n{{/items}}\n2\n", "deep": "x\n {{>part}}\ny\n"]
    #expect(try print("  {{>part}}\n.", partials) == "  1\n  a\n&lt;b&gt;\n  2\n.")
    #expect(try print(" {{>deep}}\n.", partials) == " x\n  1\n  a\n&lt;b&gt;\n  2\n y\n.")
    #expect(try print("- {{>part}}\n.", partials, items: []) == "- 1\n2\n\n.")
  }

  @Test func blanksBeforeTheEndOfTheFileAreLeftOut() throws {
    #expect(try print("a\n  ") == "a\n")
    #expect(try print("a  ") == "a  ")
  }

  @Test func commentsAndEndsOfSectionsWithinALine() throws {
    #expect(try print("  {{! c }} {{>part}}\n.", ["part": "1\n2\n"]) == "   1\n2\n\n.")
    #expect(
      try print("{{#has-items}}\nx{{/has-items}} {{#has-items}}\ny\n{{/has-items}}\nz") == "xy\nz")
  }
}
