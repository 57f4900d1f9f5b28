import CLibXML2

/// A compiled W3C XML schema, version 1.0. It stands alone: imports and includes are not fetched.
package final class XMLSchema {
  private let schema: xmlSchemaPtr

  /// Compiles a schema document.
  package init(_ bytes: [UInt8]) throws(XMLFault) {
    try checkWellFormed(bytes)
    let faults = FaultCollector()
    guard let size = Int32(exactly: bytes.count) else {
      throw XMLFault(line: 0, message: "schema of more than 2 GiB")
    }
    let compiled: xmlSchemaPtr? = faults.collecting {
      bytes.withUnsafeBytes { whole in
        let start = whole.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let parser = xmlSchemaNewMemParserCtxt(start, size) else { return nil }
        defer { xmlSchemaFreeParserCtxt(parser) }
        return xmlSchemaParse(parser)
      }
    }
    guard let compiled else { throw faults.fault(otherwise: "the schema does not compile") }
    schema = compiled
    if let fault = faults.first { throw fault }
  }

  deinit {
    xmlSchemaFree(schema)
  }

  /// Throws the first error of a document that is not valid. Streams, so memory stays small but for keys.
  package func validate(_ bytes: [UInt8]) throws(XMLFault) {
    try checkWellFormed(bytes)
    try validateChecked(bytes)
  }

  /// The same for a document that has passed `checkWellFormed`, `readXML` or `canonicalXML` already.
  package func validateChecked(_ bytes: [UInt8]) throws(XMLFault) {
    if isPlainAndValid(bytes) { return }
    try validateAny(bytes)
  }

  /// The same through libxml2's parser, whatever the document uses of XML.
  func validateAny(_ bytes: [UInt8]) throws(XMLFault) {
    let result: Result<Void, XMLFault> = bytes.withUnsafeBytes { whole in
      do throws(XMLFault) {
        return .success(try validate(ByteSource(whole)))
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// The same for a document of any size, of which only a piece is in memory at a time. It must have passed
  /// `checkWellFormed`, or be written by this program.
  /// - Parameter next: writes the next bytes and returns how many; 0 at the end, less than 0 where they cannot be had.
  package func validateChecked(
    _ next: @escaping (UnsafeMutableRawBufferPointer) -> Int
  ) throws(XMLFault) {
    try validate(ByteSource(fill: next))
  }

  private func isPlainAndValid(_ bytes: [UInt8]) -> Bool {
    guard let validation = PlainValidation(schema) else { return false }
    return bytes.withUnsafeBufferPointer { validation.take($0) } && validation.isValid
  }

  /// Bytes of a document that are read at once.
  private static let pieceSize = 1 << 18

  /// Whether a document of many lines is plain and valid; false tells neither.
  /// - Parameter next: writes the next bytes and returns how many; 0 at the end, less than 0 where they cannot be had.
  package func isPlainAndValid(_ next: (UnsafeMutableRawBufferPointer) -> Int) -> Bool {
    guard let validation = PlainValidation(schema) else { return false }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceSize, alignment: 16)
    defer { piece.deallocate() }
    // What stands in the piece already: the begin of a line.
    var kept = 0
    while true {
      let count = next(UnsafeMutableRawBufferPointer(rebasing: piece[kept...]))
      guard count >= 0 else { return false }
      let bytes = UnsafeRawBufferPointer(rebasing: piece[..<(kept + count)])
      let end = count == 0 ? bytes.count : (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      // A line as long as the piece is none of the program's own.
      guard end > 0 || bytes.count < piece.count else { return false }
      let lines = UnsafeRawBufferPointer(rebasing: bytes[..<end])
      guard lines.isEmpty || validation.take(lines.bindMemory(to: UInt8.self)) else { return false }
      if count == 0 { return validation.isValid }
      kept = bytes.count - end
      UnsafeMutableRawBufferPointer(rebasing: piece[..<kept]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[end...]))
    }
  }

  private func validate(_ source: ByteSource) throws(XMLFault) {
    let faults = FaultCollector()
    let code: Int32 = faults.collecting {
      guard let validation = xmlSchemaNewValidCtxt(schema) else { return -1 }
      defer { xmlSchemaFreeValidCtxt(validation) }
      return withExtendedLifetime(source) {
        // The buffer is the validator's from here: it frees it on every path.
        guard let input = source.inputBuffer() else { return -1 }
        return xmlSchemaValidateStream(validation, input, XML_CHAR_ENCODING_NONE, nil, nil)
      }
    }
    guard code == 0, faults.first == nil else {
      throw faults.fault(otherwise: "not valid (libxml2 error \(code))")
    }
  }
}
