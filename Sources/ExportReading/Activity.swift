import Findings
import TrainingDomain

/// One training, seminar, lecture or internship, as the activity files state it.
package struct Activity: Equatable, Sendable {
  package internal(set) var code: String
  /// As the export writes it.
  package let name: String
  /// The name, folded by `foldedTitle`, so that training records can be held against it.
  package let title: String
  package let form: ActivityForm
  /// The hours that the activity states; nil where its form converts.
  package let statedHours: TrainingHours?
  package let start: CivilDate
  package let end: CivilDate?
  /// The numbers of what the activity teaches and with whom; nil where it names none.
  package let competency: Int?
  package let partner: Int?
  package let isAbroad: Bool
  package let statedSessions: Int?
  /// Whole rupiah.
  package let cost: Int64?
  /// How many people may take part, 0 to 1,000,000; nil where none is stated.
  package let quota: Int?
  /// The numbers of the units whose people may take part, as the activity names them: units below them are not
  /// meant with them. Nil where it is open to all.
  package let openTo: Set<Int>?
  /// The number of the unit that pays; nil where none is named.
  package let funder: Int?
  /// The row that states it, for findings.
  package let position: SourcePosition

  package init(
    code: String, name: String, title: String, form: ActivityForm, statedHours: TrainingHours?,
    start: CivilDate,
    end: CivilDate?,
    competency: Int?, partner: Int?, isAbroad: Bool, statedSessions: Int?, cost: Int64?,
    quota: Int? = nil, openTo: Set<Int>? = nil, funder: Int? = nil, position: SourcePosition
  ) {
    self.code = code
    self.name = name
    self.title = title
    self.form = form
    self.statedHours = statedHours
    self.start = start
    self.end = end
    self.competency = competency
    self.partner = partner
    self.isAbroad = isAbroad
    self.statedSessions = statedSessions
    self.cost = cost
    self.quota = quota
    self.openTo = openTo
    self.funder = funder
    self.position = position
  }

  /// The code as findings show it.
  package var maskedCode: String { Masked.cell(Array(code.utf8)) }
}
