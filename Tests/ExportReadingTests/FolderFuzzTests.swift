import Findings
import Foundation
import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading

/// Broken folders: no crash, no hang, and every physical line of every file in one class of its ledger, whether the
/// file is read or set aside.
@Suite struct FolderFuzzTests {
  private static let exports =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().path + "/TableReadingTests/Exports"

  private static let siti = "198505152010012003"
  private static let budi = "197911232006041001"

  /// A folder with each kind of export, small enough that a broken byte often matters.
  private static let folder: [String: String] = [
    "unit.csv":
      "kode_unit,nama_unit,kode_induk\nU1,\"Dinas \"\"Satu\"\"\",\nU2,Dinas Dua,U1\nU3,Dinas Tiga,U9\n",
    "pegawai.csv":
      "nip;nama;kode_unit;status;email\r\n\(siti);Siti Rahmawati, S.E.;U1;PNS;siti.rahmawati@contoh.go.id\r\n"
      + "'\(budi);\"Budi Santoso; S.Sos.\";U2;PPPK;budi.santoso@contoh.go.id\r\n199002012015031004;Agus Wibowo;U1;CPNS;\r\n",
    "kegiatan.csv":
      "Daftar kegiatan\n\nkode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,biaya\n"
      + "K1,Pelatihan,Bimtek,\"7,5\",10/02/2026,20/02/2026,Rp1.000.000\nK2,Seminar,Seminar,,03/02/2026,,\nJUMLAH,,,,,,1000000\n",
    "kehadiran.csv":
      "kode_kegiatan,nip,tanggal,status,jp\nK1,\(siti),10/02/2026,hadir,\"2,5\"\nK1,\(budi),11/02/2026,izin,\n"
      + "K1,\"1,97911E+17\",12/02/2026,hadir,\n\nkode_kegiatan,nip,tanggal,status,jp\nK2,\(siti),03/02/2026,hadir,1\n",
    "evaluasi.csv":
      "kode_kegiatan\tnama\ttahap\tnilai\nK1\tSiti Rahmawati\tpre\t72,5\nK1\tSiti Rahmawati\tpost\t\"90\"\n",
    "anggaran.csv":
      "sep=;\nkode_unit;tanggal;jenis;nilai;uraian\nU1;2026-02-16;pagu;Rp 1.250.000,-;\"dua\nbaris\"\nU2;2026-02-17;realisasi;500;\n",
    "layanan.csv": "kode_unit|bulan|pengaduan_masuk|jam_tanggap\nU1|2026-02|4|1.5\nU2|2026-02|3|2.5\n",
    "libur.csv": "tanggal,keterangan\r17/08/2026,'Merdeka'\r25/12/2026,Natal\r",
    "riwayat.csv":
      "nip,nama_kegiatan,tanggal_mulai,tanggal_selesai,jp\n\(siti),Kursus,2026-01-05,2026-01-06,10\n",
    "peserta.csv": "kode_kegiatan,nip\nK1,\(siti)\nK1,\(budi)\n",
    "tindak_lanjut.csv":
      "kode_kegiatan,kode_unit,tanggal,uraian,status\nK1,U1,20/03/2026,\"Antrean, daring\",diterapkan\n"
      + "K1,U2,21/03/2026,\"dua\nbaris\",\nK2,U1,22/03/2026,Papan,batal\n",
    "rejected.csv": "kode_kegiatan,nip,tanggal,status,jp,bangkom_berkas,bangkom_baris,bangkom_sidik\n"
      + "K1,\(siti),10/02/2026,hadir,3,kehadiran.csv,2,0123456789abcdef\n",
    "sumber.yml":
      "sumber:\n  - {berkas: \"ekspor*\", kegiatan: K1, tahap: pre}\n  - {berkas: peserta.csv, tanggal: 2026-02-10}\n",
  ]

  /// What is put into files: marks of all dialects, headers and rows that begin, end and contradict tables.
  private static let pieces: [[UInt8]] = [
    [0x22], [0x27], [0x0D], [0x0A], [0x0D, 0x0A], [0x0A, 0x0A], [0x00], [0xFF], [0xC3], [0xE2, 0x80, 0xAF],
    [0x5C, 0x22],
    Array(",".utf8), Array(";".utf8), Array("\t".utf8), Array(",,,\n".utf8), Array("\n\"".utf8),
    Array("sep=;\n".utf8),
    Array("\nkode_unit,nama_unit\n".utf8), Array("\ntanggal;keterangan\n".utf8),
    Array("\nName,Email,Duration (minutes)\n".utf8),
    Array("\nkode_kegiatan,kode_unit,tanggal,uraian\n".utf8),
    Array("\nkode_kegiatan,nip,tanggal,status,jp\n".utf8), Array("\nNIP,Tindakan,Stempel waktu\n".utf8),
    Array("\nJUMLAH,,,5\n".utf8), Array("1,98505E+17".utf8), Array("99999999999999999999".utf8),
    Array("-1".utf8),
    Array("01/02/2026".utf8), Array("9999-12-31".utf8), Array("0001-01-01".utf8), Array("999:59:59".utf8),
    Array("23:59:59".utf8),
    Array("kehadiran.csv,1,0000000000000000".utf8), Array("\u{FEFF}".utf8), [0xFF, 0xFE], [0xFE, 0xFF],
  ]

