import FigureTracing
import ReportModel
import Testing

@testable import EditionVerification

@Suite struct PublishedFigureTableTests {
  private func figure(_ name: FigureName, _ value: Int128, line: Int) -> PublishedFigure {
    PublishedFigure(
      name: name, place: .city, value: .number(text: "\(value)", scaled: value, measure: name.measure),
      line: line)
  }

  @Test func figuresAreFoundByWhoseTheyAreAndByTheirPath() {
    var table = PublishedFigureTable()
    var isAdded: [Bool] = []
    let city = table.number(ofOwner: "city")
    let seminar = table.number(ofOwner: "city/form/seminar")
    // A code may hold what parts a path.
    let unit = table.number(ofOwner: "U/1")
    isAdded.append(table.add(figure(.hoursTotal, 1, line: 1), toOwner: city))
    isAdded.append(table.add(figure(.hoursTotal, 2, line: 2), toOwner: seminar))
    isAdded.append(table.add(figure(.staff, 3, line: 3), toOwner: unit))
    #expect(isAdded == [true, true, true])
    let again = table.number(ofOwner: "city")
    #expect(again == city)
    #expect(table["city", .hoursTotal]?.line == 1)
    let hours = FigureName.hoursTotal.rawValue
    #expect(table["city/\(hours)"]?.line == 1)
    #expect(table["city/form/seminar/\(hours)"]?.line == 2)
    #expect(table["U/1/\(FigureName.staff.rawValue)"]?.line == 3)
    #expect(
      table.all.map(\.path) == [
        "city/\(hours)", "city/form/seminar/\(hours)", "U/1/\(FigureName.staff.rawValue)",
      ])
  }

  @Test(arguments: ["", "/", "city", "city/", "city/no-such-figure", "U01/jp-total", "jp-total", "/jp-total"])
  func otherPathsHaveNone(path: String) {
    var table = PublishedFigureTable()
    _ = table.add(figure(.hoursTotal, 1, line: 1), toOwner: table.number(ofOwner: "city"))
    #expect(table[path] == nil)
  }

  @Test func theFirstOfTwoFiguresOfOneNameStays() {
    var table = PublishedFigureTable()
    var isAdded: [Bool] = []
    let city = table.number(ofOwner: "city")
    isAdded.append(table.add(figure(.hoursTotal, 1, line: 1), toOwner: city))
    isAdded.append(table.add(figure(.hoursTotal, 2, line: 2), toOwner: city))
    #expect(isAdded == [true, false])
    #expect(table["city", .hoursTotal]?.line == 1)
    #expect(table.all.count == 1)
  }
}
