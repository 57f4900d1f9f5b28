import CSVReading
import Findings

/// Finds the person that a row names: by NIP, then by e-mail, then by name and unit where exactly one person fits.
///
/// A class, so that rows do not copy its columns.
final class PersonCells {
  private let cells: RowCells
  private let number: ColumnSlot
  private let email: ColumnSlot
  private let fullName: ColumnSlot
  private let firstName: ColumnSlot
  private let lastName: ColumnSlot
  private let unit: ColumnSlot
  /// Whether rows may name people beside their number.
  let namesPeople: Bool

  init(_ cells: RowCells) {
    self.cells = cells
    number = cells.slot(.employeeNumber)
    email = cells.slot(.email)
    fullName = cells.slot(.personName)
    firstName = cells.slot(.firstName)
    lastName = cells.slot(.lastName)
    unit = cells.slot(.unitText)
    namesPeople = fullName.isGiven || firstName.isGiven
  }

  @inline(__always)
  func numberCell(_ record: borrowing Record) -> CellBytes { cells.cell(record, number) }

  func fullNameCell(_ record: borrowing Record) -> CellBytes { cells.cell(record, fullName) }

  /// - Throws: a finding where nobody or more than one person fits.
  func person(
    _ record: borrowing Record, _ directory: Directory
  ) throws(Finding) -> PersonMatch {
    let cell = cells.cell(record, number)
    if isNoValue(cell) { return try personOtherwise(record, directory) }
    switch EmployeeNumber.read(cell) {
    case .sound(let sound):
      let person = try known(sound, record, directory)
      try check(person, record, directory, number)
      return PersonMatch(number: person)
    case .repaired(let repaired):
      let person = try known(repaired, record, directory)
      try check(person, record, directory, number)
      return PersonMatch(
        number: person, isRepaired: true,
        finding: Finding(.repairedEmployeeNumber, at: cells.position(record, number)))
    case .bad:
      return try person(spoiled: cell, record, directory)
    }
  }

  /// Throws where the row's name is that of other people on the roster and not the one found: a column that was
  /// sorted alone gives everybody another one's row.
  private func check(
    _ person: UInt32, _ record: borrowing Record, _ directory: Directory, _ slot: ColumnSlot
  ) throws(Finding) {
    guard namesPeople else { return }
    let name = name(record)
    guard !name.isEmpty, directory.employees.isSomebodyElse(name, than: person) else { return }
    throw Finding(.contradictingPerson, at: cells.position(record, slot))
  }

  private func known(
    _ employee: EmployeeNumber, _ record: borrowing Record, _ directory: Directory
  ) throws(Finding) -> UInt32 {
    guard let person = directory.employees[employee] else {
      throw Finding(.unknownPerson, at: cells.position(record, number))
    }
    return person
  }

  /// The person of a NIP whose last digits a spreadsheet lost: the only one on the roster that it may have been,
  /// or the one of these whom e-mail or name tell.
  private func person(
    spoiled cell: CellBytes, _ record: borrowing Record, _ directory: Directory
  ) throws(Finding) -> PersonMatch {
    guard let spoiled = SpoiledNumber(cell) else { throw cells.badEmployeeNumber(record, number) }
    let others = otherwise(record, directory)
    guard let person = directory.employees.person(of: spoiled, among: others),
      // The few digits that are left fit strangers too: whoever is named must be the one.
      others.contains(person) || name(record).isEmpty && cells.cell(record, email).isEmpty
    else { throw cells.badEmployeeNumber(record, number) }
    return PersonMatch(
      number: person, isRepaired: true,
      finding: Finding(
        .spoiledEmployeeNumber, at: cells.position(record, number),
        cells.badEmployeeNumber(record, number).values))
  }

  private func personOtherwise(
    _ record: borrowing Record, _ directory: Directory
  ) throws(Finding) -> PersonMatch {
    let mail = cells.cell(record, email)
    if let person = directory.employees.person(email: mail) {
      try check(person, record, directory, email)
      return PersonMatch(number: person)
    }
    let name = name(record)
    if mail.isEmpty, name.isEmpty { _ = try cells.required(record, number.isGiven ? number : email) }
    let unit = unit(record, directory)
    // A unit that is none of ours speaks against a namesake of ours.
    let isForeign = unit == nil && !isNoValue(cells.cell(record, self.unit))
    let people =
      isForeign ? [] : directory.employees.people(name: name, in: unit, directory.units)
    guard people.count == 1, let person = people.first else {
      let slot = [number, email, fullName, firstName].first(where: \.isGiven)
      throw Finding(.unmatchedPerson, at: cells.position(record, slot), "\(people.count)")
    }
    return PersonMatch(
      number: person,
      finding: Finding(.matchedByName, at: cells.position(record, fullName.isGiven ? fullName : firstName)))
  }

  private func otherwise(_ record: borrowing Record, _ directory: Directory) -> [UInt32] {
    if let person = directory.employees.person(email: cells.cell(record, email)) { return [person] }
    return directory.employees.people(
      name: name(record), in: unit(record, directory), directory.units)
  }

  private func name(_ record: borrowing Record) -> String {
    if let name = cells.text(record, fullName) { return name }
    return [firstName, lastName].compactMap { cells.text(record, $0) }.joined(separator: " ")
  }

  /// The unit that the row names by code or name; nil where it names none that is known.
  private func unit(_ record: borrowing Record, _ directory: Directory) -> Int? {
    cells.text(record, unit).flatMap { directory.units.number($0) }
  }
}
