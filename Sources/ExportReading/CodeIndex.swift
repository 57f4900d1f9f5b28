import CSVReading
import Foundation

/// Dense numbers for codes and other texts that rows repeat, looked up by their bytes without a String. Texts that
/// differ only in how accents are composed are one text, as everywhere else where texts are compared.
package struct CodeIndex: Sendable {
  private static let empty = UInt32.max

  private var slots: [UInt32]
  private var hashes: [UInt64] = []
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  package init() {
    slots = [UInt32](repeating: Self.empty, count: 256)
  }

  package var count: Int { ends.count }

  /// The text with a number below `count`.
  package func text(_ number: Int) -> String {
    String(decoding: bytes[range(number)], as: UTF8.self)
  }

  /// The number of a text, or nil for one that was never added.
  func find(_ text: CellBytes) -> UInt32? {
    composed(text) { findComposed($0) }
  }

  /// The number of a text, added if it is new.
  mutating func add(_ text: CellBytes) -> UInt32 {
    composed(text) { addComposed($0) }
  }

  private func findComposed(_ text: CellBytes) -> UInt32? {
    let number = slots[slot(of: text, hash: Self.hash(text))]
    return number == Self.empty ? nil : number
  }

  private mutating func addComposed(_ text: CellBytes) -> UInt32 {
    if count * 2 >= slots.count { grow() }
    let hash = Self.hash(text)
    let slot = slot(of: text, hash: hash)
    if slots[slot] == Self.empty {
      slots[slot] = UInt32(count)
      hashes.append(hash)
      bytes.append(contentsOf: text)
      ends.append(bytes.count)
    }
    return slots[slot]
  }

  mutating func add(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { add($0) }
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private func slot(of text: CellBytes, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Self.empty {
      let number = Int(slots[slot])
      if hashes[number] == hash, bytes[range(number)].elementsEqual(text) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [UInt32](repeating: Self.empty, count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != Self.empty { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number)
    }
  }

  private static func hash(_ text: CellBytes) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return mixed(hash)
  }
}

/// Calls `body` with the text in Unicode's normal form C. Bytes that are no UTF-8 stay as they are.
private func composed<Result>(_ text: CellBytes, _ body: (CellBytes) -> Result) -> Result {
  guard text.contains(where: { $0 >= 0x80 }), let string = String(validating: text, as: UTF8.self) else {
    return body(text)
  }
  var form = string.precomposedStringWithCanonicalMapping
  return form.withUTF8(body)
}
