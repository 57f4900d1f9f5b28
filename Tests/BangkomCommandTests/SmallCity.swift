import Foundation

/// A city of two units, eight and seven people, that can be worked out by hand; the working stands in
/// `HandWorkedTests`. Attendance is written person by person: H hadir, S sakit, C cuti, T tugas_dinas,
/// I izin, A alpa.
enum SmallCity {
  /// The NIP of a person from 1 to 15; 1–8 stand in U1, 9–15 in U2.
  static func number(_ person: Int) -> String {
    "198505152010011" + String(format: "%03d", person)
  }

  static let units = "kode_unit,nama_unit\nU1,Dinas Satu\nU2,Dinas Dua\n"

  static var employees: String {
    "nip,nama,kode_unit,status\n"
      + (1...15).map { person in
        "\(number(person)),Orang Ke\(person),\(person <= 8 ? "U1" : "U2"),\(person == 7 ? "PPPK" : "PNS")\n"
      }.joined()
  }

  static let activities = """
    kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,kompetensi,mitra,sesi,biaya
    A,Pelatihan data,Pelatihan Teknis,20,2026-02-02,2026-02-03,Digitalisasi,Undip,4,2000000
    B,Seminar inovasi,Seminar,,2026-03-10,2026-03-10,,,1,
    C,Bimtek rencana,Bimtek,30,2026-04-06,2026-04-08,,,3,900000
    D,Pelatihan surat,Pelatihan Teknis,10,2026-05-04,2026-05-05,,,2,

    """

  private static let present: [(activity: String, days: [String], jp: String, people: [(Int, String)])] = [
    (
      "A", ["2026-02-02,1", "2026-02-02,2", "2026-02-03,1", "2026-02-03,2"], "",
      [(1, "HHHH"), (2, "HHHS"), (3, "HHHH"), (4, "HTTH"), (5, "HHHH"), (9, "HHHH"), (10, "AAAA")]
    ),
    ("B", ["2026-03-10,1"], "", [(1, "H"), (2, "H"), (6, "H"), (7, "I"), (11, "H")]),
    (
      "C", ["2026-04-06,1", "2026-04-07,1", "2026-04-08,1"], "10",
      [(1, "HHH"), (7, "HHH"), (9, "HCH")]
    ),
    ("D", ["2026-05-04,1", "2026-05-05,1"], "", [(6, "HH"), (12, "HH")]),
  ]

  private static let words: [Character: String] = [
    "H": "hadir", "S": "sakit", "C": "cuti", "T": "tugas_dinas", "I": "izin", "A": "alpa",
  ]

  static var attendanceRows: [String] {
    present.flatMap { activity in
      activity.people.flatMap { person, marks in
        zip(activity.days, marks).map { day, mark in
          let parts = day.split(separator: ",")
          return "\(activity.activity),\(number(person)),\(parts[0]),\(words[mark, default: ""]),"
            + "\(parts[1]),\(activity.jp)"
        }
      }
    }
  }

  static let attendanceHeader = "kode_kegiatan,nip,tanggal,status,sesi,jp"

  static var evaluations: String {
    let rows = [
      "A,1,pre,40,,,,2026-02-02", "A,1,post,70,,,,2026-02-03", "A,3,pre,50,,,,2026-02-02",
      "A,3,post,80,,,,2026-02-03", "A,5,pre,60,,,,2026-02-02", "A,5,post,60,,,,2026-02-03",
      "A,9,pre,30,,,,2026-02-02", "A,9,post,90,,,,2026-02-03", "A,2,pre,20,,,,2026-02-02",
      "C,1,pre,60,,,Perencanaan,2026-04-06", "C,1,post,80,,,Perencanaan,2026-04-08",
      "A,1,reaksi,5,5,1,,2026-02-03", "A,3,reaksi,4,5,1,,2026-02-03", "A,9,reaksi,3,5,1,,2026-02-03",
      "A,1,perilaku_mandiri,4,5,1,,2026-05-20",
    ]
    return "kode_kegiatan,nip,tahap,nilai,nilai_maks,nilai_min,kompetensi,tanggal\n"
      + rows.map { row in
        let parts = row.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
        return "\(parts[0]),\(number(Int(parts[1]) ?? 0)),\(parts[2])\n"
      }.joined()
  }

  static let budget = """
    kode_unit;tanggal;jenis;nilai;tahap;kode_rekening;kode_kegiatan
    U1;2026-01-05;pagu;10.000.000;murni;5.1.02.02.12.0001;
    U1;2026-04-01;pagu;8.000.000;perubahan;5.1.02.02.12.0001;
    U1;2026-02-10;komitmen;3.000.000;;5.1.02.02.12.0001;
    U1;2026-02-20;realisasi;1.800.000;;5.1.02.02.12.0001;A
    U1;2026-03-01;realisasi;500.000;;5.1.02.01.01.0024;
    U1;2026-06-10;realisasi;1.000.000;;5.1.02.02.12.0001;
    U2;2026-01-05;pagu;5000000;murni;;
    U2;2026-03-20;realisasi;Rp1.250.000,00;;;

    """

  static let services = """
    kode_unit,bulan,pengaduan_masuk,pengaduan_selesai,jam_tanggap,nilai_skm,skm_maks
    U1,2026-04,10,8,12.5,70,
    U1,2026-05,20,20,6,3.2,4

    """

  /// All exports of the city, by path.
  static var files: [String: String] {
    [
      "unit.csv": units, "pegawai.csv": employees, "kegiatan.csv": activities,
      "kehadiran.csv": ([attendanceHeader] + attendanceRows).joined(separator: "\n") + "\n",
      "evaluasi.csv": evaluations, "anggaran.csv": budget, "layanan.csv": services,
      "laporan.yml":
        "kota: Kota Contoh\ninstansi: BKPP\npenanggung_jawab: Kepala BKPP\nstatus: final\njatuh_tempo_hari: 10\n",
    ]
  }
}

extension Desk {
  /// The small city as this desk's input.
  func writeSmallCity() throws {
    for (path, text) in SmallCity.files { try write(text, to: "input/" + path) }
  }

  func append(_ line: String, to file: String) throws {
    try write(try read(file) + line + "\n", to: file)
  }

  /// The figures of a report as `section/name`, absent ones as `?reason`, read with plain text search so that
  /// the test does not lean on the program's own reader.
  func figures(in report: String) throws -> [String: String] {
    var figures: [String: String] = [:]
    var section = ""
    var group = ""
    for tag in try read(report).split(separator: "<") {
      func attribute(_ name: String) -> String {
        guard let start = tag.range(of: " \(name)=\""),
          let end = tag[start.upperBound...].firstIndex(of: "\"")
        else { return "" }
        return String(tag[start.upperBound..<end])
      }
      if tag.hasPrefix("city>") { section = "city" }
      if tag.hasPrefix("unit ") { section = attribute("code") }
      if tag.hasPrefix("group ") { group = "/\(attribute("kind"))/\(attribute("code"))" }
      if tag.hasPrefix("/group>") { group = "" }
      if tag.hasPrefix("figure ") || tag.hasPrefix("code ") {
        figures["\(section)\(group)/\(attribute("name"))"] = attribute("value")
      }
      if tag.hasPrefix("absent ") {
        figures["\(section)\(group)/\(attribute("name"))"] = "?" + attribute("reason")
      }
    }
    return figures
  }
}
