import CLibXML2

/// Holds one plain document, piece by piece, against a schema: what `PlainReader` reads goes to the side of libxml2 that
/// asks the schema, and its parser, which takes half of the time, is not needed.
///
/// It only says that a document is valid. Whoever wants to know what is wrong, or has another document, lets libxml2 read it
/// from the beginning.
///
/// One file's alone, on one thread: Swift is told not to look after that, for every attribute goes through here.
final class PlainValidation {
  private let faults = FaultCollector()
  private let validation: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr?
  /// libxml2 writes here what it is to be called by, and takes it away in the end.
  private let handlers: UnsafeMutablePointer<xmlSAXHandlerPtr?>
  private let owner: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  private var reader: PlainReader?
  /// The root's, which ends with 0.
  @exclusivity(unchecked) private var namespace: UnsafeMutablePointer<xmlChar>?
  /// Of the tag that is told, five an attribute: local name, prefix, namespace, value, end of the value.
  private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  @exclusivity(unchecked) private var pointerCount = 0
  /// The tag's values in which references were resolved, one behind the other.
  @exclusivity(unchecked) private var resolved = UnsafeMutableBufferPointer<xmlChar>.allocate(capacity: 256)
  @exclusivity(unchecked) private var resolvedCount = 0

  /// Nil where memory is short.
  init?(_ schema: xmlSchemaPtr) {
    guard let validation = xmlSchemaNewValidCtxt(schema) else { return nil }
    handlers = .allocate(capacity: 1)
    handlers.initialize(to: nil)
    owner = .allocate(capacity: 1)
    owner.initialize(to: nil)
    pointers = .allocate(capacity: 5 * PlainReader.mostAttributes)
    self.validation = validation
    plug = xmlSchemaSAXPlug(validation, handlers, owner)
  }

  deinit {
    if plug != nil { xmlSchemaSAXUnplug(plug) }
    xmlSchemaFreeValidCtxt(validation)
    handlers.deallocate()
    owner.deallocate()
    pointers.deallocate()
    namespace?.deallocate()
    resolved.deallocate()
  }

  /// Takes lines of the document, from the first one on. False where they are not plain, or not valid.
  func take(_ lines: UnsafeBufferPointer<UInt8>) -> Bool {
    guard plug != nil, isPlainText(lines) else { return false }
    var reader = reader ?? PlainReader(lines)
    if self.reader != nil { reader.read(next: lines) }
    self.reader = nil
    let isTaken = faults.collecting { read(&reader) }
    self.reader = reader
    return isTaken && faults.first == nil
  }

  /// Whether the document has been read to its end, and is valid.
  var isValid: Bool { (reader?.isAtEnd ?? false) && faults.first == nil && xmlSchemaIsValid(validation) == 1 }

  private func read(_ reader: inout PlainReader) -> Bool {
    guard let handler = handlers.pointee?.pointee else { return false }
    while true {
      switch reader.next(takesText: true) {
      case .start(let name): guard start(name, reader, handler) else { return false }
      case .end(let name):
        handler.endElementNs?(owner.pointee, reader.names.pointer(name), nil, UnsafePointer(namespace))
      case .text(let run): handler.characters?(owner.pointee, run.baseAddress, Int32(run.count))
      case .endOfPiece: return true
      case .notPlain: return false
      }
    }
  }

  /// Tells of an element as libxml2's parser does. False where it bears what only pages do.
  private func start(_ name: Int, _ reader: borrowing PlainReader, _ handler: xmlSAXHandler) -> Bool {
    let isRoot = reader.depth == 1
    pointerCount = 0
    makeRoom(for: reader.attributes)
    for attribute in reader.attributes {
      switch attribute.kind {
      case .language: return false
      case .namespace:
        guard isRoot else { return false }
        namespace = Self.copy(reader.cursor.input[attribute.value])
      case .plain: add(attribute, reader)
      }
    }
    // Prefix, namespace.
    var declared: (UnsafePointer<xmlChar>?, UnsafePointer<xmlChar>?) = (nil, UnsafePointer(namespace))
    withUnsafeMutablePointer(to: &declared) { declared in
      declared.withMemoryRebound(to: UnsafePointer<xmlChar>?.self, capacity: 2) { declared in
        handler.startElementNs?(
          owner.pointee, reader.names.pointer(name), nil, UnsafePointer(namespace),
          isRoot && namespace != nil ? 1 : 0, declared, Int32(pointerCount / 5), 0, pointers)
      }
    }
    return true
  }

  private static func copy(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UnsafeMutablePointer<xmlChar> {
    let copy = UnsafeMutablePointer<xmlChar>.allocate(capacity: text.count + 1)
    for (place, byte) in text.enumerated() { (copy + place).initialize(to: byte) }
    (copy + text.count).initialize(to: 0)
    return copy
  }

  // MARK: Attributes

  /// Before any value is pointed at, so that none is moved then. A value is never longer for its references.
  private func makeRoom(for attributes: [PlainAttribute]) {
    resolvedCount = 0
    var needed = 0
    for attribute in attributes where attribute.hasReferences { needed += attribute.value.count }
    guard needed > resolved.count else { return }
    resolved.deallocate()
    resolved = .allocate(capacity: needed)
  }

  private func add(_ attribute: PlainAttribute, _ reader: borrowing PlainReader) {
    var start = reader.cursor.input.baseAddress.map { $0 + attribute.value.lowerBound }
    var count = attribute.value.count
    if attribute.hasReferences {
      let first = resolvedCount
      reader.resolve(attribute.value) { put($0) }
      start = resolved.baseAddress.map { UnsafePointer($0 + first) }
      count = resolvedCount - first
    }
    put(reader.names.pointer(attribute.name))
    put(nil)
    put(nil)
    put(start)
    put(start.map { $0 + count })
  }

  private func put(_ pointer: UnsafePointer<xmlChar>?) {
    (pointers + pointerCount).initialize(to: pointer)
    pointerCount += 1
  }

  private func put(_ run: UnsafeBufferPointer<UInt8>) {
    for byte in run {
      if byte == UInt8(ascii: "&") {
        // As libxml2's parser hands it over, and as its schemas expect it.
        for byte in ("&#38;" as StaticString).bytes { put(byte) }
      } else {
        put(byte)
      }
    }
  }

  private func put(_ byte: UInt8) {
    resolved.initializeElement(at: resolvedCount, to: byte)
    resolvedCount += 1
  }
}
