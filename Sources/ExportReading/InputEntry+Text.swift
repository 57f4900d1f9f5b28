import CSVReading
import Findings

extension InputEntry {
  /// The whole text of a rule or settings file; throws a finding when it cannot be read or is no UTF-8.
  /// - Parameter maxBytes: a larger file is a fault.
  package func text(maxBytes: Int) throws(Finding) -> String {
    let position = SourcePosition(file: path)
    var bytes: [UInt8] = []
    do throws(InputFile.Fault) {
      let file = try InputFile(location: location)
      guard file.size <= maxBytes else {
        throw InputFile.Fault.unreadable("> \(maxBytes) bytes")
      }
      bytes = try file.contents()
    } catch {
      switch error {
      case .unreadable(let reason): throw Finding(.fileUnreadable, at: position, reason)
      case .changed: throw Finding(.fileChanged, at: position)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Finding(.fileUnreadable, at: position, "not UTF-8")
    }
    return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }
}
