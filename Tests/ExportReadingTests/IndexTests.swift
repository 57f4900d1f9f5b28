import Findings
import SeededRandomness
import Testing

@testable import ExportReading

/// Dense numbers of codes, people, groups and units.
@Suite struct IndexTests {
  @Test func codesAreNumberedInTheOrderTheyCome() {
    var index = CodeIndex()
    let codes = (0..<5000).map { "K\($0 * 7919)" }
    for (number, code) in codes.enumerated() { #expect(index.add(code) == UInt32(number)) }
    for (number, code) in codes.enumerated() {
      #expect(index.add(code) == UInt32(number))
      #expect(index.text(number) == code)
      Array(code.utf8).withUnsafeBufferPointer { #expect(index.find($0) == UInt32(number)) }
    }
    Array("k0".utf8).withUnsafeBufferPointer { #expect(index.find($0) == nil) }
    #expect(index.count == 5000)
  }

  @Test func anEmptyTextIsATextLikeAnother() {
    var index = CodeIndex()
    #expect(index.add("a") == 0 && index.add("") == 1 && index.add("b") == 2 && index.add("") == 1)
    #expect(index.text(1) == "" && index.text(2) == "b")
  }

  @Test func peopleAreNumberedInTheOrderTheyCome() {
    var index = EmployeeIndex()
    let numbers = (0..<5000).map {
      EmployeeNumber(digits: 198_505_152_010_012_003 + UInt64($0) * 1_000_000_007)
    }
    for (number, person) in numbers.enumerated() { #expect(index.add(person) == UInt32(number)) }
    for (number, person) in numbers.enumerated() { #expect(index[person] == UInt32(number)) }
    #expect(index[EmployeeNumber(digits: 1)] == nil)
    #expect(index.count == 5000)
  }

  @Test func spellingsOfAGroupAreOneWithTheSmallestAsTitle() {
    for spellings in [["UNDIP ", "Undip", "undip"], ["undip", "UNDIP ", "Undip"]] {
      var groups = NamedGroups()
      #expect(spellings.map { groups.add($0) } == [0, 0, 0])
      #expect(groups.add("Unnes") == 1)
      #expect(groups.title(0) == "UNDIP " && groups.code(0) == "undip")
      #expect(groups.count == 2)
    }
  }

  // MARK: Units

  private static func hierarchy(_ rows: [(String, String?)]) -> (UnitTable, [FindingCode]) {
    var log = FindingLog()
    let candidates = rows.enumerated().map { line, row in
      UnitCandidate(
        unit: Unit(code: row.0, name: row.0, parent: nil), parentCode: row.1,
        position: SourcePosition(file: "unit.csv", line: line + 2), content: "")
    }
    let table = UnitHierarchy(candidates).table(&log)
    return (table, log.findings.map(\.code))
  }

  private static func parents(_ table: UnitTable) -> [String] {
    table.units.map { unit in unit.code + (unit.parent.map { "<" + table.units[$0].code } ?? "") }
  }

  @Test(
    arguments: [
      ([("B", "A"), ("A", nil)], ["A", "B<A"], []), ([("A", "A")], ["A"], []),
      ([("A", "X")], ["A"], [FindingCode.unknownParent]),
      ([("A", "B"), ("B", "A")], ["A", "B<A"], [.parentCycle]),
      ([("A", "B"), ("B", "C"), ("C", "A"), ("D", "A")], ["A", "B<C", "C<A", "D<A"], [.parentCycle]),
      ([("A", "B"), ("B", "C"), ("C", "B")], ["A<B", "B", "C<B"], [.parentCycle]),
      (
        [("A", "B"), ("B", "A"), ("C", "D"), ("D", "C")], ["A", "B<A", "C", "D<C"],
        [.parentCycle, .parentCycle]
      ),
    ] as [([(String, String?)], [String], [FindingCode])])
  func noUnitStandsAboveItself(rows: [(String, String?)], parents: [String], codes: [FindingCode]) {
    let (table, found) = Self.hierarchy(rows)
    #expect(Self.parents(table) == parents)
    #expect(found == codes)
    let (reversed, _) = Self.hierarchy(rows.reversed())
    #expect(Self.parents(reversed) == parents)
  }

  @Test func everyChainOfUnitsEnds() {
    var numbers = SeededNumbers(3)
    for _ in 0..<300 {
      let count = Int.random(in: 1...8, using: &numbers)
      let (table, _) = Self.hierarchy(
        (0..<count).map { ("U\($0)", "U\(Int.random(in: 0...count, using: &numbers))") })
      for unit in table.units {
        var above = unit.parent
        var steps = 0
        while let current = above, steps <= count {
          above = table.units[current].parent
          steps += 1
        }
        #expect(above == nil)
      }
    }
  }
}
