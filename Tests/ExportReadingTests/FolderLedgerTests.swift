import Findings
import Testing

@testable import ExportReading

/// Every record of every file ends in exactly one class: random small folders, counted independently.
@Suite struct FolderLedgerTests {
  private static let people = ["198505152010012003", "197911232006041001"]

  /// A random attendance row of a known kind. `key` is what makes it one with others, nil where the row itself
  /// settles its class.
  private struct Row {
    let text: String
    let isBlank: Bool
    let key: String?
    let content: String
    let isRepaired: Bool
  }

  private static func row(_ numbers: inout SeededNumbers) -> Row {
    let person = people[Int.random(in: 0...1, using: &numbers)]
    let day = Int.random(in: 16...18, using: &numbers)
    let status = ["hadir", "izin"][Int.random(in: 0...5, using: &numbers) / 5]
    switch Int.random(in: 0...11, using: &numbers) {
    case 0: return Row(text: "", isBlank: true, key: nil, content: "", isRepaired: false)
    case 1: return Row(text: " , ,,", isBlank: true, key: nil, content: "", isRepaired: false)
    case 2:
      return Row(
        text: "K1,\(person),2026-02-\(day)", isBlank: false, key: nil, content: "", isRepaired: false)
    case 3:
      return Row(
        text: "K9,\(person),2026-02-\(day),hadir", isBlank: false, key: nil, content: "", isRepaired: false)
    case 4:
      return Row(
        text: "K1,\(person),2026-02-30,hadir", isBlank: false, key: nil, content: "", isRepaired: false)
    case 5:
      return Row(
        text: "K1,\"\(person),2026-02-\(day),hadir", isBlank: false, key: nil, content: "", isRepaired: false)
    case 6:
      return Row(
        text: "K1,'\(person),2026-02-\(day),\(status)", isBlank: false, key: "\(person) \(day)",
        content: status,
        isRepaired: true)
    default:
      return Row(
        text: "\"K1\",\(person),2026-02-\(day),\(status)", isBlank: false, key: "\(person) \(day)",
        content: status,
        isRepaired: false)
    }
  }

  /// The ledgers of the files, from what their rows were made to be.
  private static func expected(_ files: [[Row]]) -> [RowLedger] {
    var ledgers = [RowLedger](repeating: RowLedger(), count: files.count)
    var keyed: [String: [(file: Int, row: Row)]] = [:]
    for (file, rows) in files.enumerated() {
      ledgers[file].nonTable = 1
      for row in rows {
        if row.isBlank {
          ledgers[file].blank += 1
        } else if let key = row.key {
          keyed[key, default: []].append((file, row))
        } else {
          ledgers[file].rejected += 1
        }
      }
    }
    for rows in keyed.values {
      let contents = Dictionary(grouping: rows) { $0.row.content }
      for copies in contents.values {
        let sorted = copies.sorted {
          ($0.file, $0.row.isRepaired ? 1 : 0) < ($1.file, $1.row.isRepaired ? 1 : 0)
        }
        for copy in sorted.dropFirst() { ledgers[copy.file].duplicate += 1 }
        let first = sorted[0]
        if contents.count > 1 {
          ledgers[first.file].rejected += 1
        } else if first.row.isRepaired {
          ledgers[first.file].repaired += 1
        } else {
          ledgers[first.file].accepted += 1
        }
      }
    }
    return ledgers
  }

