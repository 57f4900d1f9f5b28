/// Exports written by hand for what is easily counted wrong: ties and halves, groups that do not vary, 100 before,
/// losses, attempts dated, undated and contradicting, two competencies in one activity, last year's activities, days
/// on which answers fall due, scales that differ or contradict, people who moved, left, stayed away or were never
/// seen. What should come of it, `recount.py` works out.
///
/// People are written `P01` to `P27`: 1–9 in U1, 10–16 in U2, 17–22 in U3, 26 and 27 in U4 below it; 23 moved from U1
/// to U2, 24 left U1 in April, 25 begins in July.
enum AwkwardCity {
  static var files: [String: String] {
    var tables = [
      "unit.csv": units, "pegawai.csv": employees, "kegiatan.csv": activities, "kehadiran.csv": attendance,
      "peserta.csv": invitations, "evaluasi.csv": evaluations, "riwayat.csv": history, "anggaran.csv": budget,
      "layanan.csv": services, "tindak_lanjut.csv": followUps,
    ]
    tables["laporan.yml"] = SmallCity.files["laporan.yml"]
    return tables
  }

  private static func person(_ number: Int) -> String { SmallCity.number(number) }

  private static let units = """
    kode_unit,nama_unit,kode_induk
    U1,Dinas Satu,
    U2,Dinas Dua,
    U3,Dinas Tiga,
    U4,Bidang Empat,U3

    """

  private static var employees: String {
    let whole = [(1...9, "U1"), (10...16, "U2"), (17...22, "U3"), (26...27, "U4")].flatMap { people, unit in
      people.map { ($0, "\(unit),PNS,,") }
    }
    let others = [
      (23, "U1,PNS,,2026-03-31"), (23, "U2,PNS,2026-04-01,"), (24, "U1,PNS,,2026-04-30"),
      (25, "U1,PNS,2026-07-01,"),
    ]
    return "nip,nama,kode_unit,status,berlaku_sejak,berlaku_sampai\n"
      + (whole + others).map { "\(person($0)),Orang Ke\($0),\($1)\n" }.joined()
  }

  /// D's last day to answer is 31 May, E's 30 May; C falls due on 31 May, F on 31 December, G on 1 January.
  private static let activities = """
    kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,kompetensi,mitra,sesi,biaya
    A,Pelatihan dua kompetensi,Pelatihan Teknis,20,2026-02-02,2026-02-03,Digitalisasi,Undip,2,2000000
    B,Bimtek tahun lalu,Bimtek,10,2025-11-10,2025-11-12,Digitalisasi,Undip,1,
    C,Bimtek jatuh tempo akhir bulan,Bimtek,10,2026-03-02,2026-03-02,Komunikasi,,1,500000
    D,Kursus hari terakhir menjawab,Kursus,10,2026-01-31,2026-01-31,Komunikasi,,1,
    E,Kursus terlambat sehari,Kursus,10,2026-01-30,2026-01-30,Komunikasi,,1,300000
    F,Kursus jatuh tempo tahun lalu,Kursus,10,2025-10-02,2025-10-02,Komunikasi,,1,
    G,Kursus jatuh tempo hari pertama,Kursus,10,2025-10-03,2025-10-03,Komunikasi,,1,
    H,Pelatihan skala berbeda,Pelatihan Teknis,10,2026-02-09,2026-02-10,Analisis,Unnes,2,0
    I,Pelatihan skala bercampur,Pelatihan Teknis,10,2026-02-11,2026-02-11,Analisis,,1,
    J,Pelatihan belum selesai,Pelatihan Teknis,40,2026-05-20,2026-06-10,Digitalisasi,Undip,2,
    K,Pelatihan nilai penuh,Pelatihan Manajerial,10,2026-03-10,2026-03-10,Integritas,,1,
    L,Pelatihan banyak percobaan,Pelatihan Fungsional,10,2026-03-16,2026-03-20,Statistika,,1,
    M,Forum reaksi,Forum,,2026-04-06,2026-04-06,,Undip,1,700000
    N,Magang di kampus,Magang,,2026-04-13,2026-04-17,Digitalisasi,Unnes,1,
    O,Studi tiru,Studi Tiru,6,2026-04-20,2026-04-20,Komunikasi,,1,
    Q,Pelatihan sama rata,Pelatihan Teknis,10,2026-04-22,2026-04-23,Integritas,,1,
    R,Lokakarya tanpa hadir,Lokakarya,,2026-04-27,2026-04-27,Komunikasi,Undip,1,
    S,Seminar bulan depan,Seminar,,2026-06-02,2026-06-02,,,1,
    T,Coaching,Coaching,,2026-05-04,2026-05-04,Kepemimpinan,,1,
    V,Pelatihan tanpa hari akhir,Pelatihan Teknis,10,2026-05-06,,Kepemimpinan,,2,
    X,Forum dua skala,Forum,,2026-04-07,2026-04-07,,,1,
    Y,Mentoring tanpa peserta,Mentoring,,2026-05-11,2026-05-11,,Polines,1,123456

    """

