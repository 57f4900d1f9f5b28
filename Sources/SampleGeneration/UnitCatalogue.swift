/// The 52 units of the city and the 12 sections of its secretariat, under invented codes; where a nation's people are
/// asked for, the same again for each of its regions, up to 640 units.
///
/// No official codes are public; `U01` … `U52` and `U12.01` … `U12.12` are this sample's own, and so are `W02-U01` …
/// of the second region (*wilayah*) and so on.
struct UnitCatalogue {
  /// The secretariat's place among the 52.
  private static let secretariatPlace = 12
  /// From two times these people on there is another region for each of them.
  private static let regionPeople = 100_000
  private static let mostRegions = 10

  /// Units of each region.
  static let regionUnits = agencies.count + departments.count + districts.count + sections.count

  /// Region after region, each in the same order.
  let units: [SampleUnit]

  /// - Parameter people: on the roster. What one city can hold makes one city, to the byte.
  init(people: Int) {
    let regions = min(max(people / Self.regionPeople, 1), Self.mostRegions)
    units = (0..<regions).flatMap(Self.units)
  }

  private static func units(ofRegion region: Int) -> [SampleUnit] {
    let prefix = region == 0 ? "U" : "W" + twoDigits(region + 1) + "-U"
    let top = agencies + departments + districts
    let secretariat = prefix + twoDigits(secretariatPlace)
    return top.enumerated().map { place, entry in
      entry.unit(code: prefix + twoDigits(place + 1), parent: nil, region: region)
    }
      + sections.enumerated().map { place, entry in
        entry.unit(code: secretariat + "." + twoDigits(place + 1), parent: secretariat, region: region)
      }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// A line of the tables below: what `SampleUnit` says but for its code.
  private struct Entry {
    let type: UnitType
    let name: String
    let weight: Int
    let character: UnitCharacter

    init(_ type: UnitType, _ name: String, _ weight: Int, _ character: UnitCharacter = .balanced) {
      self.type = type
      self.name = name
      self.weight = weight
      self.character = character
    }

    func unit(code: String, parent: String?, region: Int) -> SampleUnit {
      SampleUnit(
        code: [UInt8](code.utf8), name: region == 0 ? name : "\(name) Wilayah \(region + 1)", parent: parent,
        type: type, region: region, weight: weight, character: character)
    }
  }

  private static let agencies = [
    Entry(.inspectorate, "Inspektorat", 10),
    Entry(.agency, "Badan Perencanaan Pembangunan Daerah", 10),
    Entry(.agency, "Badan Riset dan Inovasi Daerah", 5, .shortOfMoney),
    Entry(.agency, "Badan Kepegawaian, Pendidikan dan Pelatihan", 9),
    Entry(.agency, "Badan Pengelola Keuangan dan Aset Daerah", 14, .shortOfTime),
    Entry(.agency, "Badan Pendapatan Daerah", 20),
    Entry(.agency, "Badan Kesatuan Bangsa dan Politik", 5, .shortOfMoney),
    Entry(.agency, "Badan Penanggulangan Bencana Daerah", 7, .shortOfTime),
    Entry(.order, "Satuan Polisi Pamong Praja", 20, .shortOfTime),
    Entry(.hospital, "RSD K.R.M.T. Wongsonegoro", 85, .shortOfTime),
    Entry(.secretariat, "Sekretariat DPRD", 8),
    Entry(.secretariat, "Sekretariat Daerah", 5),
  ]

  private static let departments = [
    Entry(.department, "Dinas Pendidikan", 340),
    Entry(.department, "Dinas Kesehatan", 140),
    Entry(.department, "Dinas Pekerjaan Umum", 25, .shortOfTime),
    Entry(.department, "Dinas Penataan Ruang", 12),
    Entry(.department, "Dinas Perumahan dan Kawasan Permukiman", 12),
    Entry(.department, "Dinas Ketahanan Pangan", 7, .shortOfMoney),
    Entry(.department, "Dinas Lingkungan Hidup", 24),
    Entry(.department, "Dinas Kependudukan dan Pencatatan Sipil", 14, .shortOfTime),
    Entry(.department, "Dinas Pengendalian Penduduk dan Keluarga Berencana", 12),
    Entry(.department, "Dinas Perhubungan", 24),
    Entry(.department, "Dinas Arsip dan Perpustakaan", 7, .overspent),
    Entry(.department, "Dinas Perikanan", 7),
    Entry(.department, "Dinas Pertanian", 10),
    Entry(.department, "Dinas Perdagangan", 22, .shortOfMoney),
    Entry(.department, "Dinas Perindustrian", 6),
    Entry(.department, "Dinas Koperasi dan Usaha Mikro", 7, .shortOfMoney),
    Entry(.department, "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", 9),
    Entry(.department, "Dinas Kepemudaan dan Olah Raga", 7),
    Entry(.department, "Dinas Kebudayaan dan Pariwisata", 10),
    Entry(.department, "Dinas Pemadam Kebakaran", 15, .shortOfTime),
    Entry(.department, "Dinas Sosial", 10),
    Entry(.department, "Dinas Tenaga Kerja", 8),
    Entry(.department, "Dinas Pemberdayaan Perempuan dan Perlindungan Anak", 7, .shortOfMoney),
    Entry(.department, "Dinas Komunikasi, Informatika, Statistik dan Persandian", 11),
  ]

  private static let districts = [
    Entry(.district, "Kecamatan Semarang Tengah", 14),
    Entry(.district, "Kecamatan Semarang Barat", 15),
    Entry(.district, "Kecamatan Semarang Utara", 10, .shortOfTime),
    Entry(.district, "Kecamatan Semarang Timur", 10),
    Entry(.district, "Kecamatan Semarang Selatan", 10),
    Entry(.district, "Kecamatan Gayamsari", 8, .shortOfMoney),
    Entry(.district, "Kecamatan Genuk", 12),
    Entry(.district, "Kecamatan Gunungpati", 14, .shortOfMoney),
    Entry(.district, "Kecamatan Gajahmungkur", 8),
    Entry(.district, "Kecamatan Banyumanik", 11),
    Entry(.district, "Kecamatan Tugu", 7, .overspent),
    Entry(.district, "Kecamatan Ngaliyan", 10),
    Entry(.district, "Kecamatan Tembalang", 12),
    Entry(.district, "Kecamatan Pedurungan", 12, .shortOfTime),
    Entry(.district, "Kecamatan Mijen", 13),
    Entry(.district, "Kecamatan Candisari", 7),
  ]

  private static let sections = [
    Entry(.section, "Bagian Tata Pemerintahan", 1),
    Entry(.section, "Bagian Kesejahteraan Rakyat", 1),
    Entry(.section, "Bagian Hukum", 2),
    Entry(.section, "Bagian Kerja Sama", 0),
    Entry(.section, "Bagian Otonomi Daerah", 0),
    Entry(.section, "Bagian Perekonomian dan Sumber Daya Alam", 1),
    Entry(.section, "Bagian Administrasi Pembangunan", 1, .shortOfTime),
    Entry(.section, "Bagian Pengadaan Barang dan Jasa", 2, .shortOfTime),
    Entry(.section, "Bagian Umum", 5),
    Entry(.section, "Bagian Organisasi", 2),
    Entry(.section, "Bagian Protokol dan Komunikasi Pimpinan", 2, .shortOfTime),
    Entry(.section, "Bagian Perencanaan dan Keuangan", 1, .shortOfMoney),
  ]
}
