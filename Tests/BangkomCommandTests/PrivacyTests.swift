import Foundation
import Testing

@Suite struct PrivacyTests {
  @Test func noNumberOrNameOfAnybodyLeavesInternal() throws {
    let desk = try Desk()
    try desk.copyExample()
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0)
    var published = outcome.errors
    for (path, data) in try desk.files(below: "output") where !path.hasPrefix("internal/") {
      published += String(decoding: data, as: UTF8.self)
    }
    for (number, name) in try people(desk) {
      #expect(!published.contains(number))
      #expect(!published.contains(name), "a name of the roster")
    }
    // Nor anything that looks like a NIP: 18 digits that no longer run of hexadecimal digits holds.
    let bytes = Array(published.utf8)
    var run = 0
    var isHexadecimal = false
    for byte in bytes + [0x20] {
      if (0x30...0x39).contains(byte) {
        run += 1
      } else if (0x61...0x66).contains(byte) {
        isHexadecimal = true
      } else {
        #expect(isHexadecimal || run != 18)
        run = 0
        isHexadecimal = false
      }
    }
  }

  /// NIP and full name of everybody on the roster, read apart from the program.
  private func people(_ desk: Desk) throws -> [(String, String)] {
    try desk.read("input/pegawai.csv").split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ",", maxSplits: 1)
      let rest = cells[1].hasPrefix("\"") ? cells[1].dropFirst() : cells[1]
      return (String(cells[0]), String(rest.prefix { $0 != "," && $0 != "\"" }))
    }
  }
}
