import CSVReading
import Findings
import FolderListing
import Glibc

/// The input folder with all its sub-folders, as it was found.
package struct InputFolder: Sendable {
  package enum Fault: Error, Equatable, Sendable {
    /// There is no folder at the path, or it cannot be listed.
    case missing(path: String, reason: String)
    /// The folder holds no file at all.
    case empty(path: String)
    /// The folder holds more files than any office exports; most likely it is not the one that was meant.
    case tooMany(path: String, limit: Int)
  }

  private static let mostFiles = 50_000

  /// How deep sub-folders are looked into; years, months and units need three.
  private static let maxDepth = 16

  /// Sorted by path.
  package let entries: [InputEntry]

  /// Lists the folder. Names that begin with a dot are passed over, links to folders are not followed.
  package init(path: String) throws(Fault) {
    var entries: [InputEntry] = []
    guard let reason = Self.list(path, prefix: "", depth: 0, into: &entries) else {
      guard !entries.isEmpty else { throw .empty(path: path) }
      guard entries.count <= Self.mostFiles else { throw .tooMany(path: path, limit: Self.mostFiles) }
      self.entries = entries.sorted { $0.path < $1.path }
      return
    }
    throw .missing(path: path, reason: reason)
  }

  /// What has come, gone or changed since the folder was listed: somebody is still copying, and what was read may be
  /// a part of it. What is never read may come and go.
  package func changes(in path: String) throws(Fault) -> [Finding] {
    // By bytes: names that differ only in how accents are composed are two files.
    func byName(_ folder: InputFolder) -> [[UInt8]: InputEntry] {
      Dictionary(
        folder.entries.filter { $0.content != .other && $0.content != .notFollowed }.map {
          (Array($0.path.utf8), $0)
        }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (byName(self), byName(try InputFolder(path: path)))
    let names = Set(before.keys).union(after.keys).sorted { $0.lexicographicallyPrecedes($1) }
    return names.compactMap { name in
      let code: FindingCode
      switch (before[name], after[name]) {
      case (nil, _): code = .fileArrived
      case (_, nil): code = .fileVanished
      case (let old, let new): if old == new { return nil } else { code = .fileChanged }
      }
      return Finding(code, at: SourcePosition(file: String(decoding: name, as: UTF8.self)))
    }
  }

  /// Adds what the folder holds; the reason when the folder itself cannot be listed.
  private static func list(
    _ location: String, prefix: String, depth: Int, into entries: inout [InputEntry]
  ) -> String? {
    let names: [String]
    do throws(FolderUnreadable) {
      names = try folderNames(in: location)
    } catch {
      return error.reason
    }
    for name in names where !name.hasPrefix(".") {
      add(location + "/" + name, path: prefix + name, name: name, depth: depth, into: &entries)
    }
    return nil
  }

  private static func add(
    _ location: String, path: String, name: String, depth: Int, into entries: inout [InputEntry]
  ) {
    var own = stat()
    var target = stat()
    guard lstat(location, &own) == 0, stat(location, &target) == 0 else {
      // What is no UTF-8 in a name was replaced when the folder was listed, so that nothing stands there.
      let isUnreadableName = errno == ENOENT && name.contains("\u{FFFD}")
      let reason = isUnreadableName ? "its name is not UTF-8, rename it" : String(cString: strerror(errno))
      entries.append(InputEntry(path: path, location: location, content: .unreadable(reason)))
      return
    }
    switch target.st_mode & S_IFMT {
    case S_IFDIR:
      guard own.st_mode & S_IFMT == S_IFDIR, depth < maxDepth else {
        entries.append(InputEntry(path: path, location: location, content: .notFollowed))
        return
      }
      if let reason = list(location, prefix: path + "/", depth: depth + 1, into: &entries) {
        entries.append(InputEntry(path: path, location: location, content: .unreadable(reason)))
      }
    case S_IFREG:
      entries.append(
        InputEntry(
          path: path, location: location, content: content(path: path, name: name), state: FileState(target)))
    default:
      entries.append(InputEntry(path: path, location: location, content: .notFollowed))
    }
  }

  private static func content(path: String, name: String) -> InputEntry.Content {
    let lowered = name.lowercased()
    if lowered.hasSuffix(".csv") || lowered.hasSuffix(".txt") || lowered.hasSuffix(".tsv") { return .table }
    guard lowered.hasSuffix(".yml") || lowered.hasSuffix(".yaml") else { return .other }
    if path.lowercased().split(separator: "/").dropLast().contains("aturan") { return .rules }
    if lowered.hasPrefix("sumber.") { return .sources }
    return lowered.hasPrefix("laporan.") ? .settings : .other
  }
}
