import TrainingDomain

extension CityTotals {
  /// Adds what activities and records credit one person of a unit to the groups that they belong to.
  mutating func addGroups(_ credits: [PersonCredit]) {
    guard !credits.isEmpty else { return }
    var sums = CreditSums()
    for credit in credits {
      sums.add(credit)
      if let activity = credit.activity {
        activities[activity, default: GroupTotals()].add(hours: credit.hours)
      }
    }
    for credit in credits {
      if let hours = sums.forms.take(credit.form.place) {
        forms[credit.form, default: GroupTotals()].add(hours: hours)
      }
      if let hours = sums.families.take(credit.form.family.place) {
        families[credit.form.family, default: GroupTotals()].add(hours: hours)
      }
      if let hours = sums.records.take(credit.form.place) {
        records[credit.form, default: GroupTotals()].add(hours: hours)
      }
    }
    for (partner, hours) in sums.partners { partners[partner, default: GroupTotals()].add(hours: hours) }
  }

  /// One person's hours by group.
  private struct CreditSums {
    var forms = GroupHours()
    var families = GroupHours()
    var records = GroupHours()
    var partners: [Int: Int64] = [:]

    mutating func add(_ credit: PersonCredit) {
      forms.add(credit.hours, to: credit.form.place)
      families.add(credit.hours, to: credit.form.family.place)
      if credit.activity == nil { records.add(credit.hours, to: credit.form.place) }
      if let partner = credit.partner { partners[partner, default: 0] += credit.hours }
    }
  }
}

/// One person's hours by form or family.
private struct GroupHours {
  private var hours = InPlace<32, Int64>(repeating: 0)
  private var isIn = InPlace<32, Bool>(repeating: false)

  mutating func add(_ hours: Int64, to group: Int) {
    self.hours[group] += hours
    isIn[group] = true
  }

  /// The hours of a group, once; nil where there are none or they were taken.
  mutating func take(_ group: Int) -> Int64? {
    guard isIn[group] else { return nil }
    isIn[group] = false
    return hours[group]
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
