import Foundation
import Testing

/// The exports of real systems: `Expected` holds what each must come out as, checked against the bytes.
@Suite struct ExportTests {
  /// What is told of each file beside the decisions, as line and code.
  static let told: [String: [String]] = [
    "excel_id_apostrophe_nip.csv": [],
    "excel_id_nip_mangled.csv": [],
    "excel_id_semicolon_cp1252.csv": [],
    "excel_id_semicolon_utf8bom.csv": [],
    "excel_sep_hint.csv": ["1 left-out-line"],
    "gforms_quiz_download_en.csv": [],
    "meet_attendance_en.csv": [],
    "moodle_attendance_plugin.txt": ["0 blank-left-out", "1 other-table"],
    "moodle_quiz_grades_id.csv": ["4 left-out-line"],
    "teams_attendance_list_classic_en.csv": [],
    "teams_report_2021_meeting_summary_en.csv": ["0 blank-left-out", "1 left-out-line", "2 other-table"],
    "teams_report_2022plus_en_utf16le.csv": [
      "0 blank-left-out", "1 left-out-line", "2 other-table", "9 left-out-line", "10 other-table",
      "15 left-out-line",
    ],
    "zoom_2023_participants_flat_en.csv": [],
    "zoom_2023_participants_split_en.csv": ["0 blank-left-out", "1 other-table"],
    "zoom_participants_split_id.csv": ["0 blank-left-out", "1 other-table"],
    "zoom_usage_unique_users_en.csv": [],
    "zoom_webinar_attendee_report_en.csv": [
      "1 left-out-line", "2 left-out-line", "3 other-table", "5 left-out-line", "6 other-table",
      "8 left-out-line", "9 other-table", "10 left-out-line",
    ],
  ]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path

  @Test(arguments: told.keys.sorted())
  func comesOutAsItsBytesSay(file: String) throws {
    let expected = try Data(contentsOf: URL(fileURLWithPath: Self.folder + "/Expected/" + file))
    let read = TableRead(at: Self.folder + "/Exports/" + file)
    #expect(read.failure == nil)
    #expect(read.text == String(decoding: expected, as: UTF8.self))
    #expect(read.told == Self.told[file])
  }
}
