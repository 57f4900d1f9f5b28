import EditionVerification
import Foundation
import Testing
import XMLConformance

/// A report is published against its schema without the keys, which the verification checks. Each key of the schema is
/// broken here in a sound edition, in a way that nothing but keys can tell.
struct SchemaKeyTests {
  /// Makes a report break one key, on lines of which each is an element.
  private struct Breach: Sendable {
    let key: String
    let change: @Sendable (inout [String]) throws -> Void
  }

  private static let breaches = [
    Breach(key: "group-figures") { try repeatLine("<figure ", behind: "<group ", &$0) },
    Breach(key: "missing-kinds") { try repeatLine("<missing ", behind: "<sources", &$0) },
    Breach(key: "city-figures") { try repeatLine("<figure ", behind: "<city", &$0) },
    Breach(key: "unit-figures") { try repeatLine("<figure ", behind: "<unit ", &$0) },
    Breach(key: "unit-groups") { try repeatGroup(behind: "<unit ", &$0) },
    Breach(key: "unit-group-kinds") { try repeatKind(behind: "<unit ", &$0) },
    Breach(key: "unit-deliveries") { try repeatLine("<delivery ", behind: "<unit ", &$0) },
    Breach(key: "source-paths") { try repeatLine("<source ", behind: "<sources", &$0) },
    Breach(key: "finding-codes") { try repeatLine("<finding ", behind: "<findings", &$0) },
    Breach(key: "page-paths") { try repeatLine("<page ", behind: "<pages", &$0) },
    Breach(key: "groups") { try repeatGroup(behind: "<city", &$0) },
    Breach(key: "group-kinds") { try repeatKind(behind: "<city", &$0) },
    Breach(key: "unit-codes") { lines in
      let units = lines.indices.filter { lines[$0].hasPrefix("<unit ") }
      let code = try #require(lines[units[0]].attribute("code"))
      lines[units[1]] = lines[units[1]].setting("code", to: code)
    },
    Breach(key: "unit-parents") { lines in
      let child = try #require(lines.firstIndex { $0.hasPrefix("<unit ") && $0.contains(" parent=") })
      lines[child] = lines[child].setting("parent", to: "U9")
    },
    Breach(key: "control-units") { lines in
      let pages = try #require(lines.firstIndex { $0.hasPrefix("<pages") })
      lines[pages] =
        """
        <controls><control-totals entries="1"></control-totals>\
        <control difference="0.00" figure="jp-total" source="S" unit="U9" value="1.00"></control></controls>
        """ + lines[pages]
    },
  ]

  @Test func everyKeyOfTheSchemaIsBrokenHere() throws {
    let schema = String(decoding: try #require(try SoundEdition.files()["report.xsd"]), as: UTF8.self)
    let keys = schema.matches(of: /<xs:(?:key|keyref|unique) name="([^"]+)"/).map { String($0.output.1) }
    #expect(Self.breaches.map(\.key) == keys)
  }

  @Test func theSchemaWithoutKeysHasNone() throws {
    let schema = withoutKeys(try #require(try SoundEdition.files()["report.xsd"]))
    let text = String(decoding: schema, as: UTF8.self)
    for word in ["xs:key", "xs:keyref", "xs:unique", "xs:selector", "xs:field"] {
      #expect(!text.contains("<" + word), "\(word)")
    }
  }

  @Test(arguments: breaches.map(\.key))
  func whatTheSchemaWithoutKeysLetsThroughIsFound(_ key: String) throws {
    let breach = try #require(Self.breaches.first { $0.key == key })
    let failures = try UnseenForgery({ try breach.change(&$0.lines) }, loosened: withoutKeys).failures
    #expect(
      failures.contains { failure in
        switch failure.what {
        case .twice: true
        case .missing(let subject): subject == "unit U9"
        default: false
        }
      }, "\(failures)")
  }

  // MARK: Changes

  private static func repeatLine(_ element: String, behind section: String, _ lines: inout [String]) throws {
    let start = try #require(lines.firstIndex { $0.hasPrefix(section) })
    let line = try #require(lines[start...].firstIndex { $0.hasPrefix(element) })
    lines.insert(lines[line], at: line)
  }

  private static func repeatGroup(behind section: String, _ lines: inout [String]) throws {
    let start = try #require(lines.firstIndex { $0.hasPrefix(section) })
    let group = try #require(lines[start...].firstIndex { $0.hasPrefix("<group ") })
    let end = try #require(lines[group...].firstIndex { $0.hasPrefix("</group>") })
    lines.insert(contentsOf: lines[group...end], at: group)
  }

  /// Calls the second list of groups as the first one.
  private static func repeatKind(behind section: String, _ lines: inout [String]) throws {
    let start = try #require(lines.firstIndex { $0.hasPrefix(section) })
    let totals = lines[start...].indices.filter {
      lines[$0].hasPrefix("<control-totals ") && lines[$0].contains(" kind=")
    }
    let kind = try #require(lines[totals[0]].attribute("kind"))
    lines[totals[1]] = lines[totals[1]].setting("kind", to: kind)
  }
}
