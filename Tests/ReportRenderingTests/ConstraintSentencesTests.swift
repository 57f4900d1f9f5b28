import ReportModel
import Testing

@testable import ReportRendering

/// What holds people back, said in both languages from the figures that are published.
@Suite struct ConstraintSentencesTests {
  private static func unit(
    _ name: String, _ word: FigureWord?, need: Int128? = nil, capacity: (FigureName, Int128)? = nil,
    before: FigureWord? = nil
  ) -> UnitSection {
    let figures = [
      Figure(.constraint, word.map { .code($0) } ?? .absent(.tooFew)),
      Figure(.constraintBefore, before.map { .code($0) } ?? .absent(.notApplicable)),
      Figure(.hoursNeed, need.map { .number($0) } ?? .absent(.tooFew)),
      Figure(.workingDaysLeft, .number(42)), Figure(.releaseShare, .number(500)),
    ]
    return UnitSection(
      code: name, name: name, parent: nil,
      figures: figures + (capacity.map { [Figure($0.0, .number($0.1))] } ?? []), deliveries: [])
  }

  private static func sentences(_ language: Language) throws -> ConstraintSentences {
    ConstraintSentences(words: try WordsReader.words(language, in: TemplateSet()))
  }

  /// The assumption behind the time stands in the sentence itself; of units whose figures are hidden only the word is
  /// told.
  @Test func tellsEachGroupOfUnitsInOneSentence() throws {
    let units = [
      Self.unit("A", .time, need: 12_000, capacity: (.capacityTime, 9_050)), Self.unit("B", .time),
      Self.unit("C", .budget, need: 500, capacity: (.capacityBudget, 0)), Self.unit("D", nil),
      Self.unit("E", .unknown), Self.unit("F", .nothing),
    ]
    #expect(
      try Self.sentences(.indonesian).city(units).map(\.text) == [
        "Anggaran menghambat 1 dari 6 unit: pagu yang belum terikat tidak cukup untuk JP yang masih kurang (C). "
          + "Unit yang angkanya terbit: 1; dayanya 0 dari 5 JP yang masih kurang.",
        "Waktu menghambat 2 dari 6 unit: dalam 42 hari kerja yang tersisa, bila 5% waktu kerja dapat dilepas untuk "
          + "belajar, waktu tidak cukup untuk JP yang masih kurang (A, B). Unit yang angkanya terbit: 1; "
          + "dayanya 90,50 dari 120 JP yang masih kurang.",
        "Untuk 1 dari 6 unit belum dapat dipastikan: yang diketahui cukup, tetapi data anggaran atau tempat tidak "
          + "lengkap (E).",
        "Di 1 dari 6 unit tidak ada yang menghambat: semua pegawai bersasaran sudah mencapai sasaran, atau semua "
          + "daya cukup (F).",
        "Dari 1 dari 6 unit tidak disebut apa yang menghambat: orangnya terlalu sedikit atau datanya tidak ada.",
      ])
    #expect(
      try Self.sentences(.english).city(units).map(\.text).prefix(2) == [
        "The budget holds back 1 of 6 units: what is not yet bound does not pay for the hours still missing (C). "
          + "Units whose figures are published: 1; their capacity is 0 of the 5 JP still missing.",
        "Time holds back 2 of 6 units: the 42 working days left, if 5% of working time is released for learning, "
          + "are too short for the hours still missing (A, B). Units whose figures are published: 1; their capacity "
          + "is 90.50 of the 120 JP still missing.",
      ])
  }

  @Test func tellsAUnitWhatHoldsItBack() throws {
    let seats = Self.unit("A", .seats, need: 12_000, capacity: (.capacitySeats, 9_050))
    #expect(
      try Self.sentences(.indonesian).unit(seats).map(\.text) == [
        "Yang menghambat unit ini adalah tempat: kegiatan terjadwal yang terbuka tidak memberi cukup tempat untuk JP "
          + "yang masih kurang. Dayanya 90,50 dari 120 JP yang masih kurang."
      ])
    #expect(
      try Self.sentences(.english).unit(Self.unit("A", .attendance)).map(\.text) == [
        "What holds this unit back is attendance: budget, seats and time suffice, but no longer if hours are lost as "
          + "in the last 12 months."
      ])
    #expect(try Self.sentences(.english).unit(Self.unit("A", nil)).isEmpty)
  }

  @Test func tellsWhatBoundBeforeTheYearWasOver() throws {
    let units = [
      Self.unit("A", .yearOver, before: .seats), Self.unit("B", .yearOver, before: .time),
      Self.unit("C", .yearOver, before: .time),
    ]
    #expect(
      try Self.sentences(.english).city(units).map(\.text) == [
        "The year is over for 3 of 3 units that still miss hours. What held back a month before: seats (1), time (2) "
          + "(A, B, C)."
      ])
    #expect(
      try Self.sentences(.indonesian).unit(units[0]).map(\.text) == [
        "Tahun sudah habis, dan unit ini masih kurang JP. Sebulan sebelumnya yang menghambat: tempat."
      ])
  }

  /// Names come from exports; a place in one of them is no place of the sentence.
  @Test func namesAreNotSearchedForPlaces() throws {
    let names = (1...7).map { "Unit {count} \($0)" }
    let text = try #require(
      try Self.sentences(.english).city(names.map { Self.unit($0, .nothing) }).first?.text)
    #expect(text.contains("Unit {count} 1, Unit {count} 2"))
    #expect(text.contains("and 2 others"))
  }
}
