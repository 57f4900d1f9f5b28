import CSVReading
import Findings
import TrainingDomain

/// The cells of one table of a report of a meeting, and what the report says above it.
struct MeetingTable {
  let cells: RowCells
  let references: ActivityCells
  let isLog: Bool
  let join: ColumnSlot
  let leave: ColumnSlot
  let event: ColumnSlot
  private let duration: ColumnSlot
  private let attended: ColumnSlot
  private let role: ColumnSlot
  private let waitingRoom: ColumnSlot
  private let action: ColumnSlot
  /// Whether the table repeats in short what another one of the file says in full, or lists the hosts.
  private let isLeftOutWhole: Bool
  private let order: DateOrder?
  private let host: FoldedName?
  private let name: ColumnSlot

  init(_ cells: RowCells) {
    self.cells = cells
    references = ActivityCells(cells)
    isLog = cells.table.layout == .joinLog
    join = cells.slot(.joinTime)
    leave = cells.slot(.leaveTime)
    event = cells.slot(.eventTime)
    duration = cells.slot(.duration)
    attended = cells.slot(.attended)
    role = cells.slot(.role)
    waitingRoom = cells.slot(.waitingRoom)
    action = cells.slot(.action)
    let hasDetails = cells.others.contains {
      $0.layout == .meeting && !$0.isSummary && $0.origin == cells.table.origin
    }
    isLeftOutWhole = Self.isOfHosts(cells.title) || cells.table.isSummary && hasDetails
    name = cells.slot(.personName)
    let hostName = cells.table.facts.host.withUnsafeBufferPointer { cellText($0) }
    host = hostName.isEmpty ? nil : FoldedName.candidates(hostName).first
    let orders = [cells.table] + (cells.isCorrection ? [] : cells.others)
    order = orders.lazy.compactMap { $0.dateOrders.values.first }.first
  }

  /// Whether a title such as `Host Details` says that the table below lists hosts. `Penyelenggara: BKPSDM` above the
  /// people says no such thing.
  private static func isOfHosts(_ title: String) -> Bool {
    let words = foldedHeader(title).split(separator: "_").map(String.init)
    let others = words.filter { word in !hosts.contains(where: word.hasPrefix) }
    return others.count < words.count && others.allSatisfy(listWords.contains)
  }

  private static let hosts = ["host", "panelis", "organizer", "penyelenggara"]
  private static let listWords: Set<String> = [
    "details", "detail", "rincian", "daftar", "data", "list", "of", "alternative", "alternatif", "co", "and",
    "dan",
  ]
  private static let hostMarks = ["(host)", "(tuan rumah)", "(penyelenggara)", "(organizer)"]
  private static let no: Set<String> = ["no", "tidak", "--", "-"]
  private static let yes: Set<String> = ["yes", "ya"]

  /// Whether the row speaks of nobody who took part: a host, somebody who waited or never came, or whom another
  /// table of the file tells of.
  func isLeftOut(_ record: borrowing Record) -> Bool {
    if isLeftOutWhole { return true }
    func word(_ slot: ColumnSlot) -> String { (cells.text(record, slot) ?? "").lowercased() }
    if Self.no.contains(word(attended)) || Self.yes.contains(word(waitingRoom)) { return true }
    if role.isGiven, Self.hosts.contains(where: word(role).contains) { return true }
    if let name = cells.text(record, name)?.lowercased(), Self.hostMarks.contains(where: name.hasSuffix) {
      return true
    }
    if let host, let name = cells.text(record, name), FoldedName.candidates(name).contains(host) {
      return true
    }
    return join.isGiven && !cells.cell(record, join).isEmpty && isNoValue(cells.cell(record, join))
  }

  // MARK: Cells

