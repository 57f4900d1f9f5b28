/// An activity that lies behind the asked months: nobody has attended it yet.
struct ScheduledActivity {
  let activity: PlannedActivity
  let terms: ActivityTerms
  /// Rupiah, for all places.
  let cost: Int
  /// Who was invited, in the order of the roster; nobody where there is no list yet.
  let invited: [UInt32]
}
