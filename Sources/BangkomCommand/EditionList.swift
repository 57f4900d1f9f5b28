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
        CommaSeparated.row([
          entry.path, entry.period.description, entry.code, entry.chain?.corrected?.shortCode ?? "",
        ])
      }.joined()
  }

  private func kind(_ entry: KeptEditions.Entry) -> String {
    guard let chain = entry.chain else { return language.withoutChain }
    return chain.corrected.map { language.correction(of: $0.shortCode) } ?? language.original
  }
}
