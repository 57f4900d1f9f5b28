import ContentDigest
import EditionVerification
import ReportRendering

/// The editions that `compare` can take, by the names that it takes.
struct EditionList {
  private let entries: [KeptEditions.Entry]
  private let language: Language

  init(_ entries: [KeptEditions.Entry], _ language: Language) {
    self.entries = entries
    self.language = language
  }

  var text: String {
    guard !entries.isEmpty else { return language.noEditions + "\n" }
    let width = entries.map(\.path.utf8.count).max() ?? 0
    return entries.map { entry in
      let space = String(repeating: " ", count: width - entry.path.utf8.count)
      let kind = kind(entry)
      return "\(entry.path)\(space)  \(entry.code)  \(kind)\n"
    }.joined()
  }

  var table: String {
    CommaSeparated.row(["edition", "period", "code", "corrects"])
      + entries.map { entry in
        CommaSeparated.row([entry.path, entry.period.description, entry.code, Self.corrects(entry) ?? ""])
      }.joined()
  }

  private func kind(_ entry: KeptEditions.Entry) -> String {
    guard entry.chain != nil else { return language.withoutChain }
    return Self.corrects(entry).map { language.correction(of: $0) } ?? language.original
  }

  /// The short code of the edition that it corrects.
  private static func corrects(_ entry: KeptEditions.Entry) -> String? {
    entry.chain?.corrects.flatMap { SHA256Digest(hexadecimal: $0)?.shortCode }
  }
}
