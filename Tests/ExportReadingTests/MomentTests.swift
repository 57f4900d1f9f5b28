import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading

/// Days and times in the forms that Excel, Zoom, Teams, Google and Moodle write.
@Suite struct MomentTests {
  private static func parse(_ text: String, _ order: DateOrder?) -> Moment? {
    Array(text.utf8).withUnsafeBufferPointer { parseMoment($0, order: order) }
  }

  /// `2026-02-10 07:58:30`, `2026-02-10` or `07:58:30`.
  private static func shown(_ moment: Moment?) -> String? {
    guard let moment else { return nil }
    let time = moment.second.map { second in
      [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        .joined(separator: ":")
    }
    return [moment.day.map { "\($0)" }, time].compactMap(\.self).joined(separator: " ")
  }

  @Test(
    arguments: [
      ("16 Februari 2026", nil, "2026-02-16"), ("16 FEBRUARI 2026", nil, "2026-02-16"),
      ("1 Mei 2026", nil, "2026-05-01"), ("10-Feb-26", nil, "2026-02-10"), ("10/Feb/2026", nil, "2026-02-10"),
      ("10.Feb.26", nil, "2026-02-10"), ("10 Feb. 2026", nil, "2026-02-10"),
      ("10 February, 2026", nil, "2026-02-10"),
      ("Feb 10, 2026", nil, "2026-02-10"), ("Agustus 17 2026", nil, "2026-08-17"),
      ("Senin, 16 Februari 2026", nil, "2026-02-16"), ("Jum'at, 13 Pebruari 2026", nil, "2026-02-13"),
      ("Mon 16 Feb 2026", nil, "2026-02-16"), ("Sen. 16/02/2026", nil, "2026-02-16"),
      ("16/02/26", .dayFirst, "2026-02-16"), ("02/03/26", .dayFirst, "2026-03-02"),
      ("02/03/26", .monthFirst, "2026-02-03"), ("2/13/26", nil, "2026-02-13"), ("13/2/26", nil, "2026-02-13"),
      ("3/3/26", nil, "2026-03-03"), ("29 Februari 2024", nil, "2024-02-29"),
      (" 16/02/2026\u{A0}", nil, "2026-02-16"), ("2026-02-16 ", nil, "2026-02-16"),
      ("1/2/2026", .monthFirst, "2026-01-02"), ("16.02.2026", nil, "2026-02-16"),
    ] as [(String, DateOrder?, String)])
  func aDayAloneIsRead(text: String, order: DateOrder?, expected: String) {
    #expect(Self.shown(Self.parse(text, order)) == expected)
  }

  @Test(
    arguments: [
      ("10 Feb 2026 8.00AM", nil, "2026-02-10 08:00:00"),
      ("Feb 10, 2026 09:01:00", nil, "2026-02-10 09:01:00"),
      ("Feb 11, 2026 09:10 AM", nil, "2026-02-11 09:10:00"),
      ("10 Februari 2026  09:30", nil, "2026-02-10 09:30:00"),
      ("2026/02/10 1:49:31 PM GMT+7", nil, "2026-02-10 13:49:31"),
      ("2/10/26, 7:55:12 AM", .monthFirst, "2026-02-10 07:55:12"),
      ("2/10/26, 7:55:12\u{202F}AM", .monthFirst, "2026-02-10 07:55:12"),
      ("2/10/2026, 8:00:00 AM", .monthFirst, "2026-02-10 08:00:00"),
      ("02/10/2026 07:58:30 AM", .monthFirst, "2026-02-10 07:58:30"),
      ("10/02/2026 07:58:30", .dayFirst, "2026-02-10 07:58:30"),
      ("10/02/2026 7.58.30", .dayFirst, "2026-02-10 07:58:30"),
      ("2/13/26 7:55 AM", nil, "2026-02-13 07:55:00"), ("2026-02-16T08:00Z", nil, "2026-02-16 08:00:00"),
      ("2026-02-16T08:00:05+07:00", nil, "2026-02-16 08:00:05"),
      ("2026-02-16T08:00:05-03:30", nil, "2026-02-16 08:00:05"),
      ("2026-02-16T08:00:05.123Z", nil, "2026-02-16 08:00:05"),
      ("2026-02-16 08:00:00", nil, "2026-02-16 08:00:00"),
      ("2026-02-16 08:00:00 UTC", nil, "2026-02-16 08:00:00"),
      ("2026-02-16 08:00:00 +0700", nil, "2026-02-16 08:00:00"),
      ("16 Februari 2026 pukul 08.00 WIB", nil, "2026-02-16 08:00:00"),
      ("Senin, 16 Februari 2026, 23.59 WITA", nil, "2026-02-16 23:59:00"),
      ("2/10/2026, 12:04:41 PM", .monthFirst, "2026-02-10 12:04:41"),
      ("2/10/2026, 12:04:41 AM", .monthFirst, "2026-02-10 00:04:41"),
      ("2026-02-16 24:00", nil, nil), ("2026-02-16 08:60", nil, nil),
    ] as [(String, DateOrder?, String?)])
  func aDayWithATimeIsRead(text: String, order: DateOrder?, expected: String?) {
    #expect(Self.shown(Self.parse(text, order)) == expected)
  }

  @Test(
    arguments: [
      ("7:58 AM", "07:58:00"), ("7:58\u{A0}AM", "07:58:00"), ("7:58\u{202F}am", "07:58:00"),
      ("7:58AM", "07:58:00"),
      ("08.30", "08:30:00"), ("8.30", "08:30:00"), ("08.30.15", "08:30:15"), ("16.02.26", "16:02:26"),
      ("07:58:30", "07:58:30"), ("12:04 PM", "12:04:00"), ("12:10 AM", "00:10:00"), ("12:00 AM", "00:00:00"),
      ("12:00 PM", "12:00:00"), ("11:59:59 PM", "23:59:59"), ("1:00 PM", "13:00:00"), ("8 AM", "08:00:00"),
      ("pukul 08.00 WIB", "08:00:00"), ("Pukul 08.00", "08:00:00"), ("pkl. 08:00 wit", "08:00:00"),
      ("00:00", "00:00:00"), ("23:59", "23:59:00"),
    ] as [(String, String)])
  func aTimeAloneHasNoDay(text: String, expected: String) {
    #expect(Self.shown(Self.parse(text, nil)) == expected)
    #expect(Self.parse(text, nil)?.day == nil)
    #expect(Array(text.utf8).withUnsafeBufferPointer { parseDate($0, order: .dayFirst) } == nil)
  }

  @Test(
    arguments: [
      ("10 Feb 2026 8.00AM All students", nil), ("31 Februari 2026", nil), ("29 Feb 2026", nil),
      ("0 Feb 2026", nil), ("Feb 30, 2026", nil), ("02/03/26", nil), ("1/2/2026 08:00", nil),
      ("13:04 PM", nil),
      ("0:10 AM", nil), ("24:00", nil), ("8:60", nil), ("8", nil), ("08", nil), ("830", nil), ("8:3", nil),
      ("08:00-10:00", nil), ("08.00-10.00", nil), ("10 Feb 2026 08:00-10:00", nil),
      ("2026-02-16 08:00 - 10:00", nil), ("Senin 08.00", nil), ("Senin", nil), ("Februari 2026", nil),
      ("16 Feb", nil), ("16 Smarch 2026", nil), ("16 Februari 226", nil), ("16Feb2026", nil),
      ("10 Feb 2026 8", nil), ("10 Feb 2026, ", nil), ("16-02/2026", nil), ("16/02/2026x", nil),
      ("2026-02-16T", nil), ("2026-02-16T08:00+", nil), ("2026-02-16T08:00+07:0", nil), ("pukul", nil),
      ("pukul08.00", nil), ("2/10/026", nil), ("", nil), (" ", nil), ("-", nil), ("--", nil), ("46069", nil),
      ("12 3456 7890", nil), ("Ma 16 2026", nil), ("16 F\u{E9}v 2026", nil), ("10 Feb 20 26", nil),
    ] as [(String, DateOrder?)])
  func whatIsNoMomentIsRefused(text: String, order: DateOrder?) {
    #expect(Self.parse(text, order) == nil)
  }

  /// Every month by every name, as the calendars of both languages and their exports write it.
  @Test(
    arguments: [
      (1, "Januari Jan January"), (2, "Februari Feb Peb February Pebruari"), (3, "Maret Mar March"),
      (4, "April Apr"), (5, "Mei May"), (6, "Juni Jun June"), (7, "Juli Jul July"),
      (8, "Agustus Agu Ags Agt August Aug"), (9, "September Sep Sept"), (10, "Oktober Okt October Oct"),
      (11, "November Nov Nop"), (12, "Desember Des December Dec"),
    ])
  func aMonthIsReadByAllItsNames(month: Int, names: String) {
    for name in names.split(separator: " ") {
      for spelling in [String(name), name.uppercased(), name.lowercased()] {
        #expect(
          Self.parse("9 \(spelling) 2026", nil)?.day == CivilDate(year: 2026, month: month, day: 9),
          "\(spelling)")
      }
    }
  }

