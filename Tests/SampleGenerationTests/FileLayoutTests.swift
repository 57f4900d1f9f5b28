import SampleGeneration
import Testing

@Suite struct FileLayoutTests {
  @Test func writesTheFilesOfTheAskedMonthsAndNoOthers() throws {
    let city = try SampleCity(employees: 60, months: 14, seed: 3)
    let months = (1...12).map { "2026-" + ($0 < 10 ? "0" : "") + "\($0)" } + ["2027-01", "2027-02"]
    let expected =
      ["unit.csv", "pegawai.csv", "kegiatan/kegiatan-2026.csv", "kegiatan/kegiatan-2027.csv"]
      + months.map { "kehadiran/kehadiran-\($0).csv" }
      + ["peserta/peserta-2027.csv"] + months.map { "evaluasi/evaluasi-\($0).csv" }
      + ["riwayat/riwayat-2026.csv", "riwayat/riwayat-2027.csv"]
      + ["anggaran/anggaran-2026.csv", "anggaran/anggaran-2027.csv"]
      + ["layanan/layanan-2026.csv", "libur-2026.csv", "layanan/layanan-2027.csv", "libur-2027.csv"]
      + ["tindak_lanjut/tindak_lanjut-2026.csv", "tindak_lanjut/tindak_lanjut-2027.csv", "laporan.yml"]
    #expect(city.paths == expected)
  }

  @Test func rowsStandInTheFileOfTheirMonth() throws {
    let city = try SampleCity(employees: 900, months: 5, seed: 4)
    for file in city.files {
      let column = file.path.hasPrefix("kehadiran/") ? 2 : file.path.hasPrefix("evaluasi/") ? 7 : nil
      guard let column else { continue }
      let month = String(file.path.dropLast(4).suffix(7))
      for row in SampleCity.table(file.bytes).dropFirst() where row[column] != "2026-02-31" {
        #expect(row[column].hasPrefix(month))
      }
    }
  }

  @Test func everyRowHasAsManyCellsAsItsHeader() throws {
    let city = try SampleCity(employees: 900, months: 12, seed: 5)
    for file in city.files where file.path.hasSuffix(".csv") {
      let table = SampleCity.table(file.bytes)
      #expect(Set(table.map(\.count)).count == 1, "\(file.path)")
      #expect(file.bytes.last == UInt8(ascii: "\n"))
    }
  }

  @Test func headersAreCanonical() throws {
    let city = try SampleCity(employees: 30, months: 1, seed: 5)
    #expect(
      city.header("pegawai.csv").joined(separator: ",")
        == "nip,nama,kode_unit,status,jenis_jabatan,email,berlaku_sejak,berlaku_sampai,mulai_kontrak")
    #expect(
      city.header("kehadiran/kehadiran-2026-01.csv").joined(separator: ",")
        == "kode_kegiatan,nip,tanggal,status,sesi,jp,jam_masuk,jam_keluar,alasan")
    #expect(
      city.header("evaluasi/evaluasi-2026-01.csv").joined(separator: ",")
        == "kode_kegiatan,nip,tahap,nilai,nilai_maks,nilai_min,kompetensi,tanggal")
    #expect(
      city.header("anggaran/anggaran-2026.csv").joined(separator: ",")
        == "kode_unit,tanggal,jenis,nilai,tahap,kode_rekening,kode_kegiatan,uraian")
    #expect(
      city.header("riwayat/riwayat-2026.csv").joined(separator: ",")
        == "nip,nama_kegiatan,tanggal_mulai,tanggal_selesai,jp,bentuk,penyelenggara,nomor_sertifikat")
    #expect(
      city.header("layanan/layanan-2026.csv").joined(separator: ",")
        == "kode_unit,bulan,pengaduan_masuk,pengaduan_selesai,jam_tanggap,nilai_skm,skm_maks")
    #expect(
      city.header("tindak_lanjut/tindak_lanjut-2026.csv").joined(separator: ",")
        == "kode_kegiatan,kode_unit,tanggal,uraian,status")
  }

  @Test func reportDescriptionNamesAnOfficeAndADueDay() throws {
    let text = try SampleCity(employees: 1, months: 1, seed: 1).text("laporan.yml")
    #expect(text.contains("penanggung_jawab: Kepala Bidang"))
    #expect(text.contains("jatuh_tempo_hari: 10\n"))
    #expect(text.contains("status: sementara\n"))
  }

  @Test func aFileComesInBoundedChunks() throws {
    let settings = try SampleSettings(employees: 8_000, months: 12, seed: 2)
    var largest = 0
    var chunks = 0
    SampleInput(settings: settings).write { _, bytes in
      largest = max(largest, bytes.count)
      chunks += 1
    }
    #expect(largest < 260 * 1_024)
    #expect(chunks > 33)
  }

  @Test(arguments: [1, 2, 7, 64, 399, 400], SampleDialect.allCases)
  func smallCitiesComeOutWhole(employees: Int, dialect: SampleDialect) throws {
    let city = try SampleCity(employees: employees, months: 36, seed: 9, dialect: dialect)
    #expect(Set(city.paths).count == city.paths.count)
    #expect(Set(city.rows("pegawai.csv").map { $0[0] }).count == employees)
    #expect(city.rows("unit.csv").count == 64)
  }
}
