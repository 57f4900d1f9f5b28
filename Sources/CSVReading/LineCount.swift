/// Counts the physical lines of a text that comes in blocks: LF, CR and CRLF end a line, and so does the end
/// of the data.
package struct LineCount: Sendable {
  private var ended = 0
  private var isOpen = false
  private var isBehindReturn = false

  package init() {}

  package var lines: Int { isOpen ? ended + 1 : ended }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes {
      switch byte {
      // The line feed of a CRLF ends no line of its own.
      case 0x0A where isBehindReturn: isBehindReturn = false
      case 0x0A, 0x0D:
        ended += 1
        isOpen = false
        isBehindReturn = byte == 0x0D
      default:
        isOpen = true
        isBehindReturn = false
      }
    }
  }
}
