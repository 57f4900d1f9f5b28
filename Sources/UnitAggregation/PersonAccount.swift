/// What hours, invitations and records give one person.
struct PersonAccount {
  let person: Int
  let place: Standing.Place
  let told: PersonParticipations
  /// Of the year to date and of what figures look back to, within their limits.
  let credits: [PersonCredit]
  /// Points of the professionalism index, in 1/100; nil where there are none to be had.
  let indexPoints: Int?
  let doubleBookedDays: Int
}
