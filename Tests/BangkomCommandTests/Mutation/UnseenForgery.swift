import ContentDigest
import EditionVerification
import Testing
import XMLConformance

/// What is found of a forged report that the whole schema refuses and a looser one lets through.
struct UnseenForgery {
  let failures: [VerificationFailure]

  /// - Parameter loosened: makes the looser schema.
  init(
    _ change: (inout EditionForgery) throws -> Void, loosened: ([UInt8]) -> [UInt8]
  ) throws {
    let sound = try SoundEdition.files()
    let schema = try #require(sound["report.xsd"])
    var forgery = EditionForgery(sound)
    try change(&forgery)
    forgery.takeLines()
    let report = try canonicalXML(of: try #require(forgery.files["report.xml"]))

    #expect(throws: XMLFault.self) { try XMLSchema(schema).validate(report) }
    try XMLSchema(loosened(schema)).validate(report)

    failures = try MutantFolder(sound).failures(
      withReport: report,
      ValidatedReport(
        report: SHA256Digest(of: report), schema: SHA256Digest(of: schema), read: ReadReport(report),
        leavesKeysAndFigures: true))
  }
}
