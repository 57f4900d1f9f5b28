import Testing

@testable import ExportReading

/// Durations as meetings and quizzes write them.
@Suite struct DurationTests {
  private static func parse(_ text: String) -> Int? {
    Array(text.utf8).withUnsafeBufferPointer(parseDuration)
  }

  @Test(
    arguments: [
      // 4 × 3600 + 9 × 60 + 29 = 14,400 + 540 + 29.
      ("4h 9m 29s", 14_969), ("3h 20m 1s", 12_001), ("1 hr 2 min", 3720), ("4 hr 5 min", 14_700),
      ("32 menit 5 detik", 1925), ("1 jam 2 menit", 3720), ("35 min", 2100),
      // 3600 + 300 + 3.
      ("1 hour 5 minutes 3 seconds", 3903), ("2 hari 1 jam", 176_400), ("1 day, 2 hours", 93_600),
      ("246", 14_760), ("0", 0), ("1:02:03", 3723), ("01:02", 3720), ("12,5", 750), ("12.5", 750),
      ("0,25", 15), ("1h", 3600), ("90 mins.", 5400), ("45s", 45), ("1\u{202F}hr\u{A0}2 min", 3720),
      (" 35 min ", 2100), ("31 hari", 2_678_400), ("44640", 2_678_400), ("100:00", 360_000),
      ("5 MENIT", 300),
    ] as [(String, Int)])
  func aDurationIsReadInSeconds(text: String, seconds: Int) {
    #expect(Self.parse(text) == seconds)
  }

  @Test(arguments: [
    "", "-", "--", "h", "5 x", "5 min 5 min", "5 min 1 h", "1 h 5", "-5", "+5", "1:2", "1:60", "1:02:60",
    "1:02:03:04", ":02", "1000:00", "31 hari 1 detik", "44641", "999999999", "9999999999999999999",
    // A third decimal could be a thousand, and a part of a second is none of a report's.
    "1.250", "12,333", "12,33", "12,", ",5", "1.2.3", "12,5 min", "5 min,", "5min x", "1 h\u{E9}",
    "7:58 AM", "P (2/2)",
    "99999999999999999999 jam", "999999999 hari",
  ])
  func whatIsNoDurationIsRefused(text: String) {
    #expect(Self.parse(text) == nil)
  }
}
