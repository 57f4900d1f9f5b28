import Foundation
import SeededRandomness
import Testing

/// Damage of one row costs that row and no other.
@Suite struct DamageTests {
  private static let delimiters = [",", ";", "\t", "|"]

  /// A row whose cells say which row it is; some need quotes.
  private func row(_ number: Int, _ delimiter: String, _ numbers: inout SeededNumbers) -> String {
    let remark = Int.random(in: 0..<4, using: &numbers) == 0 ? "\"lihat\(delimiter) no. \(number)\"" : "ok"
    return ["\(number)", "Nama \(number)", "\(number * 7 % 100)", remark, "U\(number % 9)"]
      .joined(separator: delimiter)
  }

  private func damaged(_ row: String, _ delimiter: String, _ numbers: inout SeededNumbers) -> String {
    var characters = Array(row)
    let place = Int.random(in: 0..<characters.count, using: &numbers)
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: characters.insert(Character(delimiter), at: place)
    case 1:
      if let index = characters.firstIndex(of: Character(delimiter)) { characters.remove(at: index) }
    case 2: characters.insert("\"", at: place)
    case 3:
      if let index = characters.firstIndex(of: "\"") {
        characters.remove(at: index)
      } else {
        characters.insert("\"", at: 0)
      }
    default: characters = Array(characters.prefix(max(1, place)))
    }
    return String(characters)
  }

  @Test(arguments: 0..<30)
  func theOtherRowsStayAsTheyWere(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    for _ in 0..<100 {
      let delimiter = Self.delimiters.randomElement(using: &numbers) ?? ","
      let count = Int.random(in: 6...20, using: &numbers)
      let header = ["no", "nama", "nilai", "catatan", "unit"].joined(separator: delimiter)
      var lines = [header] + (1...count).map { row($0, delimiter, &numbers) }
      let whole = try TableRead(lines.joined(separator: "\n") + "\n").text.split(separator: "\n")
      let hit = Int.random(in: 1...count, using: &numbers)
      let before = lines[hit]
      lines[hit] = damaged(lines[hit], delimiter, &numbers)
      let read = try TableRead(lines.joined(separator: "\n") + "\n")
      let others = whole.indices.filter { $0 != hit }.map { String(whole[$0]) }
      let out = read.text.split(separator: "\n").map(String.init)
      let isSame =
        out == others
        || out.count == whole.count && out.indices.filter { $0 != hit }.map { out[$0] } == others
      #expect(isSame, "seed \(seed), line \(hit + 1): \(before) → \(lines[hit]): \(read.told)")
      #expect(out.count == whole.count || read.told.contains { $0.hasPrefix("\(hit + 1) ") })
    }
  }
}
