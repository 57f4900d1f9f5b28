/// What a reader is told of a document.
enum XMLSelection {
  /// Only its faults.
  case faults
  case everything
  /// The same without text.
  case elements
  /// The root, the elements with an attribute whose name begins so, and the text within these.
  case marked(StaticString)

  /// Whether an attribute's name begins as those of marked elements do.
  /// - Parameter name: ends with 0.
  func marks(_ name: UnsafePointer<UInt8>) -> Bool {
    guard case .marked(let mark) = self else { return false }
    for place in 0..<mark.utf8CodeUnitCount where name[place] != mark.utf8Start[place] { return false }
    return true
  }
}
