import Foundation
import Testing

/// One city written in many ways gives one and the same report.
@Suite struct DialectTests {
  @Test(arguments: WrittenDialect.all)
  func figuresAreThoseOfThePlainFiles(dialect: WrittenDialect) throws {
    let desk = try Desk()
    try desk.write(WrittenCity.settings, to: "input/laporan.yml")
    for table in WrittenCity.tables {
      try desk.write(dialect.file(table), to: "input/" + table.path)
    }
    let outcome = try desk.bangkom("--detail", "unit", "--quiet")
    try #require(outcome.status == 0, "\(outcome.errors)")
    #expect(try Self.figures(desk) == Self.plain.get(), "\(outcome.errors)")
  }

  @Test func thePlainFilesHaveFigures() throws {
    let figures = try Self.plain.get()
    #expect(figures.count > 150)
    #expect(figures.contains { $0.contains("name=\"staff\" value=\"15\"") })
    // By hand, person by person: 1: 20 + 4 + 30; 2: 4, since three sessions of four are below four fifths; 3, 5, 9:
    // 20 each; 6: 4 + 10.5; 7: 30; 11: 4; 12: 10.5.
    #expect(figures.contains { $0.contains("name=\"jp-total\" value=\"177.00\"") })
    #expect(WrittenDialect.all.count >= 14)
  }

  /// Everything that carries a figure, in the report's order, byte by byte.
  private static func figures(_ desk: Desk) throws -> [String] {
    let report = try desk.read("output/2026-05/report.xml")
    let tags = ["<city", "<unit ", "<group ", "<figure ", "<absent ", "<code "]
    return report.split(separator: "<").map { "<" + $0 }
      .filter { tag in tags.contains { tag.hasPrefix($0) } }
      .map { String($0.prefix { $0 != ">" } + ">") }
  }

  private static let plain = Result { () throws -> [String] in
    let desk = try Desk()
    try desk.write(WrittenCity.settings, to: "input/laporan.yml")
    for table in WrittenCity.tables {
      try desk.write(WrittenDialect(name: "plain").file(table), to: "input/" + table.path)
    }
    let outcome = try desk.bangkom("--detail", "unit", "--quiet")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try figures(desk)
  }
}
