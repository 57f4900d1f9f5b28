import TrainingDomain

/// One row of a roster: where a person stood, from when to when.
package struct Posting: Equatable, Sendable {
  /// The person's dense number.
  package let person: Int
  package let unit: Int
  package let status: EmploymentStatus
  /// Nil where the roster does not state it.
  package let postKind: PostKind?
  /// The day on which the contract of a contract employee began, of which contract years are counted; nil where
  /// the roster does not state it.
  package let contractStart: CivilDate?
  package let from: CivilDate?
  package let until: CivilDate?
  /// The row, for findings: the number of its file and its line.
  package let file: Int
  package let line: Int

  package init(
    person: Int, unit: Int, status: EmploymentStatus, postKind: PostKind? = nil,
    contractStart: CivilDate? = nil, from: CivilDate?, until: CivilDate?, file: Int, line: Int
  ) {
    self.person = person
    self.unit = unit
    self.status = status
    self.postKind = postKind
    self.contractStart = contractStart
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
