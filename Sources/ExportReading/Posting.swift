import TrainingDomain

/// One row of a roster: where a person stood, from when to when.
package struct Posting: Equatable, Sendable {
  /// The person's dense number.
  package let person: Int
  package let unit: Int
  package let status: EmploymentStatus
  package let from: CivilDate?
  package let until: CivilDate?
  /// The row, for findings: the number of its file and its line.
  package let file: Int
  package let line: Int

  package init(
    person: Int, unit: Int, status: EmploymentStatus, from: CivilDate?, until: CivilDate?, file: Int,
    line: Int
  ) {
    self.person = person
    self.unit = unit
    self.status = status
    self.from = from
    self.until = until
    self.file = file
    self.line = line
  }

  package func holds(on day: CivilDate) -> Bool {
    if let from, from > day { return false }
    if let until, until < day { return false }
    return true
  }
}
