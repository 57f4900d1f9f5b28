import SampleGeneration
import Testing

@Suite struct BudgetTests {
  private static let city = Result { try SampleCity(employees: 1_500, months: 10, seed: 1) }

  private func rows(_ city: SampleCity) -> [[String]] {
    city.rows("anggaran/").filter { $0[0] != "U99" && !$0[3].hasPrefix("-") }
  }

  private func sums(_ kind: String, stage: (String) -> String? = { _ in nil }) throws -> [String: Int] {
    var sums: [String: Int] = [:]
    for row in rows(try Self.city.get()) where row[2] == kind && row[5].hasPrefix("5.1.02.02.12") {
      if let wanted = stage(row[0]), wanted != row[4] { continue }
      sums[row[0], default: 0] += Int(row[3]) ?? 0
    }
    return sums
  }

  @Test func ceilingsComeInStagesAndTheLastReplacesAllAccounts() throws {
    var stages: [String: [String]] = [:]
    var accounts: [String: Set<String>] = [:]
    for row in rows(try Self.city.get()) where row[2] == "pagu" {
      if stages[row[0], default: []].last != row[4] { stages[row[0], default: []].append(row[4]) }
      accounts[row[0] + row[4], default: []].insert(row[5])
    }
    #expect(stages.count == 64)
    let orders: Set = [
      ["murni"], ["murni", "efisiensi"], ["murni", "perubahan"], ["murni", "efisiensi", "perubahan"],
    ]
    for (unit, words) in stages {
      #expect(orders.contains(words))
      #expect(Set(words.map { accounts[unit + $0] }).count == 1)
    }
    #expect(Set(stages.values).count > 2)
  }

  @Test func earlyMonthsHaveTheFirstStageOnly() throws {
    let city = try SampleCity(employees: 500, months: 3, seed: 1)
    #expect(Set(rows(city).filter { $0[2] == "pagu" }.map { $0[4] }) == ["murni"])
  }

  @Test func absorptionDiffersAndTwoUnitsSpendMoreThanTheyHave() throws {
    let ceilingRows = rows(try Self.city.get()).filter { $0[2] == "pagu" }
    let last = Dictionary(ceilingRows.map { ($0[0], $0[4]) }) { $1 }
    let ceilings = try sums("pagu") { last[$0] }
    let realised = try sums("realisasi")
    let absorption = ceilings.map { Double(realised[$0.key, default: 0]) / Double($0.value) }.sorted()
    #expect(absorption.filter { $0 > 1 }.count == 2)
    #expect(absorption[0] < 0.35)
    #expect(absorption[absorption.count - 3] > 0.85)
  }

  @Test func commitmentsIncludeWhatIsRealised() throws {
    let committed = try sums("komitmen")
    for (unit, amount) in try sums("realisasi") { #expect(committed[unit, default: 0] >= amount) }
  }

  @Test func paymentsOfAnActivityAddUpToItsCost() throws {
    let city = try Self.city.get()
    let costs = Dictionary(uniqueKeysWithValues: city.rows("kegiatan/").map { ($0[0], $0[13]) })
    var paid: [String: Int] = [:]
    for row in rows(city) where !row[6].isEmpty { paid[row[6], default: 0] += Int(row[3]) ?? 0 }
    #expect(paid.count > 60)
    for (code, amount) in paid { #expect(costs[code] == String(amount)) }
  }

  @Test func aFewRowsAreOutsideTheAccountsAndTwoAreFlawed() throws {
    let all = try Self.city.get().rows("anggaran/")
    #expect(all.contains { $0[5] == "5.1.02.01.01.0024" })
    #expect(all.filter { $0[0] == "U99" }.count == 1)
    #expect(all.filter { $0[3].hasPrefix("-") }.count == 1)
  }
}
