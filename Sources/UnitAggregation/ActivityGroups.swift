import ExportReading
import TrainingDomain

/// The groups that an activity's hours and answers belong to, apart from the rest of it, which is large.
struct ActivityGroups: Sendable {
  let form: ActivityForm
  let partner: Int?

  init(_ activity: Activity) {
    form = activity.form
    partner = activity.partner
  }
}
