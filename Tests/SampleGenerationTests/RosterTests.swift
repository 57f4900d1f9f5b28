import SampleGeneration
import Testing

@Suite struct RosterTests {
  private static let city = Result { try SampleCity(employees: 15_000, months: 12, seed: 21) }
  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
  ]

  @Test func employeeNumbersAreUniqueAndWellFormed() throws {
    let rows = try Self.city.get().rows("pegawai.csv")
    #expect(Set(rows.map { $0[0] }).count == 15_000)
    for row in rows {
      #expect(Self.isWellFormed(row[0], status: row[3]), "\(row[0]) \(row[3])")
    }
  }

  @Test func peopleWhoMoveHaveTwoPeriodsOneAfterTheOther() throws {
    let rows = try Self.city.get().rows("pegawai.csv")
    var moves = 0
    for (row, next) in zip(rows, rows.dropFirst()) where row[0] == next[0] {
      moves += 1
      #expect(row[2] != next[2])
      #expect(row[7] < next[6])
      #expect(next[6].hasSuffix("-01"))
      #expect(next[7].isEmpty)
    }
    #expect((150...300).contains(moves))
    let gone = rows.filter { !$0[7].isEmpty }.count - moves
    #expect((100...210).contains(gone))
  }

  @Test func unitsAreFiftyTwoWithTwelveSections() throws {
    let rows = try Self.city.get().rows("unit.csv")
    #expect(rows.filter { $0[2].isEmpty }.count == 52)
    #expect(rows.filter { $0[2] == "U12" && $0[3] == "bagian" }.count == 12)
    #expect(Set(rows.map { $0[0] }).count == 64)
    #expect(Set(rows.map { $0[1] }).count == 64)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func onlyTwoSectionsAreTooSmallToPublish(seed: UInt64) throws {
    let city = try SampleCity(employees: 1_500, months: 10, seed: seed)
    let stay = city.rows("pegawai.csv").filter { $0[7].isEmpty }
    var sizes: [String: Int] = [:]
    for row in stay { sizes[row[2], default: 0] += 1 }
    #expect(sizes.count == 64)
    #expect(sizes.values.filter { $0 < 5 }.sorted() == [3, 4])
  }

  @Test func namesAreTwoWordsOrMoreAndNoUnitMonthOrUniversity() throws {
    let city = try Self.city.get()
    let units = city.rows("unit.csv").flatMap { $0[1].split(separator: " ").map(String.init) }
    let taken = Set(units + Self.months + ["Undip", "Unnes", "Unissula", "Udinus", "Polines", "Walisongo"])
    for row in city.rows("pegawai.csv") {
      let words = row[1].prefix { $0 != "," }.split(separator: " ").map(String.init)
      #expect((2...3).contains(words.count))
      #expect(taken.isDisjoint(with: words), "\(row[1])")
    }
  }

  @Test func statusesHaveTheirShares() throws {
    let rows = try Self.city.get().rows("pegawai.csv")
    func share(_ status: String) -> Double {
      Double(rows.filter { $0[3] == status }.count) / Double(rows.count)
    }
    #expect((0.78...0.82).contains(share("PNS")))
    #expect((0.16...0.20).contains(share("PPPK")))
    #expect((0.01...0.03).contains(share("PPPK paruh waktu")))
  }

  @Test func kindsOfPostHaveTheirShares() throws {
    let rows = try Self.city.get().rows("pegawai.csv")
    func share(_ kind: String) -> Double {
      Double(rows.filter { $0[4] == kind }.count) / Double(rows.count)
    }
    #expect((0.10...0.14).contains(share("struktural")))
    #expect((0.45...0.53).contains(share("fungsional")))
    #expect(abs(share("struktural") + share("fungsional") + share("pelaksana") - 1) < 1e-9)
    #expect(rows.allSatisfy { $0[4] != "struktural" || $0[3] == "PNS" })
  }

  @Test func contractsBeginInTheYearOfTheNumberAndOnlyContractEmployeesHaveThem() throws {
    let rows = try Self.city.get().rows("pegawai.csv")
    var starts: [String: String] = [:]
    for row in rows {
      #expect(row[8].isEmpty == (row[3] == "PNS"))
      guard !row[8].isEmpty else { continue }
      #expect(row[8].prefix(4) == row[0].dropFirst(8).prefix(4) && row[8].hasSuffix("-01"))
      // Both rows of somebody who moves say the same.
      #expect(starts.updateValue(row[8], forKey: row[0]).map { $0 == row[8] } ?? true)
    }
    let later = starts.values.filter { !$0.hasSuffix("-01-01") }
    #expect((0.5...0.7).contains(Double(later.count) / Double(starts.count)))
  }

  private static func isWellFormed(_ number: String, status: String) -> Bool {
    let digits = number.utf8.map { Int($0) - 48 }
    guard digits.count == 18, digits.allSatisfy((0...9).contains) else { return false }
    func part(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    let isBirthday =
      (1968...2002).contains(part(0..<4)) && (1...12).contains(part(4..<6)) && (1...31).contains(part(6..<8))
    let term = part(12..<14)
    let isTerm = status == "PNS" ? (1...12).contains(term) : (21...29).contains(term)
    let age = part(8..<12) - part(0..<4)
    return isBirthday && isTerm && age >= 18 && part(8..<12) < 2026 && (1...2).contains(part(14..<15))
      && part(15..<18) > 0
  }
}
