import Testing

@testable import ExportReading

@Suite struct RosterNamesTests {
  private let names: RosterNames = {
    var names = RosterNames()
    names.add("Ani Lestari, S.Kom.", of: 0)
    names.add("Budi", of: 1)
    // The roster gives no name of 2 and 3.
    names.add("Siti Nurhaliza é", of: 4)
    names.add("", of: 5)
    return names
  }()

  private func isName(_ cell: String, of person: UInt32) -> Bool {
    Array(cell.utf8).withUnsafeBufferPointer { names.isName($0, of: person) }
  }

  @Test(arguments: [(0, "Ani Lestari, S.Kom."), (1, "Budi"), (4, "Siti Nurhaliza é")] as [(UInt32, String)])
  func aNameIsKnownLetterForLetter(person: UInt32, name: String) {
    #expect(isName(name, of: person))
  }

  @Test(
    arguments: [
      (0, "Ani Lestari"), (0, "ANI LESTARI, S.KOM."), (1, "Budi "), (1, "Bud"), (0, "Budi"), (2, "Budi"),
      (3, ""),
      (4, "Siti Nurhaliza e\u{301}"), (5, ""), (6, "Budi"), (.max, "Budi"),
    ] as [(UInt32, String)])
  func anythingElseIsLeftToWhoFoldsNames(person: UInt32, cell: String) {
    #expect(!isName(cell, of: person))
  }

  @Test func ofAPersonWithSeveralNamesTheFirstStays() {
    var names = names
    names.add("Budiman", of: 1)
    names.add("Dewi", of: 6)
    #expect(Array("Budi".utf8).withUnsafeBufferPointer { names.isName($0, of: 1) })
    #expect(!Array("Budiman".utf8).withUnsafeBufferPointer { names.isName($0, of: 1) })
    #expect(Array("Dewi".utf8).withUnsafeBufferPointer { names.isName($0, of: 6) })
  }
}
