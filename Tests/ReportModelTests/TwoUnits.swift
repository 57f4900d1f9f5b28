/// Two units with thirteen people and one who left, with every kind of file and some mess.
///
/// Hours by person (K1: 20 JP over 5 sessions; K2: a seminar of 2 days, so 8; K3: coaching, 2):
///
///     D01  1  K1 HHHHH 20, K2 HH 8, K3 H 2          30
///          2  K1 HHHHA 20 (lost 4 unexcused)        20
///          3  K1 HHHSS, 3 of 5: 12 uncompleted       0 (lost 8 sick)
///          4  K2 HH                                  8
///          5  K2 HD, 1 of 2: 4 uncompleted           0 (lost 4 on duty); moved here from D02 in May
///          6  -                                      0
///          7  K1 20, K2 8, K3 2                     30 (PPPK: 6 above the ceiling of 24)
///     D02  8  K1 20, K2 8                           28
///          9  K1 HHHHC 20 (lost 4 on leave)         20
///         10  K2 II                                  0 (lost 8 permitted)
///         11, 12  -                                  0
///         13  K2 8, K3 2                            10 (PPPK paruh waktu: no target)
///     left 14  K1                                   20
enum TwoUnits {
  static func number(_ person: Int) -> String { "1980010120100110\(person < 10 ? "0" : "")\(person)" }

  static var input: InputOnDisk {
    InputOnDisk(files: [
      "unit.csv": [
        "kode_unit,nama_unit,kode_induk", "D01,Dinas Satu,", "D02,Dinas Dua,D01",
      ],
      "pegawai.csv": employees, "2026/kegiatan.csv": activities,
      "2026/kehadiran.csv": ["kode_kegiatan,nip,tanggal,status"] + attendance,
      "2026/evaluasi-nilai.csv": scores, "2026/evaluasi-skala.csv": ratings,
      "2026/anggaran.csv": budget, "2026/layanan.csv": services,
      "2026/tindak_lanjut.csv": followUps,
      "libur.csv": ["tanggal,keterangan", "2026-01-01,Tahun Baru"],
    ])
  }

  private static var employees: [String] {
    let rows = (1...13).map { person -> String in
      let unit = person <= 7 ? "D01" : "D02"
      let status = person == 7 ? "PPPK" : person == 13 ? "PPPK Paruh Waktu" : "PNS"
      return "\(number(person)),Orang \(person),\(unit),\(status),\(person == 5 ? "2026-05-01" : ""),"
    }
    return ["nip,nama,kode_unit,status,berlaku_sejak,berlaku_sampai"] + rows + [
      "\(number(5)),Orang 5,D02,PNS,2020-01-01,2026-04-30",
      "\(number(14)),Orang 14,D01,PNS,,2026-03-31",
    ]
  }

  private static let activities = [
    "kode_kegiatan;nama_kegiatan;bentuk;jp;tanggal_mulai;tanggal_selesai;kompetensi;mitra;sesi;biaya",
    "K1;Bimtek Anggaran;Bimtek;20;2026-02-02;2026-02-06;Integritas;Undip;5;10.000.000",
    "K2;Seminar Layanan;Seminar;;2026-03-10;2026-03-11;Komunikasi;;2;Rp1.200.000,00",
    "K3;Coaching Kinerja;Coaching;;2026-04-01;2026-04-01;;Unnes;;",
    "K4;Lokakarya Data;Workshop;;2026-06-29;2026-07-02;;;;",
  ]

  private static let marks: [(activity: String, month: Int, day: Int, people: [(Int, String)])] = [
    (
      "K1", 2, 2,
      [
        (1, "HHHHH"), (2, "HHHHA"), (3, "HHHSS"), (7, "HHHHH"), (8, "HHHHH"), (9, "HHHHC"), (14, "HHHHH"),
      ]
    ),
    (
      "K2", 3, 10,
      [
        (1, "HH"), (4, "HH"), (5, "HD"), (7, "HH"), (8, "HH"), (10, "II"), (13, "HH"),
      ]
    ),
    ("K3", 4, 1, [(1, "H"), (7, "H"), (13, "H")]), ("K4", 6, 29, [(1, "HH"), (6, "HH")]),
  ]

  private static let words: [Character: String] = [
    "H": "hadir", "A": "alpa", "S": "sakit", "C": "cuti", "I": "izin", "D": "tugas dinas",
  ]

