import MarkupEscaping

/// The text of one file of a `TemplateSet`, made ready: UTF-8 without mark, LF line ends, and no character
/// that XML 1.0 forbids.
struct TemplateSource {
  let file: String
  let bytes: [UInt8]

  init(_ file: String, in set: TemplateSet) throws(TemplateFault) {
    guard let raw = set.bytes(of: file) else {
      throw TemplateFault(
        file: file, line: 1, message: "This file is needed and missing. Add it to the folder of templates.")
    }
    self.file = file
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var line = 1
    var index = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < raw.count {
      let byte = raw[index]
      index += 1
      if byte == 0x0D, index < raw.count, raw[index] == 0x0A { continue }
      if byte < 0x20, byte != 0x0A, byte != 0x09 {
        throw TemplateFault(
          file: file, line: line,
          message: "The control character \(byte) stands here, which no page may hold. Remove it.")
      }
      if byte == 0x0A { line += 1 }
      bytes.append(byte)
    }
    self.bytes = bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TemplateFault(
        file: file, line: Self.firstBrokenLine(bytes),
        message: "This line is not UTF-8 text. Save the file as UTF-8.")
    }
    if forbiddenCharacters(in: text) > 0 {
      let line = Self.firstLine(of: bytes) { forbiddenCharacters(in: $0) > 0 }
      throw TemplateFault(
        file: file, line: line, message: "A character that no page may hold stands here. Remove it.")
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private static func firstBrokenLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }

  private static func firstLine(of bytes: [UInt8], where matches: (String) -> Bool) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.firstIndex { matches(String(decoding: $0, as: UTF8.self)) } ?? 0) + 1
  }
}
