import Findings
import Foundation
import RuleReading
import TrainingDomain

@testable import ExportReading

/// A whole input folder read: directory, rows and ledgers, with every sound row counted as used.
struct FolderRead {
  var exports: ExportReader
  let directory: Directory
  var attendance: [AttendanceRow] = []
  var invitations: [InvitationRow] = []
  var history: [HistoryRow] = []
  var titles = TitleIndex()
  var scores: [ScoreRow] = []
  var budget: [BudgetRow] = []
  var services: [ServiceRow] = []
  var followUps: [FollowUpRow] = []
  var controls: [ControlRow] = []
  var systems = CodeIndex()
  var holidays: [HolidayRow] = []
  var batchSizes: [Int] = []

  /// Two units, two people and one activity that a test's own files can refer to.
  static let base = [
    "unit.csv": "kode_unit,nama_unit\nU1,Dinas Satu\nU2,Dinas Dua\n",
    "pegawai.csv": "nip,nama,kode_unit,status\n198505152010012003,Budi Santoso,U1,PNS\n"
      + "197911232006041001,Siti Rahmawati,U2,PPPK\n",
    "kegiatan.csv": "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai\n"
      + "K1,Pelatihan Anggaran,Bimtek,20,2026-02-16,2026-02-20\n",
  ]

  /// Base files and others, which may replace them.
  init(_ files: [String: String]) throws {
    try self.init(TemporaryFolder(Self.base.merging(files) { $1 }))
  }

  /// - Parameter changing: called before a file's rows are read.
  init(_ folder: TemporaryFolder, changing: (String) -> Void = { _ in }) throws {
    let settings = try Self.settings(folder)
    exports = ExportReader(try InputFolder(path: folder.path), settings: settings.read) { _ in }
    exports.log.add(contentsOf: settings.log)
    var reader = DirectoryReader()
    var directory = reader.read(&exports, progress: changing)
    exports.settleTies(directory)
    var attendanceRows = DistinctRows()
    var scoreRows = DistinctRows()
    var moneyRows = DistinctRows()
    var serviceRows = DistinctRows()
    var contents: [ServiceRow: UInt64] = [:]
    var attendance: [AttendanceRow] = []
    var scores: [ScoreRow] = []
    var budget: [BudgetRow] = []
    var services: [ServiceRow] = []
    var batchSizes: [Int] = []

    exports.readAttendance(directory, progress: changing) { batch in
      batchSizes.append(batch.rows.count)
      attendance += batch.rows
      Self.insert(batch, &attendanceRows)
    }
    var invitations: [InvitationRow] = []
    var invitationRows = DistinctRows()
    exports.readInvitations(directory, progress: changing) { batch in
      for row in batch.rows {
        invitations.append(row)
        _ = invitationRows.insert(
          RowKey(high: UInt64(row.person) << 32 | UInt64(row.activity), low: 0), content: 0,
          file: batch.file, isRepaired: row.isRepaired)
      }
    }
    var history: [HistoryRow] = []
    var historyRows = DistinctRows()
    titles = exports.readHistory(directory, progress: changing) { batch in
      for row in batch.rows {
        history.append(row)
        _ = historyRows.insert(
          RowKey(
            high: UInt64(row.person) << 32 | UInt64(row.title),
            low: UInt64(UInt32(bitPattern: row.start.dayNumber)) << 32
              | UInt64(UInt32(bitPattern: row.end.dayNumber))),
          content: UInt64(UInt32(bitPattern: row.hours)), file: batch.file, isRepaired: row.isRepaired)
      }
    }
    exports.readEvaluations(&directory, progress: changing) { batch in
      batchSizes.append(batch.rows.count)
      scores += batch.rows
      Self.insert(batch, &scoreRows)
    }
    exports.readStructured(directory, rules: RuleCalendar(Self.rules), progress: changing) { batch in
      attendance += batch.rows
      Self.insert(batch, &attendanceRows)
    } scores: { batch in
      scores += batch.rows
      Self.insert(batch, &scoreRows)
    }
    _ = exports.readBudget(directory, progress: changing) { batch in
      batchSizes.append(batch.rows.count)
      for row in batch.rows {
        budget.append(row)
        _ = moneyRows.insert(
          RowKey(high: UInt64(row.content), low: 0), content: UInt64(bitPattern: row.amount), file: batch.file
        )
      }
    }
    exports.readServices(directory, progress: changing) { batch in
      batchSizes.append(batch.rows.count)
      for (row, _) in batch.rows {
        services.append(row)
        contents[row] = contents[row] ?? UInt64(contents.count)
        _ = serviceRows.insert(
          RowKey(high: UInt64(row.unit), low: UInt64(row.month.firstDay.dayNumber)),
          content: contents[row] ?? 0, file: batch.file)
      }
    }
    var followUps: [FollowUpRow] = []
    var followUpRows = DistinctRows()
    exports.readFollowUps(directory, progress: changing) { batch in
      batchSizes.append(batch.rows.count)
      for row in batch.rows {
        followUps.append(row)
        _ = followUpRows.insert(
          RowKey(
            high: UInt64(row.activity) << 32 | UInt64(row.unit),
            low: UInt64(UInt32(bitPattern: row.day.dayNumber)) << 32 | UInt64(row.description)),
          content: UInt64(row.status.rawValue), file: batch.file)
      }
    }
    var controls: [ControlRow] = []
    var controlRows = DistinctRows()
    systems = exports.readControls(directory, figures: Self.figures, progress: changing) { batch in
      batchSizes.append(batch.rows.count)
      for row in batch.rows {
        controls.append(row)
        _ = controlRows.insert(
          RowKey(
            high: UInt64(row.figure) << 32 | UInt64(row.unit.map { $0 + 1 } ?? 0),
            low: UInt64(UInt32(bitPattern: row.month?.firstDay.dayNumber ?? -1)) << 32 | UInt64(row.system)),
          content: UInt64(bitPattern: row.value), file: batch.file)
      }
    }
    var holidays: [HolidayRow] = []
    var holidayRows = DistinctRows()
    exports.readHolidays(progress: changing) { batch in
      batchSizes.append(batch.rows.count)
      for row in batch.rows {
        holidays.append(row)
        _ = holidayRows.insert(
          RowKey(high: UInt64(UInt32(bitPattern: row.day.dayNumber)), low: UInt64(row.name)), content: 0,
          file: batch.file)
      }
    }
    reader.tally(into: &exports) { _ in
      true
    } isPostingUsed: { _ in
      true
    }
    exports.tally { ledgers in
      attendanceRows.tally(into: &ledgers, isUsed: { _ in true }) {
        RowAmount(hours: max(0, Int64(Int32(bitPattern: UInt32(truncatingIfNeeded: $0)))))
      }
      historyRows.tally(into: &ledgers, isUsed: { _ in true }) {
        RowAmount(hours: max(0, Int64(Int32(bitPattern: UInt32(truncatingIfNeeded: $0)))))
      }
      moneyRows.tally(into: &ledgers, isUsed: { _ in true }) { RowAmount(rupiah: Int64(bitPattern: $0)) }
      for rows in [invitationRows, scoreRows, serviceRows, followUpRows, controlRows, holidayRows] {
        rows.tally(into: &ledgers, isUsed: { _ in true }) { _ in .none }
      }
    }
    self.directory = directory
    self.attendance = attendance
    self.invitations = invitations
    self.history = history
    self.scores = scores
    self.budget = budget
    self.services = services
    self.followUps = followUps
    self.controls = controls
    self.holidays = holidays
    self.batchSizes = batchSizes
  }