  /// A moment; nil where the table has no such column.
  func moment(_ record: borrowing Record, _ slot: ColumnSlot) throws(Finding) -> Moment? {
    guard slot.isGiven else { return nil }
    let cell = try cells.required(record, slot)
    guard let moment = parseMoment(cell, order: slot.order ?? order), moment.second != nil else {
      throw Finding(
        .badDate, at: cells.position(record, slot), slot.name, cells.shown(cell), "10/02/2026 07:58:30")
    }
    return moment
  }

  /// A stated time in the meeting, in seconds.
  func seconds(_ record: borrowing Record) throws(Finding) -> Int {
    let cell = try cells.required(record, duration)
    guard let seconds = parseDuration(cell) else {
      throw Finding(
        .badNumber, at: cells.position(record, duration), duration.name, cells.shown(cell),
        "246, 4h 9m 29s, 32 menit 5 detik")
    }
    return seconds
  }

  /// A stated time in the meeting beside times of day; nil where the table or the row has none.
  func secondsIfGiven(_ record: borrowing Record) throws(Finding) -> Int? {
    guard duration.isGiven, !isNoValue(cells.cell(record, duration)) else { return nil }
    return try seconds(record)
  }

  func isJoin(_ record: borrowing Record) throws(Finding) -> Bool {
    let cell = try cells.required(record, action)
    let word = foldedHeader(cellText(cell))
    if word.hasPrefix("joined") || word.hasPrefix("bergabung") { return true }
    if word.hasPrefix("left") || word.hasPrefix("keluar") || word.hasPrefix("meninggalkan") { return false }
    throw Finding(
      .badWord, at: cells.position(record, action), action.name, cells.shown(cell), "Joined, Left")
  }

  // MARK: The meeting

  func activity(_ directory: Directory) -> Int? {
    cells.slot(.activityCode).constant.flatMap { directory.activity($0.bytes) }
  }

  var start: Moment? { moment(cells.table.facts.start) }

  /// The day and session that `sumber.yml` gives.
  var day: CivilDate? { cells.slot(.date).constant.flatMap { parseDate($0.bytes, order: nil) } }
  var session: UInt16 {
    UInt16(truncatingIfNeeded: cells.slot(.sessions).constant.flatMap { parseCount($0.bytes) } ?? 0)
  }

  /// The length that the report states, in seconds: from its begin to its end, else its duration.
  func length(_ begin: Int?, firstDay: CivilDate?) -> Int? {
    if let begin, let end = moment(cells.table.facts.end), let second = end.second {
      let days = end.day.map { Int($0.dayNumber) - Int((firstDay ?? start?.day ?? $0).dayNumber) } ?? 0
      return days * 86_400 + second - begin
    }
    return cells.table.facts.duration.withUnsafeBufferPointer { parseDuration($0) }
  }

  private func moment(_ bytes: [UInt8]) -> Moment? {
    bytes.withUnsafeBufferPointer { parseMoment($0, order: order) }
  }

  func lacking(_ key: String, _ example: String) -> Finding {
    Finding(
      .needsSource, at: SourcePosition(file: cells.file), cells.table.layout.name, key,
      settingsLine("\(key): \(example)"))
  }

  /// A line of `sumber.yml` for this file.
  func settingsLine(_ setting: String) -> String {
    // The marks that the office can copy into the file.
    let code =
      cells.slot(.activityCode).constant.map { Masked.cell($0.bytes) }?.replacing("\u{201C}", with: "\"")
      .replacing("\u{201D}", with: "\"") ?? "\u{2026}"
    return "- {berkas: \"\(Masked.path(cells.file))\", kegiatan: \(code), \(setting)}"
  }
}

extension TableProfile {
  /// Whether each person stands in one row that sums up all of their stays.
  fileprivate var isSummary: Bool {
    guard layout == .meeting else { return false }
    let named = header.map(foldedHeader)
    return positions[.joinTime] == nil || named.contains("first_join") || named.contains("bergabung_pertama")
  }
}

extension Moment {
  /// As findings show it.
  var shown: String {
    let second = second ?? 0
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (day.map { "\($0) " } ?? "") + clock.joined(separator: ":")
  }
}
