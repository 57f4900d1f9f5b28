import ExportReading
import Findings
import TrainingDomain

extension BudgetAggregation {
  private static let keyColumns = "kode_unit, tanggal, jenis, tahap, kode_rekening, kode_kegiatan"

  /// What budget rows say together. Rows that are refused are told one by one when they are read again.
  /// - Parameter paths: the files' paths by number.
  func findings(_ totals: CityTotals, _ units: UnitTable, paths: [String]) -> [Finding] {
    subtotalsByFile(paths) + differingSubtotals(paths) + ceilingsOfParts(paths)
      + negativeSums(totals, units, paths) + exceededCeilings(totals, units, paths)
      + firstOfRefused(units, paths)
  }

  // MARK: Rows that are refused

  /// By the content of the row, what is told of it; the position is that of the first row of its place.
  func refused(_ units: UnitTable, paths: [String]) -> [Int: Finding] {
    var refused: [Int: Finding] = [:]
    for (place, entry) in entries where !subtotals.contains(place) {
      if entry.isMixed {
        let code = Masked.cell(Array(units.units[place.unit].code.utf8))
        for line in entry.lines {
          refused[line.row.content] = Finding(
            .mixedAmounts, at: position(line, paths), code, accounts.shown(place.account), place.words)
        }
      }
      for rows in entry.contradicting {
        for line in rows {
          let others = rows.filter { $0.row.amount != line.row.amount }.map(\.file)
          refused[line.row.content] = Finding(
            .conflictingRows, at: position(line, paths), Self.keyColumns, paths[others.min() ?? line.file])
        }
      }
    }
    return refused
  }

  private func firstOfRefused(_ units: UnitTable, _ paths: [String]) -> [Finding] {
    let refused = refused(units, paths: paths)
    return entries.flatMap { place, entry -> [Finding] in
      guard !subtotals.contains(place) else { return [] }
      let groups = entry.isMixed ? [Array(entry.lines)] : entry.contradicting
      return groups.compactMap { $0.first.flatMap { refused[$0.row.content] } }
    }
  }

  // MARK: Subtotals

  private func subtotalsByFile(_ paths: [String]) -> [Finding] {
    var counts: [Int: Int] = [:]
    for place in subtotals {
      guard let lines = entries[place]?.lines else { continue }
      for line in lines { counts[line.file, default: 0] += 1 }
    }
    return counts.map { file, count in
      Finding(.subtotalLeftOut, at: SourcePosition(file: paths[file]), "\(count)")
    }
  }

  private func differingSubtotals(_ paths: [String]) -> [Finding] {
    let parts = sumsOfParts()
    return subtotals.compactMap { place in
      guard let entry = entries[place], let first = entry.lines.first, let stated = entry.amount,
        let sum = parts[place], sum != stated
      else { return nil }
      return Finding(
        .subtotalDiffers, at: position(first, paths), accounts.shown(place.account), place.words, "\(stated)",
        "\(sum)")
    }
  }

  /// By place: what the accounts below it add up to; of ceilings, what holds there after the stage.
  private func sumsOfParts() -> [BudgetPlace: Int128] {
    var sums: [BudgetPlace: Int128] = [:]
    for (place, entry) in entries where !subtotals.contains(place) {
      guard let amount = entry.amount else { continue }
      for stage in place.kind == .ceiling ? levels.holding(place) : [place.stage] {
        for above in accounts.above(place.account) { sums[place.at(stage).on(above), default: 0] += amount }
      }
    }
    return sums
  }

  // MARK: Ceilings and sums

  private func ceilingsOfParts(_ paths: [String]) -> [Finding] {
    entries.compactMap { place, entry in
      guard place.kind == .ceiling, !subtotals.contains(place), accounts.isDevelopment(place.account),
        let stage = levels.stageOfParts(replacing: place), !subtotals.contains(place.at(stage)),
        let first = entry.lines.first
      else { return nil }
      return Finding(
        .ceilingOfParts, at: position(first, paths), accounts.shown(place.account), place.stage.word,
        stage.word)
    }
  }

  private func negativeSums(_ totals: CityTotals, _ units: UnitTable, _ paths: [String]) -> [Finding] {
    var lowest: [BudgetPlace: BudgetLine] = [:]
    for (place, entry) in entries
    where !subtotals.contains(place) && accounts.isDevelopment(place.account) {
      // The first row below zero of a unit's money of one kind, whatever the stage and account.
      let all = BudgetPlace(unit: place.unit, kind: place.kind, stage: .original, account: 0)
      for line in entry.counted where line.row.amount < 0 {
        if let known = lowest[all], known.place <= line.place { continue }
        lowest[all] = line
      }
    }
    return lowest.compactMap { place, line in
      guard let sum = totals.units[place.unit].money.sum(of: place.kind), sum < 0 else { return nil }
      return Finding(
        .negativeSum, at: position(line, paths), Masked.cell(Array(units.units[place.unit].code.utf8)),
        place.kind.word, "\(sum)")
    }
  }

  /// Told at the first row of what a unit realised.
  private func exceededCeilings(_ totals: CityTotals, _ units: UnitTable, _ paths: [String]) -> [Finding] {
    let exceeded = totals.units.map { unit -> (realised: Int128, ceiling: Int128)? in
      guard let realised = unit.money.realised, let ceiling = unit.money.ceiling, realised > ceiling else {
        return nil
      }
      return (realised, ceiling)
    }
    var first: [Int: BudgetLine] = [:]
    for (place, entry) in entries
    where exceeded[place.unit] != nil && place.kind == .realised && !subtotals.contains(place)
      && accounts.isDevelopment(place.account)
    {
      for line in entry.counted {
        if let known = first[place.unit], known.place <= line.place { continue }
        first[place.unit] = line
      }
    }
    return first.compactMap { unit, line in
      exceeded[unit].map { money in
        Finding(
          .ceilingExceeded, at: position(line, paths), Masked.cell(Array(units.units[unit].code.utf8)),
          "\(money.realised)", "\(money.ceiling)")
      }
    }
  }

  private func position(_ line: BudgetLine, _ paths: [String]) -> SourcePosition {
    SourcePosition(file: paths[line.file], line: Int(line.row.line))
  }
}

extension MoneyTotals {
  fileprivate func sum(of kind: BudgetEntryKind) -> Int128? {
    switch kind {
    case .ceiling: ceiling
    case .committed: committed
    case .realised: realised
    }
  }
}
