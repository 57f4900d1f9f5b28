import Foundation

/// Reads the files of a period's folder and says what no reader may see: no folder at all, or files of different
/// editions in it.
struct FolderReader {
  let folder: String

  func fault() -> String? {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return "no folder" }
    defer { close(handle) }
    let versions = ["index.html", "report.xml", "units/U2.html"].compactMap { path -> Substring? in
      let file = openat(handle, path, O_RDONLY | O_CLOEXEC)
      // A reader who holds a folder that is replaced and then removed finds files gone, never mixed.
      guard file >= 0 else { return nil }
      defer { close(file) }
      var bytes = [UInt8](repeating: 0, count: 100)
      let count = read(file, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self).split(separator: " ").last
    }
    return Set(versions).count <= 1 ? nil : "\(versions)"
  }
}
