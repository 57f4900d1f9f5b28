import TrainingDomain

/// One evaluation row in dense numbers.
package struct ScoreRow: Sendable {
  /// A score in percent of its scale is an integer of so many decimals.
  package static let decimals = 12
  /// Competencies that keys can tell apart; more of them in one folder are no competencies.
  package static let maxCompetencies = 1 << 20

  package let person: UInt32
  package let activity: UInt32
  /// The competency's number + 1; 0 where neither the row nor the activity names one.
  package let competency: UInt32
  package let stage: EvaluationStage
  /// Nil where the row is undated.
  package let day: CivilDate?
  /// (value − minimum) ÷ (maximum − minimum) × 100, in 10⁻¹² (0 … 10¹⁴).
  package let score: Int64
  package let scale: ScoreScale
  package let isRepaired: Bool
  package let line: Int32
  /// Lines of the export that the row stands for: of several scores in one line only the first has it.
  package let lines: UInt16

  package init(
    person: UInt32, activity: UInt32, competency: UInt32, stage: EvaluationStage, day: CivilDate?,
    score: Int64, scale: ScoreScale, isRepaired: Bool, line: Int32, lines: UInt16 = 1
  ) {
    self.person = person
    self.activity = activity
    self.competency = competency
    self.stage = stage
    self.day = day
    self.score = score
    self.scale = scale
    self.isRepaired = isRepaired
    self.line = line
    self.lines = lines
  }
}
