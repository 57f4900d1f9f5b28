/// Reads a document from start to end and shows each event to `visit`, which may end the reading by throwing.
///
/// Nothing the document names is loaded, and a document that declares entities, elements or attributes is
/// refused. Memory stays small whatever the document's size; depth is bounded by libxml2 (256 levels).
package func readXML<VisitFailure: Error>(
  _ bytes: [UInt8], _ visit: (XMLEvent) throws(VisitFailure) -> Void
) throws(XMLReadingFailure<VisitFailure>) {
  try readEvents(of: bytes, visit)
}

/// The same for a visitor that never fails.
package func readXML(_ bytes: [UInt8], _ visit: (XMLEvent) -> Void) throws(XMLFault) {
  do throws(XMLReadingFailure<Never>) {
    try readEvents(of: bytes) { (event) throws(Never) in visit(event) }
  } catch {
    switch error {
    case .document(let fault): throw fault
    }
  }
}

private func readEvents<VisitFailure: Error>(
  of bytes: [UInt8], _ visit: (XMLEvent) throws(VisitFailure) -> Void
) throws(XMLReadingFailure<VisitFailure>) {
  let parser: EventParser
  do throws(XMLFault) {
    parser = try EventParser(keepsEvents: true)
  } catch {
    throw .document(error)
  }
  var start = 0
  repeat {
    let end = min(start + EventParser.pieceSize, bytes.count)
    do throws(XMLFault) {
      try parser.take(bytes, start..<end)
    } catch {
      throw .document(error)
    }
    for event in parser.events {
      do throws(VisitFailure) {
        try visit(event)
      } catch {
        throw .visit(error)
      }
    }
    start = end
  } while start < bytes.count
}

extension EventParser {
  /// Takes `bytes[range]`; it is the last piece where the range ends with the bytes.
  func take(_ bytes: [UInt8], _ range: Range<Int>) throws(XMLFault) {
    let taken: Result<Void, XMLFault> = bytes.withUnsafeBytes { whole in
      do throws(XMLFault) {
        return .success(
          try take(UnsafeRawBufferPointer(rebasing: whole[range]), isLast: range.upperBound == bytes.count))
      } catch {
        return .failure(error)
      }
    }
    try taken.get()
  }
}