  private static func broken(_ whole: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...5, using: &numbers) where bytes.count > 1 {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      let end = min(bytes.count, place + Int.random(in: 1...60, using: &numbers))
      switch Int.random(in: 0..<7, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.removeSubrange(place..<end)
      case 2:
        bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
      case 3 where place > 0: bytes = Array(bytes.prefix(place))
      case 4: bytes = bytes.map { $0 == bytes[place] ? 0x2C : $0 }
      default: bytes.insert(contentsOf: pieces.randomElement(using: &numbers) ?? [], at: place)
      }
    }
    return bytes
  }

  /// Line ends of a file by its bytes alone, or by its units of two bytes behind a mark; nil where neither tells.
  private static func lines(_ bytes: [UInt8]) -> Int? {
    var units: [UInt16] = bytes.map(UInt16.init)
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    if isLittle || bytes.starts(with: [0xFE, 0xFF]) {
      guard bytes.count.isMultiple(of: 2) else { return nil }
      units = stride(from: 2, to: bytes.count, by: 2).map { place in
        isLittle
          ? UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
          : UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
      }
    } else if bytes.contains(0) {
      return nil
    }
    units.removeAll { $0 == 0 }
    var lines = 0
    for (place, unit) in units.enumerated() {
      let isEnd = unit == 0x0A || unit == 0x0D && (place + 1 == units.count || units[place + 1] != 0x0A)
      if isEnd { lines += 1 }
    }
    return units.last.map { $0 == 0x0A || $0 == 0x0D } ?? true ? lines : lines + 1
  }

  private static func check(_ files: [String: [UInt8]], _ name: Comment) throws {
    let folder = try TemporaryFolder()
    for (path, bytes) in files { try folder.write(bytes, to: path) }
    let read = try FolderRead(folder)
    let notText = Set(read.exports.log.findings.filter { $0.code == .fileNotText }.map(\.position.file))
    for source in read.exports.sources {
      let bytes = try #require(files[source.path])
      #expect(RowLedgerClass.allCases.allSatisfy { source.ledger[$0].lines >= 0 }, name)
      #expect(source.sha256.count == (bytes.isEmpty ? source.sha256.count : 64), name)
      if notText.contains(source.path) {
        #expect(source.ledger.read == 0, name)
      } else if let lines = lines(bytes) {
        #expect(
          source.ledger.read == lines,
          "\(name), \(source.path): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
    // What a person may see of a broken folder holds no number of anybody.
    for finding in read.exports.log.findings {
      let text = finding.text(in: .indonesian) + finding.text(in: .english)
      #expect(!text.contains(siti) && !text.contains(budi), name)
    }
  }

  @Test(.timeLimit(.minutes(20)), arguments: 0..<20)
  func brokenFoldersLoseNoLine(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    let whole = Self.folder.mapValues { Array($0.utf8) }
    let names = whole.keys.filter { $0 != "sumber.yml" }.sorted()
    for round in 0..<60 {
      var files = whole
      // The directory, and a few of the others.
      let kept =
        ["unit.csv", "pegawai.csv", "kegiatan.csv", "sumber.yml"] + names.shuffled(using: &numbers).prefix(2)
      files = files.filter { kept.contains($0.key) }
      for _ in 0..<Int.random(in: 1...2, using: &numbers) {
        guard let name = kept.filter({ $0 != "sumber.yml" }).randomElement(using: &numbers) else { continue }
        files[name] = Self.broken(files[name] ?? [], &numbers)
      }
      try Self.check(files, "seed \(seed), round \(round)")
    }
  }

  @Test(.timeLimit(.minutes(20)), arguments: SharedExportExpectation.all.map(\.file))
  func brokenExportsLoseNoLine(file: String) throws {
    let export = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.exports + "/" + file)))
    var numbers = SeededNumbers(UInt64(file.utf8.reduce(0) { $0 * 31 % 1_000_003 + Int($1) }))
    let kept = ["unit.csv", "pegawai.csv", "kegiatan.csv", "sumber.yml"]
    var files = Self.folder.filter { kept.contains($0.key) }.mapValues { Array($0.utf8) }
    for round in 0..<50 {
      files["ekspor-" + file] = round == 0 ? export : Self.broken(export, &numbers)
      try Self.check(files, "round \(round)")
    }
  }
}
