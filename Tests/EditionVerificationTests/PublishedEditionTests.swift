import ReportModel
import Testing
import TrainingDomain

@testable import EditionVerification

@Suite struct PublishedEditionTests {
  private let edition = EditionFixture()
  private let period = Period("2026-10") ?? CivilDate(dayNumber: 0).period

  private func read(_ parts: PublishedEdition.Parts) -> PublishedEdition {
    PublishedEdition(of: period, at: edition.folder, parts: parts)
  }

  @Test func tellsTheFiguresThatAreComparedByTheirOwner() throws {
    try edition.write { $0 == "report.xml" ? $1.replacing("period=", with: "status=\"final\" period=") : $1 }
    let city = [Figure(.staffOnTargetShare, .number(4510)), Figure(.hoursTotal, .number(7_773_600))]
    guard case .read(let found) = read(.cityAndUnits) else {
      Issue.record("not read")
      return
    }
    #expect(found.status == .final && found.period == period)
    // Neither the budget, which is not compared, nor the figures of groups.
    #expect(Set(found.figures.keys) == ["city", "U1", "U2"])
    #expect(Set(city.map(\.name)) == Set((found.figures["city"] ?? []).map(\.name)))
    for figure in city { #expect(found.figure(figure.name, of: "city") == figure) }
    #expect(found.figure(.gainMean, of: "U1") == Figure(.gainMean, .absent(.tooFew)))
    guard case .read(let alone) = read(.city) else {
      Issue.record("not read")
      return
    }
    #expect(Set(alone.figures.keys) == ["city"])
    #expect(alone.figure(.hoursTotal, of: "city") == found.figure(.hoursTotal, of: "city"))
  }

  @Test func aPeriodWithoutAnEditionIsNone() throws {
    #expect(read(.city) == .none)
  }

  @Test(arguments: [
    "sed -i s/77736/77737/ report.xml", "rm SHA256SUMS", "truncate -s 900 report.xml", ": > report.xml",
    "ln -sf /etc/passwd SHA256SUMS",
    "sed -i s/name=.jp-total./name=.jp-totl./ report.xml; sha256sum report.xml > SHA256SUMS",
  ])
  func anEditionThatDoesNotAgreeWithItselfIsDamaged(_ command: String) throws {
    try edition.write()
    try edition.run(command)
    #expect(read(.city) == .damaged)
    #expect(read(.cityAndUnits) == .damaged)
  }
}
