import Testing
import TrainingDomain

@testable import ReportModel

/// Units whose attendance is of last year alone, read from files: what looks back beyond 1 January is told of
/// them, and nothing else is.
@Suite struct LastYearTests {
  /// In February, with its attendance, its answers and the last day of its course:
  ///
  ///     D01  a course of November, 4 of 5 sessions (20 JP: 4 lost), two of three answers in December;
  ///          a training record of January
  ///     D02  a seminar of November, attended: nobody is asked about one
  ///     D03  a course of January, attended
  ///     D04  a course of February of the year before, attended: 13 months ago
  ///     D05  nothing
  private static let february = InputOnDisk(
    files: [
      "unit.csv": ["kode_unit,nama_unit"] + (1...5).map { "D0\($0),Dinas \($0)" },
      "pegawai.csv": ["nip,nama,kode_unit,status"]
        + (1...5).map { "\(TwoUnits.number($0)),Orang \($0),D0\($0),PNS" },
      "kegiatan.csv": [
        "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai",
        "K1,Bimtek Anggaran,Bimtek,20,2025-11-10,2025-11-14", "K2,Seminar,Seminar,,2025-11-20,2025-11-20",
        "K3,Bimtek Data,Bimtek,20,2026-01-12,2026-01-12", "K4,Bimtek Arsip,Bimtek,20,2025-01-13,2025-01-13",
      ],
      "kehadiran.csv": ["kode_kegiatan,nip,tanggal,status"]
        + ["10", "11", "12", "13"].map { "K1,\(TwoUnits.number(1)),2025-11-\($0),hadir" } + [
          "K1,\(TwoUnits.number(1)),2025-11-14,alpa", "K2,\(TwoUnits.number(2)),2025-11-20,hadir",
          "K3,\(TwoUnits.number(3)),2026-01-12,hadir", "K4,\(TwoUnits.number(4)),2025-01-13,hadir",
        ],
      "evaluasi.csv": [
        "kode_kegiatan,nip,tahap,nilai,tanggal", "K1,\(TwoUnits.number(1)),perilaku_mandiri,70,2025-12-20",
        "K1,\(TwoUnits.number(1)),perilaku_rekan,50,2025-12-21",
        "K3,\(TwoUnits.number(3)),post,50,2026-01-12",
      ],
      "riwayat.csv": [
        "nip,nama_kegiatan,tanggal_mulai,tanggal_selesai,jp",
        "\(TwoUnits.number(1)),Kursus,2026-01-05,2026-01-05,5",
      ],
    ], period: Period("2026-02"))

  private static func texts(_ name: FigureName) throws -> [String?] {
    let report = try february.figures()
    return report.units.indices.map { TwoUnitsTests.text(report.unit($0, name), name) }
  }

  private static let none = "not-delivered"

  /// The loss rate is told wherever the capacity after losses is worked out with it.
  @Test func tellsLossesOfTwelveMonths() throws {
    #expect(try Self.texts(.lossShare) == ["20.00", "0.00", "0.00", Self.none, Self.none])
    #expect(try Self.texts(.hoursLost) == [Self.none, Self.none, "0.00", Self.none, Self.none])
  }

  /// Of what fell due in February the course of November is asked about: 70 and 50 percent of three answers.
  @Test(arguments: [
    (FigureName.applicationDue, "3"), (.applicationReceived, "2"), (.applicationOverdue, "0"),
    (.applicationResponseShare, "66.67"), (.applicationReceivedMean, "60.00"), (.applicationLow, "40.00"),
    (.applicationHigh, "73.33"),
  ])
  func tellsAnswersDueAboutLastYear(name: FigureName, text: String) throws {
    #expect(try Self.texts(name)[0] == text)
  }

  /// Known to be none of those who attended nothing that is asked about, and not known of the others.
  @Test func tellsThatNothingIsDue() throws {
    #expect(try Self.texts(.applicationDue) == ["3", "0", "0", Self.none, Self.none])
    #expect(try Self.texts(.applicationReceived) == ["2", "no-data", "0", Self.none, Self.none])
  }

  /// Scores and answers of this year did not arrive, though answers of last year did.
  @Test(arguments: [FigureName.gainPeople, .reactionResponses, .applicationResponses, .applicationMean])
  func tellsNothingElseOfEvaluations(name: FigureName) throws {
    #expect(try Self.texts(name)[0] == "no-data")
  }
}
