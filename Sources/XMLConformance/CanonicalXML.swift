import CLibXML2

/// The canonical form (C14N 1.0 with comments, UTF-8) of a well-formed document: what `xmllint --c14n` writes.
package func canonicalXML(of bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
  if let canonical = PlainXML.canonical(bytes) { return canonical }
  return try canonicalXMLOfTree(bytes)
}

/// The same through a tree of libxml2, whatever the document uses of XML.
func canonicalXMLOfTree(_ bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
  try checkWellFormed(bytes)
  let faults = FaultCollector()
  guard let size = Int32(exactly: bytes.count) else {
    throw XMLFault(line: 0, message: "document of more than 2 GiB")
  }
  let result: [UInt8]? = faults.collecting {
    bytes.withUnsafeBytes { whole in
      let document = xmlReadMemory(
        whole.baseAddress?.assumingMemoryBound(to: CChar.self), size, nil, nil,
        Int32(XML_PARSE_NONET.rawValue))
      guard let document else { return nil }
      defer { xmlFreeDoc(document) }
      // No encoder: the buffer's content is then UTF-8, which is what the canonical form is.
      guard faults.first == nil, let buffer = xmlAllocOutputBuffer(nil) else { return nil }
      defer { xmlOutputBufferClose(buffer) }
      let mode = Int32(XML_C14N_1_0.rawValue)
      guard xmlC14NExecute(document, nil, nil, mode, nil, 1, buffer) >= 0,
        let content = xmlOutputBufferGetContent(buffer)
      else { return nil }
      return Array(UnsafeBufferPointer(start: content, count: xmlOutputBufferGetSize(buffer)))
    }
  }
  guard let result, faults.first == nil else {
    throw faults.fault(otherwise: "no canonical form")
  }
  return result
}
