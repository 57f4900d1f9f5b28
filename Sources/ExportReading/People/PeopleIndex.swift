import CSVReading
import TrainingDomain

/// The people of the roster by all that rows may name them with.
struct PeopleIndex: Sendable {
  private static let several = Int32.min

  private(set) var numbers = EmployeeIndex()
  private var emails = CodeIndex()
  /// The person of each address; `several` where the roster gives it to more than one.
  private var personOfEmail: [Int32] = []
  private var personsOfName: [FoldedName: [UInt32]] = [:]
  private(set) var names = RosterNames()
  /// The units of each person's postings.
  private var units: [UInt32: [Int]] = [:]
  /// The NIP of each person.
  private(set) var digits: [UInt64] = []
  /// All NIPs in ascending order, for those that a spreadsheet spoiled.
  private var sorted: [UInt64] = []
  /// Whether people are known by more than their NIP; names of a whole country are kept only where rows need them.
  let isFull: Bool

  init(isFull: Bool = false) {
    self.isFull = isFull
  }

  private(set) var count = 0

  subscript(number: EmployeeNumber) -> UInt32? { numbers[number] }

  /// Begins to fetch what adding the NIP will look at.
  func prefetch(_ number: EmployeeNumber) { numbers.prefetch(number) }

  /// The NIP of a person.
  func number(of person: Int) -> EmployeeNumber { EmployeeNumber(digits: digits[person]) }

  /// The number of a NIP, added if it is new.
  mutating func add(_ number: EmployeeNumber) -> UInt32 {
    let person = numbers.add(number)
    // A NIP may be spoiled in a file that names people by nothing else.
    if numbers.count > count {
      digits.append(number.digits)
      count = numbers.count
    }
    return person
  }

  /// The number of a NIP, added if it is new, with all else that may name the person.
  mutating func add(_ number: EmployeeNumber, name: String, email: CellBytes, unit: Int) -> UInt32 {
    let person = add(number)
    guard isFull else { return person }
    add(email: email, person)
    names.add(name, of: person)
    for folded in FoldedName.candidates(name) where !(personsOfName[folded]?.contains(person) ?? false) {
      personsOfName[folded, default: []].append(person)
    }
    if !(units[person]?.contains(unit) ?? false) { units[person, default: []].append(unit) }
    return person
  }

  /// To be called behind the last person.
  /// - Parameter sorted: `digits` in ascending order.
  mutating func finish(sorted: [UInt64]) { self.sorted = sorted }

  private mutating func add(email: CellBytes, _ person: UInt32) {
    guard let folded = Self.folded(email: email) else { return }
    let number = Int(emails.add(folded))
    if number == personOfEmail.count {
      personOfEmail.append(Int32(bitPattern: person))
    } else if personOfEmail[number] != Int32(bitPattern: person) {
      personOfEmail[number] = Self.several
    }
  }

  /// Keeps how many people there are, and their NIPs if they are still asked for; nobody can be looked up any more.
  mutating func forgetLookUps(keepsNumbers: Bool) {
    var rest = PeopleIndex()
    rest.count = count
    if keepsNumbers { swap(&rest.digits, &digits) }
    self = rest
  }

  // MARK: Looking up

  /// The one person of an address; nil where it is nobody's or several people's.
  func person(email: CellBytes) -> UInt32? {
    guard var folded = Self.folded(email: email), let number = folded.withUTF8({ emails.find($0) }) else {
      return nil
    }
    let person = personOfEmail[Int(number)]
    return person == Self.several ? nil : UInt32(bitPattern: person)
  }

  /// Whether a name is that of people on the roster, and the person is none of them.
  func isSomebodyElse(_ name: String, than person: UInt32) -> Bool {
    let candidates = FoldedName.candidates(name)
    let people = candidates.flatMap { personsOfName[$0] ?? [] }
    return !people.isEmpty && !people.contains(person)
  }

  /// The people of a name, under any of its readings; of a unit where the row names one that is known.
  func people(name: String, in unit: Int?, _ hierarchy: UnitTable) -> [UInt32] {
    for folded in FoldedName.candidates(name) {
      let people = (personsOfName[folded] ?? []).filter { person in
        unit.map { unit in
          (units[person] ?? []).contains { hierarchy.isWithin($0, unit) }
        } ?? true
      }
      if !people.isEmpty { return people }
    }
    return []
  }

  /// The only person whose NIP a spreadsheet may have turned into what stands in the cell, or the only such one
  /// among others whom the row may name. A number of few digits may be anybody's, so these are not gone through.
  func person(of spoiled: SpoiledNumber, among others: [UInt32]) -> UInt32? {
    let range = spoiled.range
    let first = sorted.indices.partitionPoint { sorted[$0] < range.lowerBound }
    let fitting = sorted[first...].prefix(2).prefix(while: range.contains)
    guard fitting.count > 1 else { return fitting.first.flatMap { numbers[EmployeeNumber(digits: $0)] } }
    let people = others.filter { range.contains(digits[Int($0)]) }
    return people.count == 1 ? people.first : nil
  }

  private static func folded(email: CellBytes) -> String? {
    guard email.contains(0x40) else { return nil }
    return cellText(email).lowercased()
  }
}

extension UnitTable {
  /// Whether a unit is another one or stands below it.
  func isWithin(_ unit: Int, _ above: Int) -> Bool {
    var next: Int? = unit
    while let current = next {
      if current == above { return true }
      next = units[current].parent
    }
    return false
  }
}
