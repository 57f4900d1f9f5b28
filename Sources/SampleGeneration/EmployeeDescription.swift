/// Draws a person's name, employment status and kind of post.
struct EmployeeDescription {
  let seed: UInt64

  func employee(_ person: Int, number: UInt64, unit: SampleUnit) -> Employee {
    var stream = RandomStream(seed: seed, purpose: .employee, person, 1)
    let permanent = number / 10_000 % 100 <= 12
    let isMale = number / 1_000 % 10 == 1
    let words = nameWords(isMale: isMale, &stream)
    let post = post(in: unit, permanent: permanent, &stream)
    return Employee(
      number: number, name: fullName(words, &stream), status: status(permanent: permanent, &stream),
      post: post, email: email(words, person))
  }

  private func status(permanent: Bool, _ stream: inout RandomStream) -> StaticString {
    if permanent { return "PNS" }
    return stream.chance(permille: 100) ? "PPPK paruh waktu" : "PPPK"
  }

  private func post(in unit: SampleUnit, permanent: Bool, _ stream: inout RandomStream) -> StaticString {
    // Schools, clinics and the hospital are made of teachers and nurses.
    let functional = unit.weight >= 80 ? 780 : 300
    if permanent, stream.chance(permille: unit.type == .district ? 160 : 70) { return "struktural" }
    return stream.chance(permille: functional) ? "fungsional" : "pelaksana"
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
