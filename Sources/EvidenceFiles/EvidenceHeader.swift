import MarkupEscaping
import TrainingDomain

/// What a file of evidence says of itself before its entries. Its totals are known only behind them, so that it always
/// takes the same number of bytes.
package struct EvidenceHeader: Equatable, Sendable {
  package let period: Period
  package let programVersion: String
  package let rulesDigest: String

  package init(period: Period, programVersion: String, rulesDigest: String) {
    self.period = period
    self.programVersion = programVersion
    self.rulesDigest = rulesDigest
  }

  static let namespace = "urn:bangkom:evidence:1"
  /// Bytes that the longest totals take.
  private static let totalsSize = 200

  /// - Parameter part: 1 for the first file.
  func bytes(part: Int, _ totals: EvidenceTotals) -> [UInt8] {
    var version: [UInt8] = []
    appendCanonicalAttribute(programVersion, to: &version)
    let head = """
      <evidence xmlns="\(Self.namespace)" schema-version="1">
      <header part="\(padded(part, 6))" period="\(period)" program="bangkom" program-version="\
      \(String(decoding: version, as: UTF8.self))" rules-digest="\(rulesDigest)"></header>

      """
    let sums =
      "<control-totals entries=\"\(totals.entries)\" jp=\"\(jp(totals.hours))\" "
      + "rupiah=\"\(totals.rupiah)\"></control-totals>"
    let blanks = String(repeating: " ", count: max(0, Self.totalsSize - sums.utf8.count))
    return Array((head + sums + blanks + "\n").utf8)
  }

  /// What stands behind the last entry.
  package static let end = Array("</evidence>".utf8)

  private func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private func jp(_ hours: Int128) -> String {
    let magnitude = hours.magnitude
    let rest = String(magnitude % 100)
    return "\(hours < 0 ? "-" : "")\(magnitude / 100).\(rest.count < 2 ? "0" : "")\(rest)"
  }
}
