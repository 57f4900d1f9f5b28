/// What the report must read from each export of `TableReadingTests/Exports`, written by a person who looked at
/// the files and at nothing that our program said.
///
/// The 17 files are in the shapes of real systems; their people are invented. Rules followed throughout:
///
/// - **Minutes.** Attended time is the union of a person's intervals where the export has join and leave times,
///   else the total that it states. Whole minutes in Zoom's files are rounded up (246 for 4:05:31), so times of
///   day are preferred to them, for the session as for the person.
/// - **Share** in 1/100 %: min(10000, attended × 10000 ÷ session length), rounded half away from zero; nil where
///   the file states no session length: the activity or `sumber.yml` must give it.
/// - **Order of dates.** `02/10/2026 07:58:30 AM`, `2/10/2026, 8:00:00 AM` and `2/10/26, 7:55:12 AM` have no part
///   above 12, so the cells alone leave a tie. An English export with AM/PM is month first: 10 February 2026.
///   That is evidence, not proof (English of Indonesia, Britain or Australia writes the day first with am/pm):
///   the activity's dates must agree. Moodle and Forms show the same training on 10 February in words and
///   year-first; day first would be 2 October. Zoom's Indonesian export writes `10/02/2026 07:58:30` with the
///   24-hour clock for the same meeting (812 3456 7890, started 07:55:12): day first, 10 February again.
/// - **Hosts, organisers and panelists** are people, but not participants. Teams' `Presenter` is what everybody of
///   the own tenant is by default, so it says nothing; only `Organizer` does.
struct SharedExportExpectation: Sendable {
  enum Kind: Sendable {
    case attendanceByMinutes, attendanceByPercent, attendanceByStatus, score
  }

  /// What is wrong with the employee number in the file.
  enum NumberProblem: Sendable {
    case none
    /// A leading `'` that a spreadsheet shows to nobody: repaired, and told.
    case apostrophe
    /// `1,98505E+17`: 12 of 18 digits are lost and are never restored.
    case exponent
  }

  struct Score: Sendable, Equatable {
    /// The column as its header is written.
    var column: String
    /// As written.
    var value: String
    /// As written; nil where the file does not state it.
    var maximum: String?
  }

  struct SessionStatus: Sendable, Equatable {
    /// ISO date.
    var day: String
    /// As written, without the points in parentheses.
    var status: String
  }

  struct Person: Sendable {
    /// As written; given name first where first and last name stand in columns of their own.
    var name: String
    /// The name to look up: display name and guest mark left away. The same as `name` where nothing is.
    var nameToMatch: String
    var email = ""
    /// Digits that can be used, else empty.
    var nip = ""
    var numberProblem = NumberProblem.none
    /// As written.
    var unit = ""
    /// Lines of the file, from 1, blank ones counted.
    var lines: [Int]
    /// Union of intervals, else the stated total; nil where the file allows neither.
    var attendedSeconds: Int?
    /// The duration (of several lines the sum) as the file states it.
    var statedSeconds: Int?
    /// 1/100 %.
    var share: Int?
    var statuses: [SessionStatus] = []
    var scores: [Score] = []
    var isOrganiser = false

    init(
      _ name: String, match: String? = nil, email: String = "", nip: String = "",
      problem: NumberProblem = .none, unit: String = "", lines: [Int], attended: Int? = nil,
      stated: Int? = nil, share: Int? = nil, statuses: [SessionStatus] = [], scores: [Score] = [],
      isOrganiser: Bool = false
    ) {
      self.name = name
      self.nameToMatch = match ?? name
      self.email = email
      self.nip = nip
      self.numberProblem = problem
      self.unit = unit
      self.lines = lines
      self.attendedSeconds = attended
      self.statedSeconds = stated
      self.share = share
      self.statuses = statuses
      self.scores = scores
      self.isOrganiser = isOrganiser
    }
  }

  /// A line that is no participant's.
  struct OtherLine: Sendable {
    var line: Int
    var reason: String
  }