  /// What a folder's `sumber.yml` says, with its findings.
  private static func settings(_ folder: TemporaryFolder) throws -> (read: SourceSettings, log: FindingLog) {
    let path = folder.path + "/sumber.yml"
    var log = FindingLog()
    guard FileManager.default.fileExists(atPath: path) else { return (SourceSettings(), log) }
    let text = RuleText(
      path: "sumber.yml", text: try String(contentsOfFile: path, encoding: .utf8), isBuiltIn: false)
    return (SourceSettings.read([text], log: &log), log)
  }

  /// Figures of every content that totals of other systems may speak of.
  static let figures = ControlFigures([
    ControlFigure(name: "staff", decimals: 0, content: .number),
    ControlFigure(name: "jp-total", decimals: 2, content: .number),
    ControlFigure(name: "budget-realised", decimals: 0, content: .rupiah),
    ControlFigure(name: "budget-absorption", decimals: 2, content: .percent),
  ])

  /// Four fifths of a session's minutes make a presence, and of the sessions a completion.
  static let rules = RuleBook(
    [
      RuleContent.targets([:]), .conversions([:]), .completionPercent(80), .accountPrefixes([]),
      .minimumCell(5), .maxRejectedPercent(20), .maxUnmatchedPercent(20), .maxMissingUnitsPercent(50),
      .presencePercent(80),
      .gainBands(GainBands(mediumFrom: 30, highFrom: 70, minimumPeople: 5)),
      .reactionBands(ReactionBands(poorFrom: 2000, fairFrom: 4000, goodFrom: 6000, veryGoodFrom: 8000)),
      .application(ApplicationInquiry(daysAfterEnd: 90, daysToAnswer: 30, respondents: [], forms: [])),
      .budgetLights(BudgetLights(months: [], yearAbove: [])),
      .workingTime(WorkingTime(weekdays: [], minutesPerDay: 450, minutesPerHour: 45)),
      .release(StaffRelease(percent: 5, awayPercent: 20)),
      .trainingIndex(
        TrainingIndex(
          points: [:], hours: TrainingHours(hundredths: 2000), seminarForms: [], seminarYears: 2)),
    ].map {
      DatedRule(
        $0,
        citation: RuleCitation(rule: "-", effectiveFrom: CivilDate(dayNumber: 0), legalBasis: "-", file: nil))
    })

  private static func insert(_ batch: Batch<AttendanceRow>, _ rows: inout DistinctRows) {
    for row in batch.rows {
      _ = rows.insert(
        RowKey(
          high: UInt64(row.person) << 32 | UInt64(row.activity),
          low: UInt64(UInt32(bitPattern: row.day.dayNumber)) << 16 | UInt64(row.session)),
        content: UInt64(UInt16(bitPattern: row.share)) << 48 | UInt64(row.status.rawValue) << 32
          | UInt64(UInt32(bitPattern: row.hours)),
        file: batch.file, isRepaired: row.isRepaired, lines: row.lines)
    }
  }

  private static func insert(_ batch: Batch<ScoreRow>, _ rows: inout DistinctRows) {
    for row in batch.rows {
      _ = rows.insert(
        RowKey(
          high: UInt64(row.person) << 32 | UInt64(row.activity),
          low: UInt64(row.competency) << 40 | UInt64(row.stage.rawValue) << 32
            | UInt64(UInt32(bitPattern: row.day?.dayNumber ?? -1))),
        content: UInt64(row.score), file: batch.file, isRepaired: row.isRepaired, lines: row.lines)
    }
  }

  /// The codes of all findings, in order.
  var codes: [FindingCode] { exports.log.sorted.map(\.code) }

  func ledger(_ path: String) -> RowLedger? {
    exports.sources.first { $0.path == path }?.ledger
  }

  func profile(_ path: String) -> FileProfile? {
    exports.sources.first { $0.path == path }?.profile
  }
}
