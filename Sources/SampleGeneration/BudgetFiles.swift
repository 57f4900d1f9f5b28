/// Writes `anggaran/anggaran-YYYY.csv`: ceilings by stage, commitments by month, payments by activity.
struct BudgetFiles {
  static let header = "kode_unit,tanggal,jenis,nilai,tahap,kode_rekening,kode_kegiatan,uraian"

  let roster: Roster

  func write<E: Error>(
    _ year: TrainingYear, flaws: PlantedFlaws, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    let budget = BudgetYear(year: year, roster: roster)
    var file = SampleFile("anggaran/anggaran-\(year.calendar.year).csv", header: Self.header)
    try writeCeilings(budget, in: &file, to: emit)
    try writeCommitments(budget, in: &file, to: emit)
    try writeOtherSpending(budget, in: &file, to: emit)
    try writePayments(year, budget, in: &file, to: emit)
    for row in flaws.budgetRows(calendar: year.calendar) {
      file.buffer.plain(row)
      try file.endRow(to: emit)
    }
    try file.finish(to: emit)
  }

  private func writeCeilings<E: Error>(
    _ budget: BudgetYear, in file: inout SampleFile, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    for unit in roster.units.indices {
      for stage in BudgetCeilings(unit: unit, budget: budget, roster: roster).stages {
        for account in BudgetAccount.allCases where stage.ceilings[account.rawValue] > 0 {
          let amount = stage.ceilings[account.rawValue]
          begin(unit, stage.day, "pagu", amount, stage: stage.word, account, in: &file.buffer)
          file.buffer.comma()
          file.buffer.plain(account.name)
          try file.endRow(to: emit)
        }
      }
    }
  }

  private func writeCommitments<E: Error>(
    _ budget: BudgetYear, in file: inout SampleFile, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    for (month, units) in budget.committed.enumerated() {
      let day = CalendarDay(budget.calendar.year, month + 1, 2)
      for unit in roster.units.indices {
        for account in BudgetAccount.allCases where units[unit][account.rawValue] > 0 {
          begin(unit, day, "komitmen", units[unit][account.rawValue], account, in: &file.buffer)
          file.buffer.plain(",Kontrak dan penugasan bulan berjalan")
          try file.endRow(to: emit)
        }
      }
    }
  }

  private func writeOtherSpending<E: Error>(
    _ budget: BudgetYear, in file: inout SampleFile, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    for spending in budget.otherSpending {
      begin(spending.unit, spending.day, "realisasi", spending.amount, spending.account, in: &file.buffer)
      file.buffer.plain(
        spending.account == .stationery ? ",Alat tulis kantor" : ",Kontribusi peserta kegiatan instansi lain")
      try file.endRow(to: emit)
    }
  }

  private func writePayments<E: Error>(
    _ year: TrainingYear, _ budget: BudgetYear, in file: inout SampleFile,
    to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    for (place, activity) in year.activities.enumerated() where budget.isPaid(activity) {
      let people = year.enrolment.participants(of: place)
      let title = [UInt8](",Pembayaran \(activity.form.title) \(activity.theme.name)".utf8)
      for share in BudgetYear.shares(of: activity, people, roster) {
        begin(
          share.unit, activity.paymentDay, "realisasi", share.amount, activity.form.account, in: &file.buffer)
        file.buffer.plain(activity.code)
        file.buffer.plain(title)
        try file.endRow(to: emit)
      }
    }
  }

  /// A row up to the comma before the activity's code.
  private func begin(
    _ unit: Int, _ day: CalendarDay, _ kind: StaticString, _ amount: Int, stage: StaticString = "",
    _ account: BudgetAccount, in buffer: inout [UInt8]
  ) {
    buffer.plain(roster.units[unit].code)
    buffer.comma()
    buffer.date(day)
    buffer.comma()
    buffer.plain(kind)
    buffer.comma()
    buffer.number(amount)
    buffer.comma()
    buffer.plain(stage)
    buffer.comma()
    buffer.plain(account.code)
    buffer.comma()
  }
}
