import TrainingDomain

/// Dense numbers for competencies or partners, one for all spellings that fold to the same code.
package struct NamedGroups: Sendable {
  private var spellings = CodeIndex()
  private var groupOfSpelling: [Int] = []
  private var codes = CodeIndex()
  private var titles: [String] = []

  package init() {}

  package var count: Int { titles.count }

  package func code(_ number: Int) -> String { codes.text(number) }

  /// The name as exports write it: of several spellings the first in the order of their characters.
  package func title(_ number: Int) -> String { titles[number] }

  mutating func add(_ spelling: CellBytes) -> Int {
    let number = Int(spellings.add(spelling))
    if number == groupOfSpelling.count { groupOfSpelling.append(addGroup(spellings.text(number))) }
    return groupOfSpelling[number]
  }

  mutating func add(_ spelling: String) -> Int {
    var spelling = spelling
    return spelling.withUTF8 { add($0) }
  }

  private mutating func addGroup(_ title: String) -> Int {
    let number = Int(codes.add(groupCode(title)))
    if number == titles.count {
      titles.append(title)
    } else {
      titles[number] = min(titles[number], title)
    }
    return number
  }
}
