import ContentDigest
import Glibc
import ReportModel
import TrainingDomain

/// What became of an edition that may have been published before.
package enum PublishedEdition: Equatable, Sendable {
  /// There is no such edition.
  case none
  /// It does not agree with its own digests, or is no report.
  case damaged
  case read(EarlierEdition)

  /// - Parameters:
  ///   - folder: of the published period.
  ///   - parts: whose figures are wanted. Those of the city stand first, so that reading can end there.
  package init(of period: Period, at folder: String, parts: Parts) {
    guard access(folder + "/" + Self.report, F_OK) == 0 else {
      self = .none
      return
    }
    var log = VerificationLog()
    // A folder that was renamed is not the month that its name says.
    guard let report = Self.report(in: folder, parts, &log), log.failures.isEmpty,
      report.header?["period"] == period.description
    else {
      self = .damaged
      return
    }
    let names = Set(EarlierEdition.names)
    var figures: [String: [Figure]] = [:]
    for (place, figure) in report.figures where names.contains(figure.name) {
      // Figures of groups have longer places than their owner's code and their name.
      let suffix = "/" + figure.name.rawValue
      let owner = String(place.dropLast(suffix.count))
      if owner == "city" || report.units.contains(owner) { figures[owner, default: []].append(figure.figure) }
    }
    self = .read(
      EarlierEdition(
        period: period, status: report.status, figures: figures,
        nextDue: report.header?["next-due"].flatMap { CivilDate($0) }))
  }

  package enum Parts: Sendable {
    case city, cityAndUnits
  }

  private static let report = "report.xml"

  private static func report(
    in folder: String, _ parts: Parts, _ log: inout VerificationLog
  ) -> PublishedReport? {
    guard let sums = EditionFolder.bytes(of: ChecksumReading.path, in: folder, &log),
      let bytes = EditionFolder.bytes(of: Self.report, in: folder, &log),
      ChecksumReading(sums, &log).entries[Self.report]?.digest == SHA256Digest(of: bytes)
    else { return nil }
    return ReportReader.read(parts == .city ? cityOnly(bytes) : bytes, Self.report, &log)
  }

  /// The report without what follows the city: in values the sign `<` is escaped, so that this can only be the end of
  /// the city.
  private static func cityOnly(_ report: [UInt8]) -> [UInt8] {
    guard let range = report.firstRange(of: Array("</city>".utf8)) else { return report }
    return report[..<range.upperBound] + Array("</report>".utf8)
  }
}
