import CLibXML2

/// libxml2's push parser, turned round: bytes go in piece by piece, events come out.
///
/// No callback of libxml2 may throw, so callbacks only queue events and the caller visits them between two
/// pieces. Only the callbacks below are set. There is no look-up of entities, so nothing that a document
/// declares can be substituted; a document that declares anything at all is refused at its declaration.
/// (`XML_PARSE_NOENT` then means only that `&amp;` in attributes arrives as `&`.)
///
/// What callbacks change is changed by one of them at a time, on one thread: Swift is told not to look after that, which
/// took a fifth of the time of reading.
final class EventParser {
  /// libxml2's own bound for one text node in a tree, in bytes.
  static let longestText = 10_000_000
  /// libxml2's own bound for elements within each other in a tree; its push parser knows none.
  static let greatestDepth = 256
  /// Bytes handed to libxml2 at once.
  static let pieceSize = 16_384

  let faults = FaultCollector()
  /// Events of the last piece.
  @exclusivity(unchecked) private(set) var events: [XMLEvent] = []
  private var context: xmlParserCtxtPtr?
  /// Text since the last tag.
  @exclusivity(unchecked) private var text: [UInt8] = []
  @exclusivity(unchecked) private var textLength = 0
  @exclusivity(unchecked) private var depth = 0
  private let selection: XMLSelection
  /// Of each open element, whether it is told and whether it is marked, where not all are told.
  @exclusivity(unchecked) private var open: [(isTold: Bool, isMarked: Bool)] = []
  /// How many of the open elements are marked.
  @exclusivity(unchecked) private var marked = 0

