import TrainingDomain

/// One training record without an activity code (SIASN, a certificate) in dense numbers.
package struct HistoryRow: Sendable {
  package let person: UInt32
  /// The number of the folded title in the `TitleIndex` of the reading.
  package let title: UInt32
  package let start: CivilDate
  /// The start where the record states no end.
  package let end: CivilDate
  /// `other` where the record names no form, or one that is not known.
  package let form: ActivityForm
  /// 1/100 JP; -1 where the record states none.
  package let hours: Int32
  package let isRepaired: Bool
  package let line: Int32

  package init(
    person: UInt32, title: UInt32, start: CivilDate, end: CivilDate, form: ActivityForm, hours: Int32,
    isRepaired: Bool, line: Int32
  ) {
    self.person = person
    self.title = title
    self.start = start
    self.end = end
    self.form = form
    self.hours = hours
    self.isRepaired = isRepaired
    self.line = line
  }
}
