import CBundledFiles

/// The files that the program carries inside itself, under one of its folders, by path.
func bundledFiles(under folder: String) -> [(path: String, bytes: [UInt8])] {
  (0..<bundled_file_count()).compactMap { index in
    let file = bundled_file_at(index)
    guard let name = file.name.map({ String(cString: $0) }), name.hasPrefix(folder + "/") else { return nil }
    return (
      path: String(name.dropFirst(folder.utf8.count + 1)),
      bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    )
  }
}
