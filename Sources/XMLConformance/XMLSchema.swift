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
    let faults = FaultCollector()
    let code: Int32 = faults.collecting {
      bytes.withUnsafeBytes { whole in
        guard let validation = xmlSchemaNewValidCtxt(schema) else { return -1 }
        defer { xmlSchemaFreeValidCtxt(validation) }
        let source = ByteSource(whole)
        return withExtendedLifetime(source) {
          // The buffer is the validator's from here: it frees it on every path.
          guard let input = source.inputBuffer() else { return -1 }
          return xmlSchemaValidateStream(validation, input, XML_CHAR_ENCODING_NONE, nil, nil)
        }
      }
    }
    guard code == 0, faults.first == nil else {
      throw faults.fault(otherwise: "not valid (libxml2 error \(code))")
    }
  }
}
