import SampleGeneration
import Testing

@Suite struct ReproducibilityTests {
  @Test func sameSettingsGiveTheSameBytes() throws {
    let one = try SampleCity(employees: 700, months: 4, seed: 11, dialect: .mixed)
    let two = try SampleCity(employees: 700, months: 4, seed: 11, dialect: .mixed)
    #expect(one.paths == two.paths)
    #expect(one.files.map(\.bytes) == two.files.map(\.bytes))
  }

  @Test func anotherSeedGivesOtherBytes() throws {
    let one = try SampleCity(employees: 700, months: 4, seed: 11)
    let two = try SampleCity(employees: 700, months: 4, seed: 12)
    #expect(one.paths == two.paths)
    for (first, second) in zip(one.files, two.files) where first.path.hasPrefix("kehadiran/") {
      #expect(first.bytes != second.bytes, "\(first.path)")
    }
  }

  /// The bytes are a contract between machines: change this figure only with a reason in the commit.
  @Test(arguments: [(SampleDialect.plain, 0xDE54_0314_4078_D682 as UInt64), (.mixed, 0xD0EA_67AA_469D_33E3)])
  func bytesAreTheSameOnEveryMachine(dialect: SampleDialect, expected: UInt64) throws {
    let city = try SampleCity(employees: 300, months: 4, seed: 7, dialect: dialect)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for file in city.files {
      for byte in file.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    #expect(hash == expected)
  }

  @Test func stopsAtTheFirstErrorOfTheReceiver() throws {
    struct DiskFull: Error, Equatable {}
    let input = SampleInput(settings: try SampleSettings(employees: 50, months: 2, seed: 1))
    var calls = 0
    #expect(throws: DiskFull()) {
      try input.write { _, _ throws(DiskFull) in
        calls += 1
        if calls == 3 { throw DiskFull() }
      }
    }
    #expect(calls == 3)
  }
}
