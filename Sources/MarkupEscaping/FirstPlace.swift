import Glibc

/// Where some text begins among bytes, from a place on; nil where it does not stand there. Foundation's search through
/// any collection takes many times as long.
///
/// By Horspool (Softw. Pract. Exp. 10 (1980), 501–506): a byte that the text does not hold lets a step as long as the
/// text be taken.
package func firstPlace(of text: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
  let sought = Array(text.utf8)
  guard let last = sought.last else { return nil }
  var steps = [Int](repeating: sought.count, count: 256)
  for (place, byte) in sought.dropLast().enumerated() { steps[Int(byte)] = sought.count - 1 - place }
  return bytes.withUnsafeBytes { whole in
    guard let first = whole.baseAddress else { return nil }
    var place = start
    while whole.count - place >= sought.count {
      let end = whole[place + sought.count - 1]
      if end == last, memcmp(first + place, sought, sought.count) == 0 { return place }
      place += steps[Int(end)]
    }
    return nil
  }
}