  var file: String
  var system: String
  /// More than one where a table holds a percentage and scores.
  var kinds: [Kind]
  /// ISO dates; empty where the file has none: the activity or `sumber.yml` must give them.
  var days: [String] = []
  /// From start and end where the file has both, else as stated; nil where it has neither.
  var sessionSeconds: Int?
  /// The length as the file states it, often in whole minutes.
  var statedSessionSeconds: Int?
  var people: [Person]
  /// Averages, no-shows, headings that could be taken for rows.
  var notPeople: [OtherLine] = []
  /// What must be told, in words; beside these every file's decisions.
  var findings: [String] = []

  static let all: [Self] = spreadsheets + quizzes + [moodleAttendance, meet] + teams + zoom + [webinar]

  private static let siti = "siti.rahmawati@contoh.go.id"
  private static let budi = "budi.santoso@contoh.go.id"
  private static let panitia = "panitia@contoh.go.id"
  private static let budiInZoom = "12_BUDI S (Budi Santoso, S.Sos., M.AP.)"
  private static let budiByOriginalName = "Budi Santoso, S.Sos., M.AP."
}

// MARK: - Excel under Indonesian settings

extension SharedExportExpectation {
  /// One table in five containers. `15/05/1985` and `23/11/1979` make the dates day first, and the first eight
  /// digits of all three employee numbers agree (01/02/1990 is 19900201). They are birth dates, so no session
  /// day is known. The decimal comma is proved by `62,5`: `66,67` is 66.67 %.
  static let spreadsheets: [Self] = [
    spreadsheet("excel_id_semicolon_utf8bom.csv"),
    spreadsheet("excel_id_semicolon_cp1252.csv"),
    spreadsheet("excel_sep_hint.csv", firstLine: 3, findings: ["line 1, sep=;, is no row"]),
    spreadsheet(
      "excel_id_apostrophe_nip.csv", problem: .apostrophe,
      findings: ["lines 2 to 4: an apostrophe before the employee number was taken away"]),
    // The birth date would give back eight digits, the sex another; what is lost stays lost all the same.
    spreadsheet(
      "excel_id_nip_mangled.csv", problem: .exponent,
      findings: [
        "lines 2 to 4: the employee number stands in E-notation and is not restored",
        "matched by name and unit only where exactly one person fits, else listed as unmatched",
      ]),
  ]

  private static func spreadsheet(
    _ file: String, firstLine: Int = 2, problem: NumberProblem = .none, findings: [String] = []
  ) -> Self {
    func number(_ digits: String) -> String { problem == .exponent ? "" : digits }
    return Self(
      file: file, system: "Excel, Indonesian", kinds: [.attendanceByPercent, .score],
      people: [
        .init(
          "Siti Rahmawati, S.E.", nip: number("198505152010012003"), problem: problem,
          unit: "BKPSDM Kab. Contoh", lines: [firstLine], share: 10000,
          scores: [
            .init(column: "Nilai Pre Test", value: "62,5"), .init(column: "Nilai Post Test", value: "87,5"),
          ]),
        // Below 80 %, so not completed, whatever the post score.
        .init(
          "Budi Santoso, S.Sos., M.AP.", nip: number("197911232006041001"), problem: problem,
          unit: "Dinas Dukcapil – Kota Contoh", lines: [firstLine + 1], share: 6667,
          scores: [
            .init(column: "Nilai Pre Test", value: "70"), .init(column: "Nilai Post Test", value: "75"),
          ]),
        // 0 % is a figure; the empty scores are absent and not 0, nor half of a pair.
        .init(
          "Agus “Gus” Wibowo", nip: number("199002012015031004"), problem: problem,
          unit: "Sekretariat Daerah", lines: [firstLine + 2], share: 0),
      ],
      notPeople: firstLine == 3 ? [.init(line: 1, reason: "sep=; names the delimiter")] : [],
      findings: findings)
  }
}

// MARK: - Quizzes and attendance of learning platforms

