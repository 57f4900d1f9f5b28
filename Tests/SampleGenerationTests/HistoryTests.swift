import SampleGeneration
import Testing

@Suite struct HistoryTests {
  private static let plain = Result { try SampleCity(employees: 1_500, months: 10, seed: 1) }

  @Test func bothDialectsHoldTheSameRecords() throws {
    let mixed = try SampleCity(employees: 1_500, months: 10, seed: 1, dialect: .mixed)
    let rows = try Self.plain.get().rows("riwayat/")
    let expected = rows.map { row in
      // nip, nama, mulai, selesai, jp, bentuk, penyelenggara, nomor
      [
        row[0], row[1].uppercased(), row[4], row[5], row[6], row[7], "2026", day(row[2]), day(row[3]),
      ]
    }
    #expect(mixed.rows("riwayat/") == expected)
    #expect(
      mixed.header("riwayat/riwayat-2026.csv").joined(separator: ",")
        == "nipBaru,namaKursus,jumlahJam,jenisKursus,institusiPenyelenggara,nomorSertipikat,tahunKursus,"
        + "tanggalKursus,tanggalSelesaiKursus")
  }

  private func day(_ iso: String) -> String { iso.split(separator: "-").reversed().joined(separator: "-") }

  @Test func aFewRecordsAreAttendedActivitiesAndOneIsNearlyOne() throws {
    let city = try Self.plain.get()
    let activities = Dictionary(uniqueKeysWithValues: city.rows("kegiatan/").map { ($0[1], $0) })
    let attended = Set(Tally.trueRows(city).filter { $0[3] == "hadir" }.map { $0[0] + $0[1] })
    let rows = city.rows("riwayat/")
    let same = rows.filter { activities[$0[1]] != nil }
    #expect((5...20).contains(same.count))
    for row in same {
      let activity = try #require(activities[row[1]])
      #expect(attended.contains(activity[0] + row[0]))
      #expect([activity[4], activity[5]] == [row[2], row[3]])
    }
    let near = rows.filter { $0[1].contains(" Angk. ") }
    #expect(near.count == 1)
    let record = try #require(near.first)
    let title = record[1].replacing("Angk.", with: "Angkatan")
    let activity = try #require(activities[title])
    #expect(attended.contains(activity[0] + record[0]))
    #expect(activity[4] == record[2])
    #expect(rows.count - same.count - 1 > 10)
  }

  @Test(arguments: [1, 2, 14])
  func recordsEndWithinTheAskedMonths(months: Int) throws {
    let city = try SampleCity(employees: 2_000, months: months, seed: 3)
    let last = ["2026-01-31", "2026-02-28", "2027-02-28"][[1, 2, 14].firstIndex(of: months) ?? 0]
    let rows = city.rows("riwayat/")
    #expect(rows.count > 10)
    #expect(rows.allSatisfy { $0[2] >= "2026-01-01" && $0[2] <= $0[3] && $0[3] <= last })
  }
}
