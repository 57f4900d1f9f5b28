import ConstraintAnalysis
import TrainingDomain

extension CityTotals {
  /// What holds back each unit, by the rules in force at the period's end.
  package func constraints(_ rules: RuleSet) -> CityConstraints {
    CityConstraints(
      units.map { situation($0, rules) },
      money: units.indices.map { number in
        Pool(amount: units[number].money.free, users: outlook.usersOfMoney[number] ?? [number])
      }, seats: outlook.seats,
      cityCost: HourCost(
        rupiah: units.reduce(nil) { MoneyTotals.sum($0, $1.money.realised) },
        hours: units.reduce(0) { $0 + $1.hours.hours }),
      isYearOver: outlook.workingDaysLeft == 0)
  }

  /// Nil for a unit of whose hours nothing is known.
  private func situation(_ unit: UnitTotals, _ rules: RuleSet) -> UnitSituation? {
    guard unit.hours.peopleKnown > 0 else { return nil }
    return UnitSituation(
      needs: unit.hours.needs,
      time: rules.workingTime.capacity(
        people: unit.hours.needs.count, days: outlook.workingDaysLeft, releasePercent: rules.release.percent),
      cost: HourCost(rupiah: unit.money.realised, hours: unit.hours.hours),
      losses: LossRate(lost: unit.recent.lost, planned: unit.recent.planned))
  }
}
