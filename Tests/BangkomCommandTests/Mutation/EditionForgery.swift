import ContentDigest
import Foundation
import ReportRendering
import XMLConformance

/// The files of an edition in the hands of somebody who changes them.
struct EditionForgery: Equatable {
  static let report = "report.xml"

  /// How much of what binds the files to each other is made to agree again.
  enum Care: CaseIterable {
    /// Nothing.
    case none
    /// SHA256SUMS.
    case signed
    /// SHA256SUMS, the digests that report.xml states of pages and schema, its canonical form, and its short code on
    /// every page.
    case consistent
  }

  var files: [String: [UInt8]]
  /// report.xml, an element a line.
  var lines: [String]

  init(_ files: [String: [UInt8]]) {
    self.files = files
    lines = String(decoding: files[Self.report] ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Only of what was changed as lines; a report changed as bytes stays as it is.
  mutating func takeLines() { files[Self.report] = Array(lines.joined(separator: "\n").utf8) }

  mutating func finish(_ care: Care) {
    if care == .consistent { bind() }
    if care != .none { sign() }
  }

  private mutating func sign() {
    files["SHA256SUMS"] = nil
    let list = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\(SHA256Digest(of: $0.value).hexadecimal)  \($0.key)\n" }.joined()
    files["SHA256SUMS"] = Array(list.utf8)
  }

  private mutating func bind() {
    var forged = EditionForgery(files)
    for (place, line) in forged.lines.enumerated() {
      if line.hasPrefix("<page "), let path = line.attribute("path"), let page = files[path],
        let zeroed = EditionCode.zeroed(page)
      {
        forged.lines[place] = line.setting("sha256", to: SHA256Digest(of: zeroed.bytes).hexadecimal)
      }
      if line.hasPrefix("<header "), let schema = files["report.xsd"] {
        let rules = files["report.sch"] ?? []
        forged.lines[place] = line.setting("schema-digest", to: SHA256Digest(of: schema).hexadecimal)
          .setting("schematron-digest", to: SHA256Digest(of: rules).hexadecimal)
      }
    }
    if forged.lines != lines || files[Self.report] == nil { forged.takeLines() }
    let bytes = forged.files[Self.report] ?? []
    let report = (try? canonicalXML(of: bytes)) ?? bytes
    files[Self.report] = report
    let code = SHA256Digest(of: report).shortCode
    for (path, page) in files where path.hasSuffix(".html") {
      files[path] = EditionCode.stamped(page, code: code) ?? page
    }
  }
}

extension String {
  private func value(of name: String) -> Range<String.Index>? {
    guard let start = range(of: " \(name)=\"")?.upperBound,
      let end = self[start...].firstIndex(of: "\"")
    else { return nil }
    return start..<end
  }

  /// Of an element that is written as in canonical XML.
  func attribute(_ name: String) -> String? { value(of: name).map { String(self[$0]) } }

  func setting(_ name: String, to text: String) -> String {
    value(of: name).map { replacingCharacters(in: $0, with: text) } ?? self
  }

  func removing(_ name: String) -> String {
    guard let value = attribute(name) else { return self }
    return replacing(" \(name)=\"\(value)\"", with: "")
  }
}
