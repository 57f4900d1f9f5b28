import EditionVerification
import Foundation
import Testing

/// A report is published against its schema with any text in the attributes of figures, which the verification checks.
/// Each of these attributes is falsified here in a sound edition.
struct SchemaFigureTests {
  struct Falsification: CustomTestStringConvertible {
    let element: String
    let attribute: String
    let text: String

    var testDescription: String { "\(element) \(attribute)=\(text)" }
  }

  private static let falsifications = [
    Falsification(element: "figure", attribute: "measure", text: "rupee"),
    Falsification(element: "figure", attribute: "name", text: "jp-totals"),
    // The name of a word is none of a number.
    Falsification(element: "figure", attribute: "name", text: "constraint"),
    Falsification(element: "figure", attribute: "value", text: "01.00"),
    Falsification(element: "code", attribute: "name", text: "jp-total"),
    Falsification(element: "code", attribute: "value", text: "violet"),
    Falsification(element: "absent", attribute: "name", text: "jp-totals"),
    Falsification(element: "absent", attribute: "reason", text: "forgotten"),
  ]

  @Test func everyAttributeOfAFigureIsFalsifiedHere() throws {
    let schema = String(decoding: try #require(try SoundEdition.files()["report.xsd"]), as: UTF8.self)
    for type in ValidatedReport.figureTypes {
      let start = try #require(schema.firstRange(of: "<xs:complexType name=\"\(type)\">"))
      let end = try #require(schema[start.upperBound...].firstRange(of: "</xs:complexType>"))
      let names = schema[start.upperBound..<end.lowerBound]
        .matches(of: /<xs:attribute name="([^"]+)"/).map { String($0.output.1) }
      #expect(Set(names) == Set(Self.falsifications.filter { $0.element == type }.map(\.attribute)))
    }
  }

  @Test(arguments: falsifications)
  func whatTheSchemaWithAnyTextLetsThroughIsFound(_ falsified: Falsification) throws {
    var place = 0
    let unseen = try UnseenForgery(
      { forgery in
        let city = try #require(forgery.lines.firstIndex { $0.hasPrefix("<city") })
        place = try #require(forgery.lines[city...].firstIndex { $0.hasPrefix("<\(falsified.element) ") })
        forgery.lines[place] = forgery.lines[place].setting(falsified.attribute, to: falsified.text)
      }, loosened: ValidatedReport.schemaWithoutKeysAndFigures)
    #expect(
      unseen.failures.contains { $0.check == .figures && $0.path == "report.xml" && $0.line == place + 1 },
      "\(unseen.failures)")
  }
}
