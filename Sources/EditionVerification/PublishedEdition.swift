import ContentDigest
import Glibc
import MarkupEscaping
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
    var figures: [String: [Figure]] = [:]
    for owner in report.units.union(["city"]) {
      let found = EarlierEdition.names.compactMap { report.figures[owner, $0]?.figure }
      if !found.isEmpty { figures[owner] = found }
    }
    self = .read(
      EarlierEdition(
        period: period, status: report.status, figures: figures,
        nextDue: report.header?["next-due"].flatMap { CivilDate($0) }))
  }

  /// Whose figures are wanted. Groups may be tens of thousands, and stand behind the city's own figures.
  package enum Parts: Sendable {
    case header, city, cityAndUnits

    /// The report without what follows the city's own figures, or the header: in values the sign `<` is escaped, so that
    /// a tag can only be one.
    fileprivate func cut(_ report: [UInt8]) -> [UInt8] {
      switch self {
      case .header:
        return firstPlace(of: "</header>", in: report).map {
          report[..<$0] + Array("</header></report>".utf8)
        } ?? report
      case .city:
        guard let city = firstPlace(of: "<city>", in: report),
          let end = firstPlace(of: "</city>", in: report, from: city)
        else { return report }
        let group = firstPlace(of: "<group ", in: report, from: city).flatMap { $0 < end ? $0 : nil }
        return report[..<(group ?? end)] + Array("</city></report>".utf8)
      case .cityAndUnits: return report
      }
    }
  }

  private static let report = "report.xml"

  private static func report(
    in folder: String, _ parts: Parts, _ log: inout VerificationLog
  ) -> PublishedReport? {
    guard let sums = EditionFolder.bytes(of: ChecksumReading.path, in: folder, &log),
      let bytes = EditionFolder.bytes(of: Self.report, in: folder, &log),
      ChecksumReading(sums, &log).entries[Self.report]?.digest == SHA256Digest(of: bytes)
    else { return nil }
    return ReportReader.read(parts.cut(bytes), Self.report, &log)
  }
}
