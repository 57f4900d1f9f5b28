/// Employee numbers (NIP), valid in form and unique without a look-up.
///
/// Birthdays go round in a scrambled order; a person of the r-th round has serial r, so that birthday and
/// serial together are never given twice. Enough for ten million people.
struct EmployeeNumbers {
  private static let firstBirthday = CalendarDay(1968, 8, 1).number
  private static let lastBirthday = CalendarDay(2002, 12, 31).number
  /// A prime that divides no number of days in question, so that its multiples meet every birthday.
  private static let stride = 7_919

  let seed: UInt64
  let people: Int
  private let offset: Int

  init(settings: SampleSettings) {
    seed = settings.seed
    people = settings.employees
    var stream = RandomStream(seed: seed, purpose: .birthdays)
    offset = stream.draw(below: Self.birthdays)
  }

  private static var birthdays: Int { lastBirthday - firstBirthday + 1 }

  func all() -> [UInt64] { (0..<people).map(number(of:)) }

  private func number(of person: Int) -> UInt64 {
    let round = person / Self.birthdays
    let place = (person % Self.birthdays * Self.stride + offset) % Self.birthdays
    let birthday = CalendarDay(number: Self.firstBirthday + place)
    var stream = RandomStream(seed: seed, purpose: .employee, person)
    let permanent = stream.chance(permille: 800)
    let sex = stream.draw(in: 1...2)
    let appointment = permanent ? permanentTerm(of: birthday, &stream) : contractTerm(&stream)
    let date = birthday.year * 10_000 + birthday.month * 100 + birthday.day
    return UInt64(date) * 10_000_000_000 + UInt64(appointment) * 10_000 + UInt64(sex) * 1_000
      + UInt64(round + 1)
  }

  /// Year and month of a PNS's appointment, at 20 to 35 and before 2026.
  private func permanentTerm(of birthday: CalendarDay, _ stream: inout RandomStream) -> Int {
    let year = min(birthday.year + stream.draw(in: 21...34), 2025)
    return year * 100 + stream.draw(in: 1...12)
  }

  /// Year of a PPPK's contract, `2`, and the round of recruitment.
  private func contractTerm(_ stream: inout RandomStream) -> Int {
    stream.draw(in: 2021...2025) * 100 + 20 + stream.draw(in: 1...9)
  }

  /// A well-formed number that nobody on any roster has: its birthday lies before all of theirs.
  static func unknown(_ stream: inout RandomStream) -> UInt64 {
    let birthday = UInt64(1960 * 10_000 + stream.draw(in: 1...12) * 100 + stream.draw(in: 1...28))
    let term = UInt64(1985 * 100 + stream.draw(in: 1...12))
    return birthday * 10_000_000_000 + term * 10_000 + 1_001
  }
}
