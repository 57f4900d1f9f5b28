import TrainingDomain

/// Whom and what rows can speak of: the city's units, people and activities, each with a dense number.
package struct Directory: Sendable {
  package var units: UnitTable
  /// Every posting that counts, by person.
  package var postings: [Posting] = []
  /// The count of people, whose numbers run from 0.
  package var people: Int { employees.count }
  package var activities: [Activity] = []

  /// The NIP of a person, which must not leave the program as it is.
  package func employeeNumber(of person: Int) -> EmployeeNumber { employees.number(of: person) }

  package var competencies = NamedGroups()
  package var partners = NamedGroups()

  var employees = PeopleIndex()
  var activityCodes = CodeIndex()
  /// The activity of each code's number; -1 where contradicting rows left none.
  var activityOfCode: [Int] = []

  init() {
    units = UnitTable([])
  }

  /// To be called behind the last row that names people, who take most of the memory: they can only be counted then.
  /// - Parameter keepsNumbers: whether `employeeNumber(of:)` will be asked.
  package mutating func forgetLookUps(keepsNumbers: Bool) {
    employees.forgetLookUps(keepsNumbers: keepsNumbers)
  }

  /// What is still asked for when all rows were added up: people take most of the memory.
  package var withoutPeople: Directory {
    var directory = self
    directory.employees = PeopleIndex()
    directory.postings = []
    return directory
  }

  func activity(_ code: CellBytes) -> Int? {
    guard let number = activityCodes.find(code), activityOfCode[Int(number)] >= 0 else { return nil }
    return activityOfCode[Int(number)]
  }
}
