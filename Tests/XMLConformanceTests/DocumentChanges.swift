import SeededRandomness

/// What a document is changed by.
struct DocumentChanges {
  let signs: [UInt8]
  let snippets: [[UInt8]]

  init(signs: String, snippets: [String]) {
    self.signs = document(signs)
    self.snippets = snippets.map(document)
  }

  /// The document changed in one place or two, sign by sign or by a snippet.
  func change(_ text: String, _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = document(text)
    for _ in 0..<Int.random(in: 1...2, using: &numbers) {
      let place = Int.random(in: bytes.indices, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: bytes[place] = numbers.pick(signs)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(numbers.pick(signs), at: place)
      default: bytes.insert(contentsOf: numbers.pick(snippets), at: place)
      }
    }
    return bytes
  }
}
