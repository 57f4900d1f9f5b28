/// The names of a document, each once: they are told apart by numbers, and handed to libxml2 as texts that end with 0.
///
/// One reader's alone, on one thread: Swift is told not to look after that, for every name of a document is asked for.
final class PlainNames {
  /// More than any document of the program's own has.
  private static let most = 256
  private static let slots = 1024

  private struct Name {
    let start: UnsafeMutablePointer<UInt8>
    let count: Int
    let text: String
  }

  @exclusivity(unchecked) private var names: [Name] = []
  /// Of each slot the number of its name and 1; 0 for none.
  @exclusivity(unchecked) private var numbers = [Int16](repeating: 0, count: PlainNames.slots)

  deinit {
    for name in names { name.start.deallocate() }
  }

  /// The number of a name of `input`; nil where there are too many.
  func number(of name: Range<Int>, in input: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = name.count
    let last = Int(input[name.upperBound - 1])
    var slot = (count &* 61 &+ Int(input[name.lowerBound]) &* 7 &+ last) & (Self.slots - 1)
    while true {
      let number = Int(numbers[slot]) - 1
      guard number >= 0 else { break }
      if names[number].count == count, isSame(names[number].start, name, input) { return number }
      slot = (slot + 1) & (Self.slots - 1)
    }
    guard names.count < Self.most else { return nil }
    let start = UnsafeMutablePointer<UInt8>.allocate(capacity: count + 1)
    for place in 0..<count { (start + place).initialize(to: input[name.lowerBound + place]) }
    (start + count).initialize(to: 0)
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    names.append(Name(start: start, count: count, text: text))
    numbers[slot] = Int16(names.count)
    return names.count - 1
  }

  private func isSame(
    _ start: UnsafeMutablePointer<UInt8>, _ name: Range<Int>, _ input: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for place in 0..<name.count where start[place] != input[name.lowerBound + place] { return false }
    return true
  }

  func text(_ number: Int) -> String { names[number].text }

  /// Ends with 0, and stands as long as the names do.
  func pointer(_ number: Int) -> UnsafePointer<UInt8> { UnsafePointer(names[number].start) }

  func begins(_ number: Int, with mark: StaticString) -> Bool {
    guard mark.utf8CodeUnitCount <= names[number].count else { return false }
    for place in 0..<mark.utf8CodeUnitCount where names[number].start[place] != mark.utf8Start[place] {
      return false
    }
    return true
  }
}