  private static let attended: [(activity: String, days: [String], people: [Int])] = [
    ("A", ["2026-02-02", "2026-02-03"], [1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 23, 24]),
    ("B", ["2025-11-10"], [1, 2, 3, 4, 5, 10, 11, 23]), ("C", ["2026-03-02"], [1, 2, 10]),
    ("D", ["2026-01-31"], [1, 3, 11]), ("E", ["2026-01-30"], [1, 4, 12, 24]), ("F", ["2025-10-02"], [1, 2]),
    ("G", ["2025-10-03"], [1, 2, 3]), ("H", ["2026-02-09", "2026-02-10"], [1, 2, 10, 11, 12]),
    ("I", ["2026-02-11"], [1, 2, 10, 11]), ("J", ["2026-05-20"], [1, 2, 3]),
    ("K", ["2026-03-10"], [7, 8, 9, 1, 10]), ("L", ["2026-03-16"], [1, 2, 3, 4, 5, 6, 7, 8, 10, 11]),
    ("M", ["2026-04-06"], [1, 2, 3, 10, 11, 12, 24]), ("N", ["2026-04-13"], [5, 13]),
    ("O", ["2026-04-20"], [6, 14]), ("Q", ["2026-04-22"], [17, 18, 19, 20, 21, 22]),
    ("T", ["2026-05-04"], [9]), ("V", ["2026-05-06", "2026-05-07"], [9, 16]),
    ("X", ["2026-04-07"], [1, 2, 10]),
  ]

  private static var attendance: String {
    let present = attended.flatMap { activity, days, people in
      people.flatMap { number in
        days.enumerated().map { "\(activity),\(person(number)),\($1),hadir,\($0 + 1)," }
      }
    }
    let others = [
      (6, "2026-02-02,alpa,1"), (6, "2026-02-03,alpa,2"), (15, "2026-02-02,hadir,1"),
      (15, "2026-02-03,sakit,2"),
    ].map { "A,\(person($0)),\($1)," }
    let rows =
      present + others + [
        "M,\(person(4)),2026-04-06,izin,1,", "Y,\(person(11)),2026-05-11,cuti,1,",
        "F,\(person(16)),2025-10-02,alpa,1,", "Q,\(person(26)),2026-04-22,sakit,1,",
      ]
    return "kode_kegiatan,nip,tanggal,status,sesi,jp\n" + rows.map { $0 + "\n" }.joined()
  }

  /// Nobody is known to have come to R.
  private static var invitations: String {
    let invited =
      [1, 2, 3, 4, 5, 10, 11, 12, 15].map { "M,\(person($0))\n" } + [1, 2, 10].map { "R,\(person($0))\n" }
    return "kode_kegiatan,nip\n" + invited.joined()
  }

  private static let history = """
    nip,nama_kegiatan,tanggal_mulai,tanggal_selesai,jp,bentuk,penyelenggara
    \(person(9)),Seminar luar kota,2026-04-01,2026-04-02,,Seminar,Undip
    \(person(1)),Forum Reaksi,2026-04-06,2026-04-06,8,Forum,Undip
    \(person(20)),Kuliah umum tahun lalu,2025-12-30,2025-12-31,4,Kuliah Umum,Undip
    \(person(21)),Kuliah umum tahun ini,2025-12-31,2026-01-01,4,Kuliah Umum,Undip

    """

  /// More was paid back for Q than out, so that U3 has realised less than nothing.
  private static let budget = """
    kode_unit,tanggal,jenis,nilai,tahap,kode_rekening,kode_kegiatan
    U1,2026-01-02,pagu,10000000,murni,5.1.02.02.12.0001,
    U1,2026-02-20,realisasi,1500000,,5.1.02.02.12.0001,A
    U2,2026-02-20,realisasi,250001,,5.1.02.02.12.0001,A
    U2,2026-02-21,realisasi,40000,,5.1.02.01.01.0024,A
    U2,2026-06-21,realisasi,900000,,5.1.02.02.12.0001,C
    U3,2026-04-24,realisasi,100000,,5.1.02.02.12.0001,Q
    U3,2026-05-06,realisasi,-300000,,5.1.02.02.12.0001,Q

    """

  private static let services = """
    kode_unit,bulan,pengaduan_masuk,pengaduan_selesai,jam_tanggap,nilai_skm,skm_maks
    U1,2026-03,10,8,12.5,70,
    U1,2026-05,20,20,6,3.2,4
    U2,2026-05,7,0,,81.005,100
    U2,2026-06,7,3,9,82,100

    """

  private static let followUps = """
    kode_kegiatan,kode_unit,tanggal,uraian,status
    A,U1,2026-02-10,Satu,
    A,U1,2026-02-01,Sebelum kegiatan,usulan
    A,U2,2026-02-11,Dua,diterapkan
    B,U1,2026-01-11,Tiga,diterapkan
    M,U2,2026-04-11,Empat,batal
    N,U2,2026-05-31,Lima,dukungan
    N,U2,2026-06-01,Enam,usulan

    """
}
