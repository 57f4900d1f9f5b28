import TrainingDomain

/// One row of a roster: where a person stood, from when to when.
package struct Posting: Equatable, Sendable {
  // Of a whole country there are millions: what would fill words of their own stands in as few bits as it needs.
  private let personNumber: UInt32
  private let unitNumber: UInt32
  private let fileNumber: UInt32
  private let lineNumber: UInt32
  private let firstDay: Int32
  private let lastDay: Int32
  private let contractDay: Int32
  package let status: EmploymentStatus
  /// Nil where the roster does not state it.
  package let postKind: PostKind?

  private static let noDay = Int32.min

  package init(
    person: Int, unit: Int, status: EmploymentStatus, postKind: PostKind? = nil,
    contractStart: CivilDate? = nil, from: CivilDate?, until: CivilDate?, file: Int, line: Int
  ) {
    personNumber = UInt32(truncatingIfNeeded: person)
    unitNumber = UInt32(truncatingIfNeeded: unit)
    fileNumber = UInt32(truncatingIfNeeded: file)
    lineNumber = UInt32(truncatingIfNeeded: line)
    firstDay = from?.dayNumber ?? Self.noDay
    lastDay = until?.dayNumber ?? Self.noDay
    contractDay = contractStart?.dayNumber ?? Self.noDay
    self.status = status
    self.postKind = postKind
  }

  /// The person's dense number.
  package var person: Int { Int(personNumber) }
  package var unit: Int { Int(unitNumber) }
  /// The row, for findings: the number of its file and its line.
  package var file: Int { Int(fileNumber) }
  package var line: Int { Int(lineNumber) }
  package var from: CivilDate? { Self.day(firstDay) }
  package var until: CivilDate? { Self.day(lastDay) }
  /// The day on which the contract of a contract employee began, of which contract years are counted; nil where
  /// the roster does not state it.
  package var contractStart: CivilDate? { Self.day(contractDay) }

  private static func day(_ number: Int32) -> CivilDate? {
    number == noDay ? nil : CivilDate(dayNumber: number)
  }

  package func holds(on day: CivilDate) -> Bool {
    if let from, from > day { return false }
    if let until, until < day { return false }
    return true
  }
}
