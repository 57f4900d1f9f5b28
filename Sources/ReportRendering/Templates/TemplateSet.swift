import CBundledFiles

/// The templates, words, style and schema of an edition: the built-in files, some of them replaced by an
/// office's own.
package struct TemplateSet: Sendable {
  /// Name and content, sorted by the names' bytes, so that a digest over them is stable.
  package let files: [(name: String, bytes: [UInt8])]
  private let contents: [String: [UInt8]]

  /// - Parameter overriding: Files by name, as they stand in the office's own folder. A name must be that of
  ///   a built-in file, or of a partial of the office's own: `name.mustache` without further dots.
  package init(overriding own: [String: [UInt8]] = [:]) throws(TemplateFault) {
    var contents = Self.builtIn()
    let known = contents.keys.sorted()
    for (name, bytes) in own.sorted(by: { $0.key < $1.key }) {
      guard contents[name] != nil || Self.isPartial(name) else {
        let hint = nearestName(to: name, among: known).map { "Did you mean `\($0)`? " } ?? ""
        throw TemplateFault(
          file: name, line: 1,
          message: """
            This file replaces none of the built-in templates. \(hint)Rename it to one of \
            \(known.joined(separator: ", ")), or take it out of the folder.
            """)
      }
      contents[name] = bytes
    }
    self.contents = contents
    files = contents.map { (name: $0.key, bytes: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Whether a file is the program's own, whoever put it there.
  func isBuiltIn(_ name: String) -> Bool { contents[name] == Self.builtIn()[name] }

  /// The content of a file; nil where there is none of that name.
  func bytes(of name: String) -> [UInt8]? { contents[name] }

  /// The templates and partials by the name under which another template includes them.
  var templateNames: [String] {
    files.compactMap { $0.name.hasSuffix(Self.suffix) ? String($0.name.dropLast(Self.suffix.count)) : nil }
  }

  static let suffix = ".mustache"

  private static func isPartial(_ name: String) -> Bool {
    guard name.hasSuffix(suffix) else { return false }
    let stem = name.utf8.dropLast(suffix.utf8.count)
    return !stem.isEmpty && stem.allSatisfy(TemplateTag.isNameByte)
  }

  private static func builtIn() -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let folder = "templates/"
    for index in 0..<bundled_file_count() {
      let file = bundled_file_at(index)
      guard let name = file.name.map({ String(cString: $0) }), name.hasPrefix(folder) else { continue }
      files[String(name.dropFirst(folder.count))] = Array(
        UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
    return files
  }
}
