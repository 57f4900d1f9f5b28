/// The stage of an evaluation row, in Kirkpatrick's levels: reaction (1), learning (2), application (3).
package enum EvaluationStage: UInt8, CaseIterable, Sendable {
  case reaction, before, after, followUp, appliedSelf, appliedPeer, appliedSuperior
}