extension SharedExportExpectation {
  static let quizzes: [Self] = [
    // Whether it is the pre or the post test stands nowhere. `-- / 0` beside the name is no score (and nothing to
    // divide by), `1.00 / 1` is one question's: only `Total score` counts. 1:49:31 PM GMT+7 is 13:49:31 here.
    Self(
      file: "gforms_quiz_download_en.csv", system: "Google Forms quiz", kinds: [.score], days: ["2026-02-10"],
      people: [
        .init(
          "Siti Rahmawati, S.E.", email: siti, lines: [2],
          scores: [.init(column: "Total score", value: "8.00", maximum: "10")]),
        .init(
          "Budi Santoso, S.Sos., M.AP.", email: budi, lines: [3],
          scores: [.init(column: "Total score", value: "10.00", maximum: "10")]),
      ],
      findings: ["pre or post is not stated: sumber.yml must say it"]),
    // 32 minutes 5 seconds is the length of the attempt, no attendance. The last line has no newline.
    Self(
      file: "moodle_quiz_grades_id.csv", system: "Moodle quiz, Indonesian", kinds: [.score],
      days: ["2026-02-10"],
      people: [
        .init(
          "Siti Rahmawati", email: siti, lines: [2],
          scores: [.init(column: "Nilai/100,00", value: "87,50", maximum: "100,00")]),
        // Still under way: `-` is no score, so no 0 and, without another attempt, no pair.
        .init("Budi Santoso", email: budi, lines: [3]),
      ],
      notPeople: [.init(line: 4, reason: "Rata-rata keseluruhan: the average over all")],
      findings: ["line 3: the attempt is not finished and has no score", "pre or post is not stated"]),
  ]

  /// Percentage is of points (a late session earns 1 of 2), not of sessions: L A is 25 %, though one session of
  /// two was attended. The statuses are what the sessions say; the percentage is held against the completion
  /// rule only where a file has no statuses. Both readings leave the second person below 80 %.
  /// P present, L late (there, so `hadir`), E excused (`izin`), A absent (`alpa`).
  static let moodleAttendance = Self(
    file: "moodle_attendance_plugin.txt", system: "Moodle attendance", kinds: [.attendanceByStatus],
    days: ["2026-02-10", "2026-02-11"],
    people: [
      .init(
        "Siti Rahmawati", nip: "198505152010012003", lines: [5], share: 10000,
        statuses: [.init(day: "2026-02-10", status: "P"), .init(day: "2026-02-11", status: "P")]),
      .init(
        "Budi Santoso", nip: "197911232006041001", lines: [6], share: 2500,
        statuses: [.init(day: "2026-02-10", status: "L"), .init(day: "2026-02-11", status: "A")]),
    ],
    notPeople: [.init(line: 1, reason: "course"), .init(line: 2, reason: "group")])

  /// No date, no length of the session. 7:58 AM to 12:04 PM is 14,760 s where `4 hr 5 min` is 14,700: times are
  /// cut to the minute, and one line a person holds the first joining and the last leaving, so that gaps of
  /// rejoins, had there been any, would show in the duration alone.
  static let meet = Self(
    file: "meet_attendance_en.csv", system: "Google Meet", kinds: [.attendanceByMinutes],
    people: [
      .init("Siti Rahmawati", email: siti, lines: [2], attended: 14760, stated: 14700),
      .init("Budi Santoso", lines: [3], attended: 2100, stated: 2100),
    ],
    findings: ["the day and the length of the session are not stated", "line 3: no e-mail, matched by name"])
}

// MARK: - Teams

