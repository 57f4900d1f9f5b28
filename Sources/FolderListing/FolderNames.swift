import Glibc

/// The names in a folder, without `.` and `..`, sorted by their bytes.
///
/// - Parameter limit: so many names are read at the most.
/// - Throws: where the folder cannot be opened, or its listing breaks off: a part is never taken for all.
package func folderNames(
  in path: String, atMost limit: Int = .max
) throws(FolderUnreadable) -> [String] {
  guard let folder = opendir(path) else { throw FolderUnreadable(code: errno) }
  defer { closedir(folder) }
  var names: [String] = []
  while names.count < limit {
    // readdir tells its end and its failure by the same nil, and apart by errno alone.
    errno = 0
    guard let entry = readdir(folder) else {
      guard errno == 0 else { throw FolderUnreadable(code: errno) }
      break
    }
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
