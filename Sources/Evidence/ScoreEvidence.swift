import TrainingDomain

/// A score or an answer that a figure needs.
package struct ScoreEvidence: Equatable, Sendable {
  package let source: EvidenceSource
  package let person: String
  package let activity: String
  /// The competency's code; nil where neither the row nor the activity names one.
  package let competency: String?
  package let stage: EvaluationStage
  package let day: CivilDate?
  /// In percent of the scale, in 10⁻¹² percent.
  package let percent: Int64
  /// The ends of the scale that the score was given on, in 10⁻⁶.
  package let scale: ClosedRange<Int64>
  package let uses: [ScoreUse]
  package var duties = AnswerDuties()

  package init(
    source: EvidenceSource, person: String, activity: String, competency: String?, stage: EvaluationStage,
    day: CivilDate?, percent: Int64, scale: ClosedRange<Int64>, uses: [ScoreUse]
  ) {
    self.source = source
    self.person = person
    self.activity = activity
    self.competency = competency
    self.stage = stage
    self.day = day
    self.percent = percent
    self.scale = scale
    self.uses = uses
  }
}
