/// Events of plain documents: a visitor sees what `EventParser` shows, in a fifth of its time. Where something else stands,
/// reading ends, and whoever reads lets libxml2 read from the beginning and leaves out the events that were `shown`.
struct PlainEvents {
  private var reader: PlainReader
  private let selection: XMLSelection
  private(set) var shown = 0
  private var open: [(isTold: Bool, isMarked: Bool)] = []
  /// How many of the open elements are marked.
  private var marked = 0
  /// Text since the last tag that is shown.
  private var text: [UInt8] = []
  private var line = 1
  /// Up to where lines are counted.
  private var counted = 0

  /// - Parameter input: plain text.
  init(_ selection: XMLSelection, of input: UnsafeBufferPointer<UInt8>) {
    self.selection = selection
    reader = PlainReader(input)
  }

  /// Shows the events up to the end, and returns true, or up to what is not plain.
  mutating func read<VisitFailure: Error>(
    _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) -> Bool {
    while true {
      switch reader.next(takesText: takesText) {
      case .start(let name): try start(name, visit)
      case .end(let name): try end(name, visit)
      case .text(let run): text.append(contentsOf: run)
      case .endOfPiece: return reader.isAtEnd
      case .notPlain: return false
      }
    }
  }

  private var takesText: Bool {
    switch selection {
    case .faults, .elements: false
    case .everything: true
    case .marked: marked > 0
    }
  }

  private mutating func show<VisitFailure: Error>(
    _ event: XMLEvent, _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) {
    shown += 1
    try visit(event)
  }

  private mutating func showText<VisitFailure: Error>(
    _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) {
    guard !text.isEmpty else { return }
    try show(.text(String(decoding: text, as: UTF8.self)), visit)
    text.removeAll(keepingCapacity: true)
  }

  private mutating func start<VisitFailure: Error>(
    _ name: Int, _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) {
    try showText(visit)
    let element = element
    open.append(element)
    if element.isMarked { marked += 1 }
    guard element.isTold else { return }
    countLines()
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(reader.attributes.count)
    for attribute in reader.attributes { attributes.append(told(attribute)) }
    try show(.start(name: reader.names.text(name), attributes: attributes, line: line), visit)
  }

  private mutating func end<VisitFailure: Error>(
    _ name: Int, _ visit: (XMLEvent) throws(VisitFailure) -> Void
  ) throws(VisitFailure) {
    try showText(visit)
    let element = open.removeLast()
    if element.isMarked { marked -= 1 }
    if element.isTold { try show(.end(name: reader.names.text(name)), visit) }
  }

  private var element: (isTold: Bool, isMarked: Bool) {
    switch selection {
    case .faults: return (false, false)
    case .everything, .elements: return (true, false)
    case .marked(let mark):
      for attribute in reader.attributes
      where attribute.kind == .plain && reader.names.begins(attribute.name, with: mark) {
        return (true, true)
      }
      return (open.isEmpty, false)
    }
  }

  private mutating func countLines() {
    line += newlines(in: UnsafeBufferPointer(rebasing: reader.cursor.input[counted..<reader.cursor.position]))
    counted = reader.cursor.position
  }

  private func told(_ attribute: PlainAttribute) -> XMLAttribute {
    let name = attribute.kind == .language ? "xml:lang" : reader.names.text(attribute.name)
    guard attribute.hasReferences else {
      let value = UnsafeBufferPointer(rebasing: reader.cursor.input[attribute.value])
      return XMLAttribute(name: name, value: String(decoding: value, as: UTF8.self))
    }
    var bytes: [UInt8] = []
    reader.resolve(attribute.value) { bytes.append(contentsOf: $0) }
    return XMLAttribute(name: name, value: String(decoding: bytes, as: UTF8.self))
  }
}
