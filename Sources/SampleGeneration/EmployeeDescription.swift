/// Draws a person's name, employment status and kind of post.
struct EmployeeDescription {
  let seed: UInt64

  func employee(_ person: Int, number: UInt64, unit: SampleUnit) -> Employee {
    var stream = RandomStream(seed: seed, purpose: .employee, person, 1)
    let permanent = number / 10_000 % 100 <= 12
    let isMale = number / 1_000 % 10 == 1
    let words = nameWords(isMale: isMale, &stream)
    skipPost(in: unit, permanent: permanent, &stream)
    return Employee(
      number: number, name: fullName(words, &stream), status: status(permanent: permanent, &stream),
      post: post(of: person, in: unit, permanent: permanent),
      contractStart: permanent ? nil : contractStart(of: person, number), email: email(words, person))
  }

  private func status(permanent: Bool, _ stream: inout RandomStream) -> StaticString {
    if permanent { return "PNS" }
    return stream.chance(permille: 100) ? "PPPK paruh waktu" : "PPPK"
  }

  /// The kind of post: about 12 in 100 people lead others, 48 have a profession of their own.
  private func post(of person: Int, in unit: SampleUnit, permanent: Bool) -> StaticString {
    var stream = RandomStream(seed: seed, purpose: .post, person)
    // Schools, clinics and the hospital are made of teachers and nurses.
    let isMadeOfProfessions = unit.weight >= 80
    let leaders = isMadeOfProfessions ? 60 : unit.type == .district ? 260 : 190
    if permanent, stream.chance(permille: leaders) { return "struktural" }
    return stream.chance(permille: isMadeOfProfessions ? 800 : 340) ? "fungsional" : "pelaksana"
  }

  /// Draws what once decided the post, so that titles and statuses behind it stay what they were.
  private func skipPost(in unit: SampleUnit, permanent: Bool, _ stream: inout RandomStream) {
    if permanent, stream.chance(permille: unit.type == .district ? 160 : 70) { return }
    _ = stream.next()
  }

  /// The first day of a month in the year that the number names: for four in ten of January, for the others of a later
  /// one, so that their contract years end within the calendar's.
  private func contractStart(of person: Int, _ number: UInt64) -> CalendarDay {
    var stream = RandomStream(seed: seed, purpose: .contract, person)
    let month = [1, 3, 4, 6, 7, 10][stream.pick(weights: [40, 18, 14, 10, 10, 8])]
    return CalendarDay(Int(number / 1_000_000 % 10_000), month, 1)
  }

  private func nameWords(isMale: Bool, _ stream: inout RandomStream) -> [String] {
    let first = isMale ? PersonNames.male : PersonNames.female
    var words = [first[stream.draw(below: first.count)]]
    if stream.chance(permille: 350) {
      words.append(PersonNames.middle[stream.draw(below: PersonNames.middle.count)])
    }
    words.append(PersonNames.last[stream.draw(below: PersonNames.last.count)])
    return words
  }

  private func fullName(_ words: [String], _ stream: inout RandomStream) -> [UInt8] {
    var name = words.joined(separator: " ")
    if stream.chance(permille: 550) {
      name += PersonNames.titles[stream.draw(below: PersonNames.titles.count)]
    }
    return [UInt8](name.utf8)
  }

  private func email(_ words: [String], _ person: Int) -> [UInt8] {
    // ASCII lower case by bytes: `lowercased()` would load tables of a Unicode version.
    let local = words.joined(separator: ".").utf8.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
    return local + "\(person + 1)@contoh.go.id".utf8
  }
}