  init(_ selection: XMLSelection) throws(XMLFault) {
    self.selection = selection
    var handlers = Self.handlers()
    let owner = Unmanaged.passUnretained(self).toOpaque()
    context = faults.collecting { xmlCreatePushParserCtxt(&handlers, owner, nil, 0, nil) }
    guard let context else { throw faults.fault(otherwise: "out of memory") }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue))
  }

  deinit {
    guard let context else { return }
    // The parser makes a document of its own for some declarations and does not free it.
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    context.pointee.myDoc = nil
    xmlFreeParserCtxt(context)
  }

  /// Takes the next piece, at most `pieceSize` bytes; `events` then holds what it completed.
  func take(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(XMLFault) {
    events.removeAll(keepingCapacity: true)
    let code = faults.collecting {
      xmlParseChunk(
        context, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count), isLast ? 1 : 0)
    }
    if let fault = faults.first { throw fault }
    guard context?.pointee.wellFormed == 1 else {
      throw XMLFault(line: line, message: "not well-formed (libxml2 error \(code))")
    }
  }

  private var line: Int { Int(context?.pointee.input?.pointee.line ?? 0) }

  private func refuse(_ message: String) {
    faults.note(line: line, message: message)
    xmlStopParser(context)
  }

  private func addText(_ bytes: UnsafeBufferPointer<xmlChar>) {
    textLength += bytes.count
    guard textLength <= Self.longestText else {
      refuse("text of more than \(Self.longestText) bytes")
      return
    }
    switch selection {
    case .faults, .elements: break
    case .everything: text.append(contentsOf: bytes)
    case .marked: if marked > 0 { text.append(contentsOf: bytes) }
    }
  }

  /// Closes the text before a tag.
  private func meetTag() {
    textLength = 0
    guard !text.isEmpty else { return }
    events.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private func start(isMarked: () -> Bool, name: () -> String, attributes: () -> [XMLAttribute]) {
    meetTag()
    depth += 1
    guard depth <= Self.greatestDepth else {
      refuse("elements nested more than \(Self.greatestDepth) deep")
      return
    }
    switch selection {
    case .faults: return
    case .everything, .elements: break
    case .marked:
      let isMarked = isMarked()
      let element = (isTold: isMarked || depth == 1, isMarked: isMarked)
      open.append(element)
      marked += element.isMarked ? 1 : 0
      guard element.isTold else { return }
    }
    events.append(.start(name: name(), attributes: attributes(), line: line))
  }

  private func end(_ name: () -> String) {
    meetTag()
    depth -= 1
    switch selection {
    case .faults: return
    case .everything, .elements: break
    case .marked:
      guard let element = open.popLast() else { return }
      marked -= element.isMarked ? 1 : 0
      guard element.isTold else { return }
    }
    events.append(.end(name: name()))
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> EventParser? {
    pointer.map { Unmanaged<EventParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func name(_ prefix: UnsafePointer<xmlChar>?, _ local: UnsafePointer<xmlChar>?) -> String {
    let local = local.map { String(cString: $0) } ?? ""
    guard let prefix else { return local }
    return String(cString: prefix) + ":" + local
  }

  /// Two pointers a declaration: prefix, namespace.
  private static func add(
    _ spaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int, to list: inout [XMLAttribute]
  ) {
    guard let spaces else { return }
    for index in 0..<count {
      list.append(
        XMLAttribute(
          name: spaces[2 * index].map { "xmlns:" + String(cString: $0) } ?? "xmlns",
          value: spaces[2 * index + 1].map { String(cString: $0) } ?? ""))
    }
  }

  /// Five pointers an attribute: local name, prefix, namespace, value, end of the value.
  private static func add(
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int, to list: inout [XMLAttribute]
  ) {
    guard let attributes else { return }
    for index in 0..<count {
      guard let value = attributes[5 * index + 3], let end = attributes[5 * index + 4] else { continue }
      let bytes = UnsafeBufferPointer(start: value, count: end - value)
      list.append(
        XMLAttribute(
          name: name(attributes[5 * index + 1], attributes[5 * index]),
          value: String(decoding: bytes, as: UTF8.self)))
    }
  }

  private static func handlers() -> xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.startElementNs = { owner, local, prefix, _, spaceCount, spaces, count, _, values in
      guard let parser = EventParser.from(owner) else { return }
      parser.start(
        isMarked: {
          (0..<Int(count)).contains { number in
            guard let values, values[5 * number + 1] == nil, let name = values[5 * number] else {
              return false
            }
            return parser.selection.marks(name)
          }
        },
        name: { EventParser.name(prefix, local) },
        attributes: {
          var list: [XMLAttribute] = []
          list.reserveCapacity(Int(spaceCount) + Int(count))
          EventParser.add(spaces, Int(spaceCount), to: &list)
          EventParser.add(attributes: values, Int(count), to: &list)
          return list
        })
    }
    handlers.endElementNs = { owner, local, prefix, _ in
      EventParser.from(owner)?.end { EventParser.name(prefix, local) }
    }
    let characters: charactersSAXFunc = { owner, bytes, count in
      guard let bytes else { return }
      EventParser.from(owner)?.addText(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handlers.characters = characters
    handlers.ignorableWhitespace = characters
    handlers.internalSubset = { owner, _, publicName, systemName in
      guard publicName != nil || systemName != nil else { return }
      EventParser.from(owner)?.refuse("the document type names an external subset")
    }
    handlers.entityDecl = { owner, _, _, _, _, _ in
      EventParser.from(owner)?.refuse("the document declares an entity")
    }
    handlers.unparsedEntityDecl = { owner, _, _, _, _ in
      EventParser.from(owner)?.refuse("the document declares an entity")
    }
    handlers.notationDecl = { owner, _, _, _ in
      EventParser.from(owner)?.refuse("the document declares a notation")
    }
    handlers.elementDecl = { owner, _, _, _ in
      EventParser.from(owner)?.refuse("the document declares an element")
    }
    handlers.attributeDecl = { owner, _, _, _, _, _, names in
      xmlFreeEnumeration(names)
      EventParser.from(owner)?.refuse("the document declares an attribute")
    }
    handlers.getParameterEntity = { owner, _ in
      EventParser.from(owner)?.refuse("the document uses a parameter entity")
      return nil
    }
    handlers.reference = { owner, _ in
      EventParser.from(owner)?.refuse("the document uses an entity that XML does not define")
    }
    return handlers
  }
}