  @Test func everyRecordEndsInTheClassItWasMadeFor() throws {
    var numbers = SeededNumbers(seed: 2026)
    for round in 0..<60 {
      let files = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
        (0..<Int.random(in: 0...15, using: &numbers)).map { _ in Self.row(&numbers) }
      }
      var texts: [String: String] = [:]
      for (number, rows) in files.enumerated() {
        let lineEnd = ["\n", "\r\n"][Int.random(in: 0...1, using: &numbers)]
        texts["kehadiran-\(number).csv"] =
          "kode_kegiatan,nip,tanggal,status" + lineEnd + rows.map { $0.text + lineEnd }.joined()
      }
      let read = try FolderRead(texts)
      for (number, ledger) in Self.expected(files).enumerated() {
        let found = try #require(read.ledger("kehadiran-\(number).csv"))
        #expect(found == ledger, "round \(round), file \(number): \(texts["kehadiran-\(number).csv"] ?? "")")
        #expect(found.read == files[number].count + 1)
      }
    }
  }

  @Test func everyKindOfFileAddsUpToItsLines() throws {
    let read = try FolderRead([
      "unit.csv": "Daftar unit\n\nkode_unit,nama_unit\nU1,A\nU2,B\nU2,B\nU3,C\nU3,D\n,E\nU4\n",
      "pegawai.csv":
        "nip,nama,kode_unit,status\n198505152010012003,Budi,U1,PNS\n'197911232006041001,Siti,U2,PNS\n"
        + "198505152010012003,Budi,U1,PNS\n123,x,U1,PNS\n199002012015031004,Agus,U9,PNS\n\n",
      "kegiatan.csv":
        "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai\nK1,a,Bimtek,2026-02-16\nK1,a,Bimtek,2026-02-16\n"
        + "K2,a,Bimtek,2026-02-16\nK2,b,Bimtek,2026-02-16\nK3,c,Bimtek,besok\n",
      "evaluasi.csv":
        "kode_kegiatan,nip,tahap,nilai\nK1,198505152010012003,pre,60\nK1,198505152010012003,pre,60\n"
        + "K1,198505152010012003,post,70\nK1,198505152010012003,post,80\nK1,'197911232006041001,pre,5\nK2,198505152010012003,pre,1\n",
      "anggaran.csv":
        "kode_unit,tanggal,jenis,nilai\nU1,2026-02-16,pagu,5\nU1,2026-02-16,pagu,5\nU3,2026-02-16,pagu,5\n",
      "layanan.csv":
        "kode_unit,bulan,pengaduan_masuk\nU1,2026-02,4\nU1,2026-02,5\nU2,2026-02,4\nU2,2026-02,4\n",
      "libur.csv": "tanggal,keterangan\n2026-08-17,a\n2026-08-17,a\nbesok,b\n",
    ])
    func classes(_ path: String) throws -> [Int] {
      let ledger = try #require(read.ledger(path))
      return [
        ledger.accepted, ledger.repaired, ledger.duplicate, ledger.unused, ledger.rejected, ledger.blank,
        ledger.nonTable,
      ]
    }
    #expect(try classes("unit.csv") == [2, 0, 1, 0, 4, 1, 2])
    #expect(try classes("pegawai.csv") == [1, 1, 1, 0, 2, 1, 1])
    #expect(try classes("kegiatan.csv") == [1, 0, 1, 0, 3, 0, 1])
    // K2 was contradicted, so that nothing can refer to it.
    #expect(try classes("evaluasi.csv") == [1, 1, 1, 0, 3, 0, 1])
    #expect(try classes("anggaran.csv") == [1, 0, 1, 0, 1, 0, 1])
    #expect(try classes("layanan.csv") == [1, 0, 1, 0, 2, 0, 1])
    #expect(try classes("libur.csv") == [0, 0, 0, 2, 1, 0, 1])
  }

  @Test func theOrderOfFilesNeverDecides() throws {
    let one =
      "kode_kegiatan,nip,tanggal,status\nK1,198505152010012003,2026-02-16,hadir\nK1,198505152010012003,2026-02-17,izin\n"
    let two =
      "kode_kegiatan,nip,tanggal,status\nK1,198505152010012003,2026-02-16,hadir\nK1,198505152010012003,2026-02-17,hadir\n"
    let first = try FolderRead(["kehadiran-1.csv": one, "kehadiran-2.csv": two])
    let second = try FolderRead(["kehadiran-1.csv": two, "kehadiran-2.csv": one])
    for path in ["kehadiran-1.csv", "kehadiran-2.csv"] { #expect(first.ledger(path) == second.ledger(path)) }
    #expect(first.ledger("kehadiran-1.csv").map { [$0.accepted, $0.rejected] } == [1, 1])
    #expect(first.ledger("kehadiran-2.csv").map { [$0.duplicate, $0.rejected] } == [1, 1])
  }

  @Test func anOverlongLineIsOneRejectedRow() throws {
    let long = String(repeating: "x", count: 300_000)
    let read = try FolderRead([
      "libur.csv": "tanggal,keterangan\n2026-08-17,a\n2026-08-18,\(long)\n2026-08-19,b\n"
    ])
    #expect(read.codes == [.lineTooLong])
    #expect(read.ledger("libur.csv").map { [$0.unused, $0.rejected, $0.nonTable] } == [2, 1, 1])
  }
}
