import CSVReading
import CoreSharing
import Findings
import TrainingDomain

/// Reads units, people and activities: what the rows of all other exports refer to.
package struct DirectoryReader {
  /// Units and activities; people, who take most of the memory, are for whoever asks to read them.
  private var directory = Directory()
  private var unitRows = DistinctRows()
  private var postingRows = PersonPartitions()
  private var activityRows = DistinctRows()
  /// What activity rows state, by the number of their content.
  private var activityAmounts: [RowAmount] = []

  /// What is known to be contradicted from an earlier reading of the same files.
  private let known: DirectoryContradictions

  package init(known: DirectoryContradictions = DirectoryContradictions()) {
    self.known = known
  }

  package var contradictions: DirectoryContradictions {
    var found = DirectoryContradictions()
    found.units = unitRows.contradictions
    found.postings = postingRows.contradictions
    found.activities = activityRows.contradictions
    return found
  }

  /// The directory of the folder; findings and ledgers go to the reader of the exports.
  package mutating func read(
    _ exports: inout ExportReader, progress: (String) -> Void
  ) -> Directory {
    readUnits(&exports, progress)
    // People before activities: rejected rows are written down in the order in which they are read.
    let people = readEmployees(&exports, progress)
    readActivities(&exports, progress)
    return directory(with: people)
  }

  /// A part of `read`, for whoever reads people at the same time as others: a directory without people.
  package mutating func readUnitsAndActivities(
    _ exports: inout ExportReader, progress: (String) -> Void
  ) -> Directory {
    readUnits(&exports, progress)
    readActivities(&exports, progress)
    return directory
  }

  /// The other part of `read`, behind `readUnitsAndActivities`.
  package mutating func readEmployees(
    _ exports: inout ExportReader, progress: (String) -> Void
  ) -> Directory {
    directory(with: readEmployees(&exports, progress))
  }

  private func directory(with people: (PeopleIndex, [Posting])) -> Directory {
    var whole = directory
    (whole.employees, whole.postings) = people
    return whole
  }

  /// Tells the ledgers of the files which rows count.
  package func tally(
    into exports: inout ExportReader, isActivityUsed: (Int) -> Bool,
    isPostingUsed: @Sendable (CivilDate?) -> Bool
  ) {
    exports.tally { ledgers in
      unitRows.tally(into: &ledgers) { _ in
        true
      } amount: { _ in
        .none
      }
      postingRows.tally(into: &ledgers) {
        isPostingUsed(Posting.firstDay(in: $0)) ? .used : .unused
      } amount: { _ in
        .none
      }
      activityRows.tally(into: &ledgers) { key in
        let activity = directory.activityOfCode[Int(key.high)]
        return activity >= 0 && isActivityUsed(activity)
      } amount: {
        activityAmounts[Int($0)]
      }
    }
  }

  // MARK: Units

  private mutating func readUnits(_ exports: inout ExportReader, _ progress: (String) -> Void) {
    var codes = CodeIndex()
    var contents = CodeIndex()
    var candidates: [UnitCandidate] = []
    var rows = DistinctRows()
    let known = known.units
    let paths = exports.sources.map(\.path)
    exports.readRows(in: .canonical(.units), progress: progress) { file, cells in
      UnitRowReader(file: file, cells: cells)
    } read: { (reader, record, log) throws(Finding) -> RowClass in
      var candidate = try reader.read(record)
      let number = codes.add(candidate.unit.code)
      // One spelling whichever row came first.
      candidate.unit.code = codes.text(Int(number))
      if Int(number) == candidates.count { candidates.append(candidate) }
      let key = RowKey(high: UInt64(number), low: 0)
      let content = UInt64(contents.add(candidate.content))
      try known.check(
        key, content: content, at: candidate.position, columns: "kode_unit", paths: paths)
      let insertion = rows.insert(key, content: content, file: reader.file)
      if let finding = insertion.finding(
        at: candidate.position, key: "kode_unit", files: { paths[$0] })
      {
        log.add(finding)
      }
      return .handedOn
    }
    unitRows = rows
    let counted = candidates.enumerated().filter {
      rows.isAccepted(RowKey(high: UInt64($0.offset), low: 0))
    }.map(\.element)
    directory.units = UnitHierarchy(counted).table(&exports.log)
  }

  // MARK: People

  private mutating func readEmployees(
    _ exports: inout ExportReader, _ progress: (String) -> Void
  ) -> (PeopleIndex, [Posting]) {
    var rows = PersonPartitions()
    let takesNames = exports.namesPeopleOtherwise
    var employees = PeopleIndex(isFull: takesNames)
    let units = directory.units
    let known = known.postings
    let columns = "nip, berlaku_sejak"
    let paths = exports.sources.map(\.path)
    exports.readRows(in: .canonical(.employees), progress: progress) { file, cells in
      EmployeeRowReader(file: file, cells: cells, takesNames: takesNames)
    } ahead: { reader, record in
      if let number = reader.number(ahead: record) { employees.prefetch(number) }
    } read: { (reader, record, log) throws(Finding) -> RowClass in
      let row = try reader.read(record, units: units, log: &log)
      let file = reader.file
      let person = employees.add(
        row.number, name: row.name, email: reader.emailCell(record), unit: row.unit)
      let posting = Posting(
        person: Int(person), unit: row.unit, status: row.status, postKind: row.postKind,
        contractStart: row.contractStart, from: row.from, until: row.until, file: file, line: record.line)
      let (key, content) = (posting.key, posting.content)
      if !known.isEmpty {
        try known.check(
          key, content: content, at: SourcePosition(file: paths[file], line: record.line), columns: columns,
          paths: paths)
      }
      rows.insert(
        key, content: content, file: file, isRepaired: row.isRepaired,
        line: Int32(truncatingIfNeeded: record.line), columns: columns, paths: paths, log: &log)
      return .handedOn
    }
    let sorted = Background { [digits = employees.digits] in digits.sorted() }
    rows.order(columns: columns, paths: paths, log: &exports.log)
    postingRows = rows
    let postings = Self.postings(rows)
    employees.finish(sorted: sorted.value)
    return (employees, postings)
  }

  /// Postings that count, by person and first day.
  private static func postings(_ rows: PersonPartitions) -> [Posting] {
    var postings: [Posting] = []
    postings.reserveCapacity(rows.count)
    rows.forEachAccepted { key, content, place in
      let posting = Posting(key: key, content: content, place: place)
      // Keys are not in the order of their days, but nearly everybody has one posting.
      var index = postings.count
      while index > 0, postings[index - 1].person == posting.person,
        postings[index - 1].from?.dayNumber ?? .min > posting.from?.dayNumber ?? .min
      {
        index -= 1
      }
      postings.insert(posting, at: index)
    }
    return postings
  }

  // MARK: Activities

  private mutating func readActivities(_ exports: inout ExportReader, _ progress: (String) -> Void) {
    var contents = CodeIndex()
    var codes = CodeIndex()
    var candidates: [Activity] = []
    var competencies = NamedGroups()
    var partners = NamedGroups()
    var amounts: [RowAmount] = []
    let units = directory.units
    let known = known.activities
    var rows = DistinctRows()
    let paths = exports.sources.map(\.path)
    exports.readRows(in: .canonical(.activities), progress: progress) { file, cells in
      ActivityRowReader(file: file, cells: cells)
    } read: { (reader, record, log) throws(Finding) -> RowClass in
      let row = try reader.read(
        record, units: units, competencies: &competencies, partners: &partners, log: &log)
      let number = codes.add(row.activity.code)
      if Int(number) == candidates.count {
        var activity = row.activity
        activity.code = codes.text(Int(number))
        candidates.append(activity)
      }
      let content = Int(contents.add(row.content))
      if content == amounts.count {
        amounts.append(
          RowAmount(hours: row.activity.statedHours?.hundredths ?? 0, rupiah: row.activity.cost ?? 0))
      }
      let key = RowKey(high: UInt64(number), low: 0)
      try known.check(
        key, content: UInt64(content), at: row.activity.position, columns: "kode_kegiatan", paths: paths)
      let insertion = rows.insert(key, content: UInt64(content), file: reader.file)
      if let finding = insertion.finding(
        at: row.activity.position, key: "kode_kegiatan", files: { paths[$0] })
      {
        log.add(finding)
      }
      return .handedOn
    }
    activityRows = rows
    activityAmounts = amounts
    directory.activityCodes = codes
    directory.competencies = competencies
    directory.partners = partners
    for (number, activity) in candidates.enumerated() {
      if rows.isAccepted(RowKey(high: UInt64(number), low: 0)) {
        directory.activityOfCode.append(directory.activities.count)
        directory.activities.append(activity)
      } else {
        directory.activityOfCode.append(-1)
      }
    }
  }
}
