import TrainingDomain

/// What one entry adds to the figures of one owner.
package struct Contribution: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    case amount(FigureBasis, Int128)
    /// One person's credited hours, in 1/100 JP.
    case credit(Int64)
    /// Weight in 1/10,000 of a session, by cause or attended in vain.
    case missed(FigureInputs.MissedKey, place: Int, Int)
    case satisfaction(Period, Int64)
  }

  package let place: FigurePlace
  package let what: What
}
