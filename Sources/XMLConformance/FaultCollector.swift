import CLibXML2

/// Keeps the first error that libxml2 reports while `collecting` runs.
///
/// libxml2's handler of last resort is a variable of the thread. It catches what has no handler of its own
/// (the canonicaliser's errors among them), and nothing is printed on stderr.
final class FaultCollector {
  private(set) var first: XMLFault?

  func collecting<Result>(_ body: () -> Result) -> Result {
    _ = LibraryState.isReady
    let previousHandler = __xmlStructuredError().pointee
    let previousContext = __xmlStructuredErrorContext().pointee
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(self).toOpaque()) { context, error in
      guard let context, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      let text = error.pointee.message.map { String(cString: $0) } ?? ""
      Unmanaged<FaultCollector>.fromOpaque(context).takeUnretainedValue()
        .note(line: Int(error.pointee.line), message: text)
    }
    defer { xmlSetStructuredErrorFunc(previousContext, previousHandler) }
    return withExtendedLifetime(self, body)
  }

  func note(line: Int, message: String) {
    guard first == nil else { return }
    var text = Substring(message)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    first = XMLFault(line: max(line, 0), message: text.isEmpty ? "unknown error" : String(text))
  }

  /// The first error, or one that says `message` where libxml2 failed without naming any.
  func fault(otherwise message: String) -> XMLFault {
    first ?? XMLFault(line: 0, message: message)
  }
}
