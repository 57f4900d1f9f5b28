import TrainingDomain

extension CityTotals {
  /// Adds what activities and records credit one person of a unit to the groups that they belong to.
  mutating func addGroups(_ credits: [PersonCredit]) {
    var sums = CreditSums()
    for credit in credits {
      sums.forms[credit.form, default: 0] += credit.hours
      sums.families[credit.form.family, default: 0] += credit.hours
      if let partner = credit.partner { sums.partners[partner, default: 0] += credit.hours }
      if let activity = credit.activity {
        activities[activity, default: GroupTotals()].add(hours: credit.hours)
      } else {
        sums.records[credit.form, default: 0] += credit.hours
      }
    }
    for (form, hours) in sums.forms { forms[form, default: GroupTotals()].add(hours: hours) }
    for (family, hours) in sums.families { families[family, default: GroupTotals()].add(hours: hours) }
    for (partner, hours) in sums.partners { partners[partner, default: GroupTotals()].add(hours: hours) }
    for (form, hours) in sums.records { records[form, default: GroupTotals()].add(hours: hours) }
  }

  /// One person's hours by group.
  private struct CreditSums {
    var forms: [ActivityForm: Int64] = [:]
    var families: [ActivityFamily: Int64] = [:]
    var partners: [Int: Int64] = [:]
    var records: [ActivityForm: Int64] = [:]
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
