/// Reads a document from start to end and shows each event to `visit`.
///
/// Nothing the document names is loaded, and a document that declares entities, elements or attributes is
/// refused. Memory stays small whatever the document's size; depth is bounded by libxml2 (256 levels).
package func readXML(_ bytes: [UInt8], _ visit: (XMLEvent) -> Void) throws(XMLFault) {
  try readAll(.everything, of: bytes, visit)
}

/// Reads a document from start to end as `readXML` does, but shows no text; `visit` may end the reading by throwing.
package func readElements<VisitFailure: Error>(
  of bytes: [UInt8], _ visit: (XMLEvent) throws(VisitFailure) -> Void
) throws(XMLReadingFailure<VisitFailure>) {
  try readEvents(.elements, of: bytes, visit)
}

/// Reads a document from start to end as `readXML` does, but shows only some of it: the root, the elements with an
/// attribute whose name, without a namespace prefix, begins with `mark`, and the text within these.
package func readXML(
  _ bytes: [UInt8], marked mark: StaticString, _ visit: (XMLEvent) -> Void
) throws(XMLFault) {
  try readAll(.marked(mark), of: bytes, visit)
}

private func readAll(
  _ selection: XMLSelection, of bytes: [UInt8], _ visit: (XMLEvent) -> Void
) throws(XMLFault) {
  do throws(XMLReadingFailure<Never>) {
    try readEvents(selection, of: bytes) { (event) throws(Never) in visit(event) }
  } catch {
    switch error {
    case .document(let fault): throw fault
    }
  }
}

private func readEvents<VisitFailure: Error>(
  _ selection: XMLSelection, of bytes: [UInt8], _ visit: (XMLEvent) throws(VisitFailure) -> Void
) throws(XMLReadingFailure<VisitFailure>) {
  var shown = 0
  do throws(VisitFailure) {
    let isRead = try bytes.withUnsafeBufferPointer { (input) throws(VisitFailure) in
      guard isPlainText(input) else { return false }
      var document = PlainEvents(selection, of: input)
      defer { shown = document.shown }
      return try document.read(visit)
    }
    if isRead { return }
  } catch {
    throw .visit(error)
  }
  try readAnyEvents(selection, of: bytes, after: shown, visit)
}

/// The same through libxml2, whatever the document uses of XML.
/// - Parameter shown: how many events were visited before.
func readAnyEvents<VisitFailure: Error>(
  _ selection: XMLSelection, of bytes: [UInt8], after shown: Int = 0,
  _ visit: (XMLEvent) throws(VisitFailure) -> Void
) throws(XMLReadingFailure<VisitFailure>) {
  let parser: EventParser
  do throws(XMLFault) {
    parser = try EventParser(selection)
  } catch {
    throw .document(error)
  }
  var start = 0
  var unseen = shown
  repeat {
    let end = min(start + EventParser.pieceSize, bytes.count)
    do throws(XMLFault) {
      try parser.take(bytes, start..<end)
    } catch {
      throw .document(error)
    }
    for event in parser.events.dropFirst(unseen) {
      do throws(VisitFailure) {
        try visit(event)
      } catch {
        throw .visit(error)
      }
    }
    unseen -= min(unseen, parser.events.count)
    start = end
  } while start < bytes.count
}

/// Reads a document of any size, of which only a piece is in memory at a time, and shows each event to `visit`.
/// - Parameter next: writes the next bytes and returns how many; 0 at the end, less than 0 where they cannot be had.
package func readXML(
  from next: (UnsafeMutableRawBufferPointer) -> Int, _ visit: (XMLEvent) -> Void
) throws(XMLFault) {
  let parser = try EventParser(.everything)
  let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: EventParser.pieceSize, alignment: 16)
  defer { piece.deallocate() }
  while true {
    let count = next(piece)
    guard count >= 0 else { throw XMLFault(line: 0, message: "the document cannot be read") }
    try parser.take(UnsafeRawBufferPointer(rebasing: piece[..<count]), isLast: count == 0)
    for event in parser.events { visit(event) }
    if count == 0 { return }
  }
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
