import Glibc

/// Where some text begins among bytes, from a place on; nil where it does not stand there. Foundation's search through
/// any collection takes many times as long.
package func firstPlace(of text: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
  let sought = Array(text.utf8)
  guard let initial = sought.first else { return nil }
  return bytes.withUnsafeBytes { whole in
    guard let first = whole.baseAddress else { return nil }
    var place = start
    while whole.count - place >= sought.count {
      guard let found = memchr(first + place, Int32(initial), whole.count - place) else { return nil }
      place = UnsafeRawPointer(found) - first
      guard whole.count - place >= sought.count else { return nil }
      if memcmp(found, sought, sought.count) == 0 { return place }
      place += 1
    }
    return nil
  }
}
