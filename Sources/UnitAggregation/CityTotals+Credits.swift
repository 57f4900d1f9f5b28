import TrainingDomain

extension CityTotals {
  /// Adds what activities and records credit one person of a unit to the groups that they belong to.
  mutating func addGroups(_ credits: [PersonCredit]) {
    guard !credits.isEmpty else { return }
    var (seenForms, seenFamilies) = (DenseSet<ActivityForm>(), DenseSet<ActivityFamily>())
    var seenRecords = DenseSet<ActivityForm>()
    var partnered: [Int: Int64] = [:]
    for (place, credit) in credits.enumerated() {
      if let activity = credit.activity {
        activities[activity, default: GroupTotals()].add(hours: credit.hours)
      }
      if let partner = credit.partner { partnered[partner, default: 0] += credit.hours }
      // A person counts once in a group: with the first of the credits, and with the hours of all. There are few.
      let rest = credits[place...]
      let (form, family) = (credit.form, credit.form.family)
      if !seenForms.contains(form) {
        seenForms.insert(form)
        forms[form, default: GroupTotals()].add(hours: rest.hours { $0.form == form })
      }
      if !seenFamilies.contains(family) {
        seenFamilies.insert(family)
        families[family, default: GroupTotals()].add(hours: rest.hours { $0.form.family == family })
      }
      if credit.activity == nil, !seenRecords.contains(form) {
        seenRecords.insert(form)
        records[form, default: GroupTotals()]
          .add(hours: rest.hours { $0.activity == nil && $0.form == form })
      }
    }
    for (partner, hours) in partnered { partners[partner, default: GroupTotals()].add(hours: hours) }
  }
}

extension ArraySlice<PersonCredit> {
  /// The hours of some of the credits.
  fileprivate func hours(where isIn: (PersonCredit) -> Bool) -> Int64 {
    var hours: Int64 = 0
    for credit in self where isIn(credit) { hours += credit.hours }
    return hours
  }
}

extension GroupTotals {
  /// Adds one person's hours.
  fileprivate mutating func add(hours: Int64) {
    people += 1
    self.hours += Int128(hours)
    peopleCredited += hours > 0 ? 1 : 0
  }
}
