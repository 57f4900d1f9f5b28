import Glibc

/// The names of a document, each once: they are told apart by numbers, and handed to libxml2 as texts that end with 0.
///
/// One reader's alone, on one thread: Swift is told not to look after that, for every name of a document is asked for.
final class PlainNames {
  /// More than any document of the program's own has.
  private static let most = 256
  private static let slots = 1024

  // Apart from each other, so that nothing is counted to compare a name.
  @exclusivity(unchecked) private var starts: [UnsafeMutablePointer<UInt8>] = []
  @exclusivity(unchecked) private var counts: [Int] = []
  @exclusivity(unchecked) private var texts: [String] = []
  /// Of each slot the number of its name and 1; 0 for none.
  @exclusivity(unchecked) private var numbers = [Int16](repeating: 0, count: PlainNames.slots)

  deinit {
    for start in starts { start.deallocate() }
  }

  /// The number of a name of `input`; nil where there are too many.
  func number(of name: Range<Int>, in input: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = name.count
    let (first, last) = (Int(input[name.lowerBound]), Int(input[name.upperBound - 1]))
    var slot = (count &* 61 &+ first &* 7 &+ last) & (Self.slots - 1)
    while true {
      let number = Int(numbers[slot]) - 1
      guard number >= 0 else { break }
      if counts[number] == count, isSame(starts[number], name, input) { return number }
      slot = (slot + 1) & (Self.slots - 1)
    }
    guard texts.count < Self.most else { return nil }
    let start = UnsafeMutablePointer<UInt8>.allocate(capacity: count + 1)
    for place in 0..<count { (start + place).initialize(to: input[name.lowerBound + place]) }
    (start + count).initialize(to: 0)
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    starts.append(start)
    counts.append(count)
    texts.append(text)
    numbers[slot] = Int16(texts.count)
    return texts.count - 1
  }

  private func isSame(
    _ start: UnsafeMutablePointer<UInt8>, _ name: Range<Int>, _ input: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = input.baseAddress else { return false }
    return memcmp(start, first + name.lowerBound, name.count) == 0
  }

  func text(_ number: Int) -> String { texts[number] }

  /// Ends with 0, and stands as long as the names do.
  func pointer(_ number: Int) -> UnsafePointer<UInt8> { UnsafePointer(starts[number]) }

  func begins(_ number: Int, with mark: StaticString) -> Bool {
    mark.utf8CodeUnitCount <= counts[number]
      && memcmp(starts[number], mark.utf8Start, mark.utf8CodeUnitCount) == 0
  }
}
