import ReportRendering
import TrainingDomain

/// What the command line says of a run.
struct RunOptions {
  /// What a run writes into `output/internal`.
  enum Detail: String, CaseIterable {
    /// Unsuppressed figures and all findings, for auditors.
    case person
    /// Nothing.
    case unit
  }

  var input = "input"
  var output = "output"
  /// Nil for the folder `templates`, if there is one.
  var templates: String?
  /// Nil for the newest month with attendance.
  var period: Period?
  var language = Language.indonesian
  var detail = Detail.person
  var isStrict = false
}
