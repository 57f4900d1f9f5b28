import TrainingDomain

@testable import ExportReading
@testable import ReportModel
@testable import UnitAggregation

extension MadeCity {
  /// A city with many small counts: units of few people, few on target, few in a form.
  static func random(_ seed: UInt64) -> MadeCity {
    var random = SeededNumbers(seed)
    let count = Int.random(in: 1...7, using: &random)
    let parents = (0..<count).map { number in
      number > 0 && random.chance(35) ? Int.random(in: 0..<number, using: &random) : nil
    }
    var city = MadeCity(units: count, parents: parents)
    for competency in ["Integritas", "Kerja Sama"] { _ = city.competencies.add(competency) }
    for partner in ["Undip", "Unnes"] { _ = city.partners.add(partner) }
    for unit in 0..<count {
      let staff = random.pick([0, 1, 2, 3, 4, 5, 6, 7, 9, 14, 30])
      let isSeen = !random.chance(12)
      let isRecorded = !isSeen && random.chance(50)
      let bias = Int.random(in: 0...100, using: &random)
      city.totals.units[unit].months[.evaluations] = isSeen ? 1 : nil
      for _ in 0..<staff {
        city.addPerson(to: unit, isSeen: isSeen, isRecorded: isRecorded, bias: bias, &random)
      }
    }
    city.totals.departedStaff = Int.random(in: 0...8, using: &random)
    city.totals.departedCredited = Int.random(in: 0...city.totals.departedStaff, using: &random)
    city.totals.departedHours = Int128(city.totals.departedCredited * 500)
    return city
  }

  private mutating func addPerson(
    to unit: Int, isSeen: Bool, isRecorded: Bool, bias: Int, _ random: inout SeededNumbers
  ) {
    let credited = (isSeen || isRecorded) && random.chance(bias) ? random.pick([4.0, 12, 20, 26]) : 0
    let target = random.chance(85) ? Self.owing : Self.limited
    let lost = (0..<5).map { _ in isSeen && random.chance(12) ? 2.0 : 0 }
    add(
      1, to: unit, credited: credited, target: target,
      uncompleted: isSeen && random.chance(10) ? 3 : 0, lost: lost, isSeen: isSeen,
      hasRecord: isRecorded)
    if lost.contains(where: { $0 > 0 }), random.chance(60) {
      totals.units[unit].absenceCost.people += 1
      totals.units[unit].absenceCost.microRupiah += 1_000_000_000
    }
    let forms: [ActivityForm] = [.seminar, .course, .workshop]
    let form = forms[random.pick([0, 0, 0, 0, 1, 1, 2])]
    let partner = random.chance(50) ? (random.chance(80) ? 0 : 1) : nil
    if credited > 0 || isSeen && random.chance(20) { attend(form, partner, Int128(credited * 100)) }
    guard isSeen else { return }
    let gain = Self.gain(
      random.chance(40) ? Int.random(in: 1...2, using: &random) : 0, attrition: random.chance(12) ? 1 : 0)
    totals.units[unit].gain.add(gain)
    totals.forms[form, default: GroupTotals()].gain.add(gain)
    totals.competencies[random.chance(80) ? 0 : 1, default: GroupTotals()].gain.add(gain)
    let reactions = [Int64](repeating: 50_000_000_000_000, count: random.chance(40) ? 1 : 0)
    totals.units[unit].reaction.add(reactions)
    totals.forms[form, default: GroupTotals()].reaction.add(reactions)
    totals.units[unit].application.add(random.chance(20) ? [70_000_000_000_000] : [])
  }

  private mutating func attend(_ form: ActivityForm, _ partner: Int?, _ hours: Int128) {
    func add(_ group: inout GroupTotals) {
      group.people += 1
      group.hours += hours
      group.peopleCredited += hours > 0 ? 1 : 0
    }
    add(&totals.forms[form, default: GroupTotals()])
    if let partner { add(&totals.partners[partner, default: GroupTotals()]) }
  }
}
