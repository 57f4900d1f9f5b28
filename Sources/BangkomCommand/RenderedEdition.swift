import CoreSharing
import ReportPublishing

/// An edition, while its schema is still asked about the report that stays with the office.
struct RenderedEdition {
  let edition: Edition
  /// Nil where no report stays with the office.
  let internalValidation: Background<Result<Void, RunFailure>>?
}
