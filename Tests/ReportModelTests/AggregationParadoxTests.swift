import Testing
import TrainingDomain

@testable import ReportModel
@testable import UnitAggregation

/// Gains of the city are over its people, so they may turn against those of all of its units; the report says both.
@Suite struct AggregationParadoxTests {
  /// Five people gain 50, forty-five lose 10: the units' mean is + 20, the city's (250 − 450) ÷ 50 = −4.
  @Test func theCityLosesThoughItsUnitsGainOnAverage() {
    var city = MadeCity(units: 2)
    for (unit, count, after) in [(0, 5, 70), (1, 45, 10)] {
      city.add(count, to: unit, credited: 20)
      city.addGain(count, to: unit, before: 20, after: after)
    }
    for report in [city.report().report, city.report().published] {
      #expect(report.unit(0, .gainMean) == .number(5000))
      #expect(report.unit(1, .gainMean) == .number(-1000))
      #expect(report.city(.gainMean) == .number(-400))
    }
  }

  /// Courses (competency Arsip) against seminars (competency Bahasa), all from 20. In each unit courses gain 5 more:
  ///
  ///             courses          seminars
  ///     D01      5 people  + 40   15 people  + 35
  ///     D02     15 people  + 10    5 people  +  5
  ///     city    350 ÷ 20 = 17.50   550 ÷ 20 = 27.50
  @Test func theCityGainsLessByTheFormThatEachUnitGainsMoreBy() throws {
    let groups = [("D01", "A", 5, 40), ("D01", "B", 15, 35), ("D02", "A", 15, 10), ("D02", "B", 5, 5)]
    var people: [String] = []
    var attendance: [String] = []
    var scores: [String] = []
    for (unit, activity, count, gain) in groups {
      for _ in 0..<count {
        let number = "1980010120100110\(people.count + 10)"
        people.append("\(number),Orang \(people.count),\(unit),PNS")
        attendance.append("\(activity),\(number),2026-02-02,hadir")
        scores += ["\(activity),\(number),pre,20", "\(activity),\(number),post,\(20 + gain)"]
      }
    }
    let input = InputOnDisk(files: [
      "unit.csv": ["kode_unit,nama_unit", "D01,Dinas Satu", "D02,Dinas Dua"],
      "pegawai.csv": ["nip,nama,kode_unit,status"] + people,
      "kegiatan.csv": [
        "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,kompetensi",
        "A,Kursus arsip,Kursus,5,2026-02-02,2026-02-02,Arsip",
        "B,Seminar bahasa,Seminar,4,2026-02-02,2026-02-02,Bahasa",
      ],
      "kehadiran.csv": ["kode_kegiatan,nip,tanggal,status"] + attendance,
      "evaluasi.csv": ["kode_kegiatan,nip,tahap,nilai"] + scores,
    ])
    let full = try input.read().full
    for report in [full.report, full.published] {
      func cell(_ unit: Int, _ code: String) -> Figure.Value? {
        report.units[unit].groups.first { $0.kind == .competency && $0.code == code }?.figures
          .first { $0.name == .gainMean }?.value
      }
      #expect([cell(0, "arsip"), cell(0, "bahasa")] == [.number(4000), .number(3500)])
      #expect([cell(1, "arsip"), cell(1, "bahasa")] == [.number(1000), .number(500)])
      #expect(report.group(.form, "course", .gainMean) == .number(1750))
      #expect(report.group(.form, "seminar", .gainMean) == .number(2750))
      // (200 + 525 + 150 + 25) ÷ 40.
      #expect(report.city(.gainMean) == .number(2250))
    }
  }
}
