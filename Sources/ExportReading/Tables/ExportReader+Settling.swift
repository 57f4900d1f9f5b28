import CSVReading
import Findings
import TrainingDomain

extension ExportReader {
  /// Corrected rows are read as the file they came from was where they show nothing of marks and orders themselves:
  /// they are few, and a spreadsheet may have written them anew.
  mutating func adoptOrigins() {
    for number in sources.indices {
      guard var profile = sources[number].profile else { continue }
      for index in profile.tables.indices {
        guard let origin = profile.tables[index].origin,
          let other = sources.first(where: { $0.path == origin })?.profile,
          let table = other.tables.first(where: { profile.tables[index].header.starts(with: $0.header) })
        else { continue }
        profile.tables[index].adopt(table)
      }
      sources[number].profile = profile
    }
  }

  /// Sets files aside whose tables no other file can settle.
  mutating func setAsideUnsettled() {
    for number in sources.indices {
      guard let profile = sources[number].profile else { continue }
      if let finding = profile.lackingSource {
        setAside(number, finding)
      } else if let tie = profile.tables.first(where: { $0.tie != nil && !maySettle($0, of: profile) })?.tie {
        setAside(number, profile.finding(of: tie))
      }
    }
  }

  /// Whether a table's tie may wait for the dates of the activities. A file whose people or activities are read
  /// before them cannot be set aside behind that, or its lines would stand in the ledger twice; corrected rows are
  /// settled together with the file that they come from.
  private func maySettle(_ table: TableProfile, of profile: FileProfile) -> Bool {
    guard table.isSettledByActivities else { return false }
    guard !profile.kinds.isDisjoint(with: [.units, .employees, .activities]) else { return true }
    return sources.contains { $0.path == table.origin && $0.profile != nil }
  }

  /// Sets lists of people aside that look like a roster beside files that are named so: a list of participants with
  /// units would else put its guests on the roster.
  mutating func setAsideOtherRosters() {
    let rosters = sources.indices.filter { sources[$0].profile?.kinds.contains(.employees) ?? false }
    func isNamed(_ number: Int) -> Bool {
      let name = sources[number].path.split(separator: "/").last ?? ""
      let isSaid = sources[number].profile?.tables.contains {
        $0.kind == .employees && ($0.source?.kind == .employees || $0.origin != nil)
      }
      return SourceKind.employees.isWord(of: String(name)) || isSaid ?? false
    }
    guard rosters.contains(where: isNamed) else { return }
    for number in rosters where !isNamed(number) {
      guard let profile = sources[number].profile else { continue }
      setAside(number, profile.otherRoster)
    }
  }

  /// Settles date orders by the dates of the activities that rows speak of; a file that stays undecided is set
  /// aside.
  package mutating func settleTies(_ directory: Directory) {
    for number in sources.indices {
      guard var profile = sources[number].profile else { continue }
      for index in profile.tables.indices {
        guard let tie = profile.tables[index].tie else { continue }
        let fits = activityFits(number, profile, index, tie.column, directory)
        guard let order = fits.order else { continue }
        profile.tables[index].tie = nil
        for column in profile.tables[index].undecidedDates {
          profile.tables[index].dateOrders[column] = order
          profile.tables[index].decisions.append(
            Decision(
              profile.tables[index].name(of: column), order,
              because: .activityDates(max(fits.dayFirst, fits.monthFirst)),
              against: .activityDates(min(fits.dayFirst, fits.monthFirst))))
        }
      }
      sources[number].profile = profile
    }
    adoptOrigins()
    for number in sources.indices {
      guard let profile = sources[number].profile, let tie = profile.tables.compactMap(\.tie).first else {
        continue
      }
      setAside(number, profile.finding(of: tie))
    }
  }

  /// How many rows lie within their activity's dates under either order.
  private func activityFits(
    _ number: Int, _ profile: FileProfile, _ table: Int, _ column: Column, _ directory: Directory
  ) -> ActivityFits {
    var fits = ActivityFits()
    var copy = self
    let cells = RowCells(profile, profile.tables[table])
    let (code, date) = (cells.slot(.activityCode), cells.slot(column))
    // A meeting's own start says it for all of its people.
    if profile.tables[table].layout == .meetingFacts {
      if let activity = code.constant.flatMap({ directory.activity($0.bytes) }) {
        profile.tables[table].facts.start.withUnsafeBufferPointer {
          fits.add($0, directory.activities[activity])
        }
      }
      return fits
    }
    var isTable = false
    copy.readRows(in: profile.tables[table].lane, only: AnySequence([number])) { _, section in
      isTable = section.table.header == cells.table.header
      return section
    } read: { (_, record, _) throws(Finding) -> RowClass in
      if isTable, let activity = directory.activity(cells.cell(record, code)) {
        fits.add(cells.cell(record, date), directory.activities[activity])
      }
      return .unused
    }
    return fits
  }
}