  /// Every minute of a day on both clocks, against the plain rule: 12 stands for 0, PM adds twelve hours.
  @Test func bothClocksAgree() {
    for minute in 0..<1440 {
      let (hour, rest) = (minute / 60, minute % 60)
      let minutes = rest < 10 ? "0\(rest)" : "\(rest)"
      let twelve = "\(hour % 12 == 0 ? 12 : hour % 12):\(minutes) \(hour < 12 ? "AM" : "PM")"
      #expect(Self.parse(twelve, nil)?.second == minute * 60, "\(twelve)")
      #expect(Self.parse("\(hour).\(minutes)", nil)?.second == minute * 60)
    }
  }

  @Test func noBytesTrapTheReader() {
    var numbers = SeededNumbers(7)
    let pieces = [
      "10", "2026", "26", "/", "-", ".", ":", " ", ",", "Feb", "Senin", "pukul", "AM", "PM", "T", "Z", "GMT",
      "+7", "+07:00", "WIB", "\u{202F}", "\u{A0}", "9", "\u{E9}", "'",
    ].map { Array($0.utf8) }
    for _ in 0..<20_000 {
      var cell = (0..<Int.random(in: 0...9, using: &numbers)).flatMap { _ in
        pieces.randomElement(using: &numbers) ?? []
      }
      if Bool.random(using: &numbers) { cell = cell.dropLast() }
      cell.withUnsafeBufferPointer { bytes in
        for order in [DateOrder.dayFirst, .monthFirst, nil] {
          let moment = parseMoment(bytes, order: order)
          #expect(moment.map { (0..<86_400).contains($0.second ?? 0) } ?? true)
        }
        _ = (parseDuration(bytes), parseScore(bytes, mark: .point), isNoValue(bytes))
      }
    }
  }
}