extension SharedExportExpectation {
  static let teams: [Self] = [
    // `Joined before` says that she was there when the list's owner came; no line says when she left. Her
    // minutes are unknown: neither 0 nor up to the last time in the file.
    Self(
      file: "teams_attendance_list_classic_en.csv", system: "Teams, classic list",
      kinds: [.attendanceByMinutes], days: ["2026-02-10"],
      people: [
        .init("Siti Rahmawati", lines: [2]),
        .init("SANTOSO, Budi", lines: [3, 4], attended: 6390),
      ],
      findings: [
        "line 2: joined and never left, so the minutes are unknown", "the session's length is not stated",
      ]
    ),
    // 7:55:12 to 12:04:41 is 14,969 s; 7:58:30 to 12:04:01 is 14,731 s, and 14731 ÷ 14969 = 0.984100.
    Self(
      file: "teams_report_2021_meeting_summary_en.csv", system: "Teams, meeting summary",
      kinds: [.attendanceByMinutes], days: ["2026-02-10"], sessionSeconds: 14969,
      people: [
        .init(
          "Panitia Diklat", email: panitia, lines: [9], attended: 14969, stated: 14940, share: 10000,
          isOrganiser: true),
        .init("Siti Rahmawati", email: siti, lines: [10], attended: 14731, stated: 14700, share: 9841),
      ],
      notPeople: (1...6).map { .init(line: $0, reason: "summary") }),
    // People stand in two tables and are counted once; section 3 has the intervals. 7:58:30–9:00:00 (3,690 s) and
    // 9:02:20–12:04:01 (10,901 s) are 14,591 s = 4h 3m 11s; first join to last leave would be 140 s too many.
    // 14591 ÷ 14969 = 0.974748; 8:03:30–9:50:00 is 6,390 s, ÷ 14969 = 0.426882. The file's own average, 3h 20m
    // 1s, is not that of its three durations (35950 ÷ 3 s = 3h 19m 43s): no figure takes it.
    Self(
      file: "teams_report_2022plus_en_utf16le.csv", system: "Teams, report in sections",
      kinds: [.attendanceByMinutes], days: ["2026-02-10"], sessionSeconds: 14969, statedSessionSeconds: 14969,
      people: [
        .init(
          "Panitia Diklat", email: panitia, lines: [11, 17], attended: 14969, stated: 14969, share: 10000,
          isOrganiser: true),
        .init(
          "RAHMAWATI, Siti", email: siti, lines: [12, 18, 19], attended: 14591, stated: 14591, share: 9747),
        .init(
          "Budi Santoso (Guest)", match: "Budi Santoso", lines: [13, 20], attended: 6390, stated: 6390,
          share: 4269),
      ],
      notPeople: (1...7).map { .init(line: $0, reason: "summary") } + [
        .init(line: 9, reason: "section title"), .init(line: 15, reason: "section title"),
      ],
      findings: ["lines 13 and 20: no e-mail, matched by name"]),
  ]
}

// MARK: - Zoom

