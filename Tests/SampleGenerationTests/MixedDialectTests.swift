import SampleGeneration
import Testing

@Suite struct MixedDialectTests {
  private static let mixed = Result { try MixedCity(employees: 1_500, months: 10, seed: 1) }
  private static let plain = Result { try SampleCity(employees: 1_500, months: 10, seed: 1) }

  private func onlineCode() throws -> String {
    String(try #require(try Self.mixed.get().paths("peserta/peserta-K").first).dropFirst(16).dropLast(4))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func attendanceIsTheSameInBothDialects(seed: UInt64) throws {
    let mixed = try MixedCity(employees: 1_500, months: 10, seed: seed)
    let plain = try SampleCity(employees: 1_500, months: 10, seed: seed)
    let code = String(try #require(mixed.paths("peserta/peserta-K").first).dropFirst(16).dropLast(4))
    let rows = plain.rows("kehadiran/")
    let online = rows.filter { $0[0] == code }
    #expect(mixed.attendance() == Set(rows.filter { $0[0] != code }.map { Array($0.prefix(6)) }))

    // Of the meeting: 80 % of 200 minutes is there, and who is not there at all was invited.
    let minutes = mixed.minutes()
    #expect(Set(online.filter { $0[3] == "hadir" }.map { $0[1] }) == Set(minutes.keys))
    #expect(minutes.values.allSatisfy { $0 >= 160 })
    let absent = online.filter { $0[3] != "hadir" }
    #expect(absent.allSatisfy { $0[3] == "alpa" })
    #expect(mixed.city.rows("peserta/peserta-K") == online.map { [$0[0], $0[1]] })
    // What is still to come is written in one way.
    #expect(mixed.city.rows("peserta/peserta-2") == plain.rows("peserta/"))
  }

  @Test func scoresAreTheSameInBothDialects() throws {
    let mixed = try Self.mixed.get()
    let code = String(try #require(mixed.paths("moodle-").first).dropFirst(16).prefix(10))
    let rows = try Self.plain.get().rows("evaluasi/")
    for stage in ["pre", "post"] {
      let expected = rows.filter { $0[0] == code && $0[2] == stage && (Double($0[3]) ?? 101) <= 100 }
        .map { [$0[1], ($0[3].contains(".") ? $0[3] + "0" : $0[3] + ".00").replacing(".", with: ",")] }
      #expect(expected.count > 20)
      #expect(mixed.grades(stage) == expected)
    }
    let others = rows.filter { $0[0] != code || !["pre", "post"].contains($0[2]) }
    let canonical = mixed.city.files.filter { $0.path.hasPrefix("evaluasi/evaluasi-") }
      .flatMap { SampleCity.table($0.bytes).dropFirst() }
    #expect(Set(canonical) == Set(others))
  }

  @Test func threeUnitsExportFromASpreadsheet() throws {
    let mixed = try Self.mixed.get()
    let paths = mixed.paths("kehadiran/kehadiran-").filter { $0.contains("-U") }
    #expect(Set(paths.map { $0.suffix(8) }) == ["-U06.csv", "-U19.csv", "-U22.csv"])
    for path in paths {
      let bytes = mixed.bytes(path)
      let ends = bytes.filter { $0 == UInt8(ascii: "\n") }.count
      #expect(bytes.filter { $0 == UInt8(ascii: "\r") }.count == ends)
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) != path.contains("U22"))
      #expect(mixed.unitRows(path).allSatisfy { $0[1].hasPrefix("'") == path.contains("U06") })
    }
    #expect(paths.contains { mixed.bytes($0).contains(0x96) && $0.contains("U22") })
  }

  @Test func totalsOfTitledFilesAddUp() throws {
    let mixed = try Self.mixed.get()
    let paths = mixed.paths("-U19.csv")
    #expect(paths.count == 2)
    for path in paths {
      let lines = String(decoding: mixed.bytes(path), as: UTF8.self).split(whereSeparator: \.isNewline)
      #expect(lines[0].hasSuffix("DAFTAR HADIR PENGEMBANGAN KOMPETENSI;;;;;;"))
      let sum = mixed.unitRows(path).reduce(0) { $0 + (Int($1[6]) ?? 0) }
      #expect(try #require(lines.last) == "JUMLAH;;;;;;\(sum)")
    }
  }

  @Test func theMeetingHasRejoinsNamesAloneAHostAndSomebodyWaiting() throws {
    let mixed = try Self.mixed.get()
    let stays = mixed.stays()
    #expect(try #require(stays.first)[0] == "BKPP Kota Semarang")
    #expect(stays.filter { $0[7] == "Ya" }.count == 1)
    let people = stays.dropFirst(2)
    #expect(people.filter { $0[1].isEmpty }.count > 2)
    #expect(Set(people.map { $0[0] + $0[1] }).count < people.count - 2)
    // Everybody is somebody of the roster, with one name alone too.
    #expect(mixed.minutes().count == Set(people.map { $0[0] + $0[1] }).count)
    let absent = try Self.plain.get().rows("kehadiran/").filter { $0[3] == "alpa" }
    #expect(absent.contains { $0[0] == (try? onlineCode()) })
  }

  @Test(arguments: ["pre", "post"])
  func aQuizEndsWithItsAverageAndHasAnUnfinishedAttempt(stage: String) throws {
    let mixed = try Self.mixed.get()
    let rows = mixed.quizRows(stage)
    #expect(rows.filter { $0[3] == "Sedang berlangsung" && $0[5...] == ["-", "-", "-"] }.count == 1)
    let scores = mixed.grades(stage).compactMap { Double($0[1].replacing(",", with: ".")) }
    let last = try #require(rows.last)
    #expect(last[0] == "Rata-rata keseluruhan")
    let average = try #require(Double(last[7].replacing(",", with: ".")))
    #expect(abs(average - scores.reduce(0, +) / Double(scores.count)) < 0.006)
  }

  @Test func settingsSpeakOfEveryFileThatNeedsThemAndOfNoOther() throws {
    let mixed = try Self.mixed.get()
    let named = mixed.city.text("sumber.yml").split(separator: "\n").filter { $0.hasPrefix("  - berkas: ") }
      .map { String($0.dropFirst(12)) }
    let needing = mixed.city.paths.filter { path in
      ["zoom-", "moodle-", "riwayat/"].contains { path.contains($0) }
    }
    #expect(Set(named) == Set(needing))
    #expect(named.count == 4)
    #expect(!(try Self.plain.get().paths.contains("sumber.yml")))
  }
}