/// Rows that lie within their activity's dates, by the order of day and month.
private struct ActivityFits {
  var dayFirst = 0
  var monthFirst = 0

  mutating func add(_ cell: CellBytes, _ activity: Activity) {
    // Answers come some time before or after, attendance within.
    let from = activity.start.dayNumber - 31
    let to = (activity.end ?? activity.start).dayNumber + 366
    let days = [DateOrder.dayFirst, .monthFirst].map { parseMoment(cell, order: $0)?.day?.dayNumber }
    let fits = days.map { day in day.map { (from...to).contains($0) } ?? false }
    if fits[0], !fits[1] { dayFirst += 1 }
    if fits[1], !fits[0] { monthFirst += 1 }
    guard fits[0], fits[1] else { return }
    let within = days.map { day in
      day.map { (activity.start.dayNumber...(activity.end ?? activity.start).dayNumber).contains($0) }
        ?? false
    }
    if within[0], !within[1] { dayFirst += 1 }
    if within[1], !within[0] { monthFirst += 1 }
  }

  /// The order that nearly all rows with something to say speak for.
  var order: DateOrder? {
    if dayFirst > monthFirst * 10 { return .dayFirst }
    return monthFirst > dayFirst * 10 ? .monthFirst : nil
  }
}

extension TableProfile {
  fileprivate mutating func adopt(_ origin: TableProfile) {
    decimalMarks.merge(origin.decimalMarks) { own, _ in own }
    dateOrders.merge(origin.dateOrders) { own, _ in own }
    facts = origin.facts
    if let open = tie, decimalMarks[open.column] != nil || dateOrders[open.column] != nil { tie = nil }
  }

  /// Whether the activities' dates may settle what the cells leave open.
  fileprivate var isSettledByActivities: Bool {
    tie?.code == .undecidedDateOrder && kind.namesPeople
  }

  fileprivate var undecidedDates: [Column] {
    layout.columns.filter {
      $0.content == .date && positions[$0.column] != nil && dateOrders[$0.column] == nil
    }
    .map(\.column)
  }
}

extension FileProfile {
  /// What `sumber.yml` must say of the file before it can be read; nil where nothing is lacking.
  fileprivate var lackingSource: Finding? {
    for table in tables where table.lane == .structured && table.layout != .meetingFacts {
      var lacking: [String] = []
      if table.constants[.activityCode] == nil { lacking.append("kegiatan") }
      if table.scores.contains(where: { $0.stage == nil }), table.constants[.stage] == nil {
        lacking.append("tahap")
      }
      guard !lacking.isEmpty else { continue }
      return Finding(
        .needsSource, at: SourcePosition(file: entry.path, line: firstHeaderLine), table.layout.name,
        lacking.joined(separator: ", "),
        settingsLine(lacking.map { $0 == "tahap" ? "tahap: pre" : "\($0): K\u{2026}" }))
    }
    return nil
  }

  /// A tie with both readings and the line that settles it.
  fileprivate func finding(of tie: TableTie) -> Finding {
    let setting =
      switch tie.code {
      case .undecidedDateOrder: "urutan_tanggal: hari-dahulu"
      case .undecidedShare: "persen: pecahan"
      default: "tanda_desimal: koma"
      }
    return Finding(
      tie.code, at: SourcePosition(file: entry.path, line: firstHeaderLine),
      tie.values + [settingsLine([setting])])
  }

  fileprivate var otherRoster: Finding {
    Finding(
      .otherRoster, at: SourcePosition(file: entry.path, line: firstHeaderLine),
      settingsLine(["jenis: pegawai"]))
  }

  /// A line of `sumber.yml` for this file.
  private func settingsLine(_ settings: [String]) -> String {
    "- {berkas: \"\(Masked.path(entry.path))\", \(settings.joined(separator: ", "))}"
  }
}