extension SharedExportExpectation {
  static let zoom: [Self] = [
    // The second person was 40 s in the waiting room (`In waiting room` Yes) and never in the meeting: no time
    // attended, though the file rounds it up to a minute. `Guest` means signed in to another account or to none;
    // a guest is a person like any other.
    Self(
      file: "zoom_2023_participants_flat_en.csv", system: "Zoom participants, one table",
      kinds: [.attendanceByMinutes], days: ["2026-02-10"],
      people: [
        .init("Siti Rahmawati", email: siti, lines: [2], attended: 14731, stated: 14760),
        .init("Gede Arta", lines: [3], attended: 0, stated: 60),
      ],
      findings: [
        "line 3: time in the waiting room is not attended", "line 3: no e-mail, matched by name",
        "the session's length is not stated",
      ]),
    // Totals without times: a sum over rejoins that nobody can take apart. 14880 ÷ 14969 = 0.994054 and
    // 14520 ÷ 14969 = 0.970005; of the stated 250 minutes it would be 99.20 and 96.80 %. `Participants` 4 counts
    // joinings, the host's too; the list has two people.
    Self(
      file: "zoom_2023_participants_split_en.csv", system: "Zoom participants, meeting and list",
      kinds: [.attendanceByMinutes], days: ["2026-02-10"], sessionSeconds: 14969, statedSessionSeconds: 15000,
      people: [
        .init("Siti Rahmawati", email: siti, lines: [5], attended: 14880, stated: 14880, share: 9941),
        .init(
          budiInZoom, match: budiByOriginalName, lines: [6], attended: 14520, stated: 14520, share: 9700),
      ],
      notPeople: [.init(line: 1, reason: "heading of the meeting"), .init(line: 2, reason: "the meeting")],
      findings: ["line 6: no e-mail, matched by the original name in parentheses"]),
    // 08:03:30–12:04:40 is 14,470 s; 14470 ÷ 14969 = 0.966664. The English exports of this meeting say 248
    // minutes where this one has 246: the same person and session, so both are never added.
    Self(
      file: "zoom_participants_split_id.csv", system: "Zoom participants, Indonesian",
      kinds: [.attendanceByMinutes], days: ["2026-02-10"], sessionSeconds: 14969, statedSessionSeconds: 15000,
      people: [
        .init("Siti Rahmawati", email: siti, lines: [5], attended: 14731, stated: 14760, share: 9841),
        .init(
          budiInZoom, match: budiByOriginalName, lines: [6], attended: 14470, stated: 14520, share: 9667),
      ],
      notPeople: [.init(line: 1, reason: "heading of the meeting"), .init(line: 2, reason: "the meeting")],
      findings: ["line 6: no e-mail, matched by the original name in parentheses"]),
    Self(
      file: "zoom_usage_unique_users_en.csv", system: "Zoom usage, unique users",
      kinds: [.attendanceByMinutes],
      people: [
        .init("Siti Rahmawati", email: siti, lines: [2], attended: 14880, stated: 14880),
        .init(budiInZoom, match: budiByOriginalName, lines: [3], attended: 14520, stated: 14520),
      ],
      findings: [
        "the day and the length of the session are not stated",
        "line 3: no e-mail, matched by the original name in parentheses",
      ]),
  ]

  /// 185 minutes are stated, 11,100 s; there is no end. The host's 08:55:27–12:00:19 is 11,092 s.
  /// 09:01:00–11:58:02 is 10,622 s, ÷ 11100 = 0.956937. The rejoin overlaps: 09:05:00–09:40:00 and
  /// 09:38:00–12:00:00 are 10,500 s = 175 minutes, not 35 + 142 = 177; 10500 ÷ 11100 = 0.945946.
  /// Registration and report dates (5, 6 and 11 February) are no session days. A phone number begins with `+`:
  /// a spreadsheet would run it, `read` leaves it as it is.
  static let webinar = Self(
    file: "zoom_webinar_attendee_report_en.csv", system: "Zoom webinar", kinds: [.attendanceByMinutes],
    days: ["2026-02-10"], sessionSeconds: 11100, statedSessionSeconds: 11100,
    people: [
      .init(
        "Panitia Diklat", email: panitia, lines: [7], attended: 11092, stated: 11100, share: 9993,
        isOrganiser: true),
      .init("Siti Rahmawati", email: siti, lines: [12], attended: 10622, stated: 10620, share: 9569),
      .init(
        "Budi S", match: "Budi Santoso, S.Sos.", email: budi, lines: [13, 14], attended: 10500, stated: 10620,
        share: 9459),
    ],
    notPeople: [
      .init(line: 1, reason: "title"), .init(line: 2, reason: "date of the report"),
      .init(line: 3, reason: "heading of the webinar"), .init(line: 4, reason: "the webinar"),
      .init(line: 5, reason: "section title"), .init(line: 8, reason: "section title"),
      .init(line: 9, reason: "heading of no panelists"), .init(line: 10, reason: "section title"),
      // Registered, so he may stand on an invitation list and be `alpa` by it; this line alone makes nobody absent.
      .init(line: 15, reason: "no-show: Attended is No, times are --"),
    ],
    findings: ["lines 13 and 14: intervals overlap and are counted once", "line 15: registered, not seen"])
}
