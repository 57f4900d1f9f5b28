/// What decides every byte of a sample: the same settings give the same files on every machine.
package struct SampleSettings: Sendable, Equatable {
  package static let employeeRange = 1...10_000_000
  package static let monthRange = 1...36

  /// People on the roster, 1 to 10,000,000.
  package let employees: Int
  /// Months from January 2026 on, 1 to 36.
  package let months: Int
  /// Any value; it chooses one of many equally realistic cities.
  package let seed: UInt64
  /// How the files are written; it changes no fact.
  package let dialect: SampleDialect

  package init(
    employees: Int, months: Int, seed: UInt64, dialect: SampleDialect = .mixed
  ) throws(SampleSettingsError) {
    guard Self.employeeRange.contains(employees) else {
      throw .employeesOutOfRange(employees, valid: Self.employeeRange)
    }
    guard Self.monthRange.contains(months) else {
      throw .monthsOutOfRange(months, valid: Self.monthRange)
    }
    self.employees = employees
    self.months = months
    self.seed = seed
    self.dialect = dialect
  }
}
