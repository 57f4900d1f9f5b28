import SampleGeneration
import Testing

@Suite struct SampleSettingsTests {
  @Test(arguments: [0, -1, 10_000_001])
  func refusesEmployeesOutsideTheRange(employees: Int) {
    #expect(throws: SampleSettingsError.employeesOutOfRange(employees, valid: 1...10_000_000)) {
      try SampleSettings(employees: employees, months: 10, seed: 1)
    }
  }

  @Test(arguments: [0, -1, 37])
  func refusesMonthsOutsideTheRange(months: Int) {
    #expect(throws: SampleSettingsError.monthsOutOfRange(months, valid: 1...36)) {
      try SampleSettings(employees: 10, months: months, seed: 1)
    }
  }

  @Test func namesTheValidRange() {
    let error = SampleSettingsError.monthsOutOfRange(37, valid: 1...36)
    #expect(error.description == "months must be 1 to 36, not 37")
  }
}