  static var attendance: [String] {
    let rows = marks.flatMap { given in
      given.people.flatMap { person, marks in
        marks.enumerated().map { offset, mark in
          let day = given.day + offset
          return "\(given.activity),\(number(person)),2026-0\(given.month)-\(day < 10 ? "0" : "")\(day),"
            + (words[mark] ?? "")
        }
      }
    }
    // A duplicate, a person of no roster, a day outside the activity, a word of no list, a blank line.
    return rows + [
      rows[0], "K1,198001012010011099,2026-02-02,hadir", "K1,\(number(6)),2026-02-09,hadir",
      "K1,\(number(6)),2026-02-02,entah", "",
    ]
  }

  private static var scores: [String] {
    ["kode_kegiatan,nip,tahap,nilai,tanggal"]
      + [
        ("K1", 1, "pre", "50", "2026-02-02"), ("K1", 1, "post", "80", "2026-02-06"),
        ("K1", 2, "pre", "60", "2026-02-02"), ("K1", 2, "post", "65", "2026-02-06"),
        ("K1", 2, "post", "70", "2026-02-10"), ("K1", 3, "pre", "40", "2026-02-02"),
        ("K1", 7, "pre", "70", ""), ("K1", 7, "post", "90", ""),
        ("K1", 8, "pre", "30", "2026-02-02"), ("K1", 8, "post", "60", "2026-02-06"),
        ("K2", 1, "pre", "20", "2026-03-10"), ("K2", 1, "post", "40", "2026-03-11"),
        ("K2", 13, "pre", "80", "2026-03-10"), ("K2", 13, "post", "70", "2026-03-11"),
        ("K1", 1, "perilaku_atasan", "80", "2026-05-05"), ("K1", 14, "pre", "1", "2026-02-02"),
        ("K1", 9, "pre", "101", "2026-02-02"), ("K1", 9, "pre", "75", "2026-02-03"),
        ("K1", 9, "post", "100", "2026-02-06"),
      ].map { "\($0.0),\(number($0.1)),\($0.2),\($0.3),\($0.4)" }
  }

  private static var ratings: [String] {
    ["kode_kegiatan,nip,tahap,nilai,nilai_maks,nilai_min"]
      + [
        (1, 4), (2, 5), (8, 3),
      ].map { "K1,'\(number($0.0)),reaksi,\($0.1),5,1" }
  }

  private static let budget = [
    "kode_unit;tanggal;jenis;nilai;tahap;kode_rekening;kode_kegiatan;uraian",
    "D01;05/01/2026;pagu;50.000.000;murni;5.1.02.02.12.0003;;",
    "D01;01/03/2026;pagu;40.000.000;efisiensi;5.1.02.02.12.0003;;",
    "D01;01/08/2026;pagu;60.000.000;perubahan;5.1.02.02.12.0003;;",
    "D01;02/02/2026;komitmen;12.000.000;;5.1.02.02.12.0003;;",
    "D01;07/02/2026;realisasi;Rp3.500.000,00;;5.1.02.02.12.0003;K1;termin 1",
    "D01;20/02/2026;realisasi;3500000;;5.1.02.02.12.0003;K1;termin 2",
    "D01;20/02/2026;realisasi;999.000;;5.1.02.01.01.0001;;kertas",
    "D02;05/01/2026;pagu;10.000.000;;;;",
  ]

  private static let services = [
    "kode_unit;bulan;pengaduan_masuk;pengaduan_selesai;jam_tanggap;nilai_skm;skm_maks",
    "D01;2026-01;10;8;12,5;;", "D01;2026-02;4;2;20;;", "D01;2026-03;;;;3,5;4",
    "D01;2026-07;100;100;1;1;4",
  ]

  /// Of the year to date: D01 has two ideas of K1, one in use, and support after K2; D02 has one idea of K2, one of
  /// K3 that was dropped, and one whose two rows contradict each other.
  private static let followUps = [
    "kode_kegiatan;kode_unit;tanggal;uraian;status", "K1;D01;2026-03-01;Antrean daring;diterapkan",
    "K1;D01;2026-05-04;Papan target;sedang berjalan", "K1;D01;2026-05-04;Papan target;sedang berjalan",
    "K2;Dinas Satu;2026-04-15;Pendampingan SOP;pendampingan", "K2;D02;2026-04-20;Kotak saran;",
    "K3;D02;2026-04-20;Rotasi tugas;batal", "K2;D02;2026-04-21;Loket keliling;usulan",
    "K2;D02;2026-04-21;Loket keliling;diterapkan", "K2;D02;2026-07-01;Arsip digital;usulan",
    "K2;D02;2026-03-09;Terlalu dini;usulan",
  ]
}
