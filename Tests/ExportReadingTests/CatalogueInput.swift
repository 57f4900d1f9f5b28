import ExportReading
import Findings
import Foundation
import RuleReading

/// The tiny input that makes one finding.
enum CatalogueInput: Sendable {
  /// Files beside, or instead of, `FolderRead.base`.
  case files([String: String])
  /// A link to a file that is not there.
  case danglingLink(String)
  /// A file that grows between its decisions and its rows.
  case growing(String, String)
  /// A file that comes, or goes, after the folder was listed.
  case arriving(String)
  case vanishing(String)
  /// A link to the folder that it stands in.
  case folderLink(String)
  case rules([String: String])
  /// Nil for a folder without settings.
  case settings(String?)
  /// What only a later stage finds.
  case value(Finding)

  func findings() throws -> [Finding] {
    switch self {
    case .files(let files): return try FolderRead(files).exports.log.sorted
    case .danglingLink(let name):
      let folder = try TemporaryFolder(FolderRead.base)
      try folder.link(name, to: "nirgends")
      return try FolderRead(folder).exports.log.sorted
    case .arriving(let name):
      let folder = try TemporaryFolder(FolderRead.base)
      let listed = try InputFolder(path: folder.path)
      try folder.write("", to: name)
      return try listed.changes(in: folder.path)
    case .vanishing(let name):
      let folder = try TemporaryFolder(FolderRead.base.merging([name: ""]) { $1 })
      let listed = try InputFolder(path: folder.path)
      try folder.remove(name)
      return try listed.changes(in: folder.path)
    case .folderLink(let name):
      let folder = try TemporaryFolder(FolderRead.base)
      try folder.link(name, to: ".")
      return try FolderRead(folder).exports.log.sorted
    case .growing(let name, let text):
      let folder = try TemporaryFolder(FolderRead.base.merging([name: text]) { $1 })
      return try FolderRead(folder) { path in
        if path == name { try? folder.write(text + "\n", to: name) }
      }.exports.log.sorted
    case .rules(let files):
      var log = FindingLog()
      _ = RuleReader.read(
        files.sorted { $0.key < $1.key }.map { path, text in
          RuleText(path: path, text: text, isBuiltIn: path.hasPrefix("bawaan/"))
        }, log: &log)
      return log.sorted
    case .settings(let text):
      var log = FindingLog()
      _ = ReportSettings.read(
        text.map { RuleText(path: "laporan.yml", text: $0, isBuiltIn: false) }, log: &log)
      return log.sorted
    case .value(let finding): return [finding]
    }
  }
}

/// One code of the catalogue: a tiny bad input and the exact lines that it makes.
struct CatalogueEntry: Sendable, CustomStringConvertible {
  let code: FindingCode
  let input: CatalogueInput
  /// The English and the Indonesian line.
  let lines: String

  init(_ code: FindingCode, _ input: CatalogueInput, _ lines: String) {
    self.code = code
    self.input = input
    self.lines = lines
  }

  var description: String { code.rawValue }

  static let all =
    files + sources + containers + rules + rows + columns + references + followUps + controls + together
    + money
}
