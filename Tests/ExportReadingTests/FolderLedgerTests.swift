import Findings
import SeededRandomness
import Testing

@testable import ExportReading

/// Every record of every file ends in exactly one class: random small folders, counted independently.
@Suite struct FolderLedgerTests {
  private static let people = ["198505152010012003", "197911232006041001"]

  /// A random attendance row of a known kind. `key` is what makes it one with others, nil where the row itself
  /// settles its class.
  private struct Row {
    let text: String
    var isBlank = false
    var key: String?
    var content = ""
    var isRepaired = false
    /// 1/100 JP that the row states and that can be read.
    var hours: Int64 = 0
    /// Whether the row has a line end inside a cell.
    var spansLines = false
  }

  private static func row(_ numbers: inout SeededNumbers, lineEnd: String) -> Row {
    let person = people[Int.random(in: 0...1, using: &numbers)]
    let day = Int.random(in: 16...18, using: &numbers)
    let status = ["hadir", "izin"][Int.random(in: 0...5, using: &numbers) / 5]
    let hours: Int64 = [250, 250, 250, 400, 0][Int.random(in: 0...4, using: &numbers)]
    let cell = hours == 0 ? "" : "\"\(hours / 100),\(hours % 100 / 10)0\""
    let spansLines = Int.random(in: 0...4, using: &numbers) == 0
    let reason = spansLines ? "\"sakit,\(lineEnd)di rumah\"" : "sakit"
    let sound = Row(
      text: "", key: "\(person) \(day)", content: "\(status) \(hours)", hours: hours,
      spansLines: spansLines)
    func row(_ text: String, _ row: Row) -> Row {
      Row(
        text: text, key: row.key, content: row.content, isRepaired: row.isRepaired, hours: row.hours,
        spansLines: row.spansLines)
    }
    func rejected(_ text: String, hours: Int64) -> Row { Row(text: text, hours: hours) }
    switch Int.random(in: 0...13, using: &numbers) {
    case 0: return Row(text: "", isBlank: true)
    case 1: return Row(text: " , ,,,,", isBlank: true)
    // Cells are missing: which of them is the JP cannot be told.
    case 2: return rejected("K1,\(person),2026-02-\(day),2.50", hours: 0)
    case 3: return rejected("K9,\(person),2026-02-\(day),hadir,\(cell),", hours: hours)
    case 4: return rejected("K1,\(person),2026-02-30,hadir,\(cell),x", hours: hours)
    case 5: return rejected("K1,\"\(person),2026-02-\(day),hadir,,", hours: 0)
    case 6: return rejected("K1,\(person),2026-02-\(day),hadir,dua,", hours: 0)
    case 7:
      var repaired = sound
      repaired.isRepaired = true
      return row("K1,'\(person),2026-02-\(day),\(status),\(cell),\(reason)", repaired)
    default: return row("\"K1\",\(person),2026-02-\(day),\(status),\(cell),\(reason)", sound)
    }
  }

  /// The ledgers of the files, from what their rows were made to be.
  private static func expected(_ files: [[Row]]) -> [RowLedger] {
    var ledgers = [RowLedger](repeating: RowLedger(), count: files.count)
    var keyed: [String: [(file: Int, row: Row)]] = [:]
    for (file, rows) in files.enumerated() {
      // The header.
      ledgers[file].nonTable = 1
      for row in rows {
        if row.spansLines { ledgers[file].nonTable += 1 }
        if row.isBlank {
          ledgers[file].blank += 1
        } else if let key = row.key {
          keyed[key, default: []].append((file, row))
        } else {
          ledgers[file][.rejected].add(RowAmount(hours: row.hours))
        }
      }
    }
    for rows in keyed.values {
      let contents = Dictionary(grouping: rows) { $0.row.content }
      for copies in contents.values {
        let sorted = copies.sorted {
          ($0.file, $0.row.isRepaired ? 1 : 0) < ($1.file, $1.row.isRepaired ? 1 : 0)
        }
        let amount = RowAmount(hours: sorted[0].row.hours)
        for copy in sorted.dropFirst() { ledgers[copy.file][.duplicate].add(amount) }
        let first = sorted[0]
        let ledgerClass: RowLedgerClass =
          contents.count > 1 ? .rejected : first.row.isRepaired ? .repaired : .accepted
        ledgers[first.file][ledgerClass].add(amount)
      }
    }
    return ledgers
  }

  /// Lines, JP and rupiah of a file by its bytes alone: every JP stands there as `"2,50"` and every amount as
  /// `Rp1.250.000`, or in brackets where it is below zero, and nothing else looks like either.
  private static func counted(_ text: String) throws -> RowTally {
    var tally = RowTally()
    tally.lines = text.utf8.count { $0 == 0x0A } + (text.isEmpty || text.utf8.last == 0x0A ? 0 : 1)
    for match in text.matches(of: /"(\d+),(\d\d)"/) {
      let hours = try #require(Int128(match.output.1 + match.output.2))
      tally.hours += hours
      if hours > 0 { tally.rowsWithHours += 1 }
    }
    for match in text.matches(of: /(\(?)Rp([\d.]+)/) {
      let rupiah = try #require(Int128(match.output.2.replacing(".", with: "")))
      tally.rupiah += match.output.1.isEmpty ? rupiah : -rupiah
      if rupiah > 0 { tally.rowsWithRupiah += 1 }
    }
    return tally
  }

  @Test func everyRecordEndsInTheClassItWasMadeFor() throws {
    var numbers = SeededNumbers(2026)
    for round in 0..<200 {
      let lineEnd = ["\n", "\r\n"][Int.random(in: 0...1, using: &numbers)]
      let files = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
        (0..<Int.random(in: 0...15, using: &numbers)).map { _ in Self.row(&numbers, lineEnd: lineEnd) }
      }
      var texts: [String: String] = [:]
      for (number, rows) in files.enumerated() {
        let text =
          "kode_kegiatan,nip,tanggal,status,jp,alasan" + lineEnd
          + rows.map { $0.text + lineEnd }.joined()
        let hasLastEnd = Bool.random(using: &numbers) || rows.last?.text.isEmpty ?? true
        texts["kehadiran-\(number).csv"] = hasLastEnd ? text : String(text.dropLast())
      }
      let read = try FolderRead(texts)
      for (number, ledger) in Self.expected(files).enumerated() {
        let text = try #require(texts["kehadiran-\(number).csv"])
        let found = try #require(read.ledger("kehadiran-\(number).csv"))
        #expect(found == ledger, "round \(round), file \(number): \(text)")
        #expect(try found.total == Self.counted(text), "round \(round), file \(number): \(text)")
      }
    }
  }

  /// A random row of a budget, some of them alike, or a faulty one.
  private static func budgetRow(_ numbers: inout SeededNumbers) -> String {
    let day = Int.random(in: 1...2, using: &numbers)
    let amount = ["Rp1.250.000", "Rp500", "Rp999.999.999.999.999", ""][
      Int.random(in: 0...3, using: &numbers)]
    switch Int.random(in: 0...9, using: &numbers) {
    case 0: return ""
    case 1: return "U9;2026-02-0\(day);pagu;\(amount);\"dua\nbaris\""
    case 2: return "U1;2026-02-0\(day);sesuatu;\(amount);"
    case 3: return "U1;2026-02-0\(day);pagu;(Rp500);"
    case 4: return "U1;2026-02-0\(day);pagu"
    case 5: return "U2;2026-02-0\(day);realisasi;\(amount);\"dua\nbaris\""
    default: return "U1;2026-02-0\(day);pagu;\(amount);"
    }
  }

  /// A random row of activities: few codes, so that rows repeat and contradict each other.
  private static func activityRow(_ numbers: inout SeededNumbers) -> String {
    let code = Int.random(in: 2...4, using: &numbers)
    let hours = ["\"12,50\"", "\"8,00\"", ""][Int.random(in: 0...2, using: &numbers)]
    let cost = ["Rp7.000.000", ""][Int.random(in: 0...1, using: &numbers)]
    switch Int.random(in: 0...7, using: &numbers) {
    case 0: return ",,,,,"
    case 1: return "K\(code),a,Bimtek,besok,\(hours),\(cost)"
    case 2: return "K\(code),\"a\nb\",Bimtek,2026-02-16,\(hours),\(cost)"
    default: return "K\(code),a,Bimtek,2026-02-16,\(hours),\(cost)"
    }
  }

  /// A random follow-up: few texts and words, so that rows repeat and contradict each other.
  private static func followUpRow(_ numbers: inout SeededNumbers) -> String {
    let text = ["a", "\"dua\nbaris\"", "b"][Int.random(in: 0...2, using: &numbers)]
    let status = ["usulan", "", "diterapkan", "entah"][Int.random(in: 0...3, using: &numbers)]
    let unit = Int.random(in: 1...3, using: &numbers)
    switch Int.random(in: 0...7, using: &numbers) {
    case 0: return ""
    case 1: return "K1,U\(unit),2026-02-15,\(text),\(status)"
    case 2: return "K9,U\(unit),2026-03-02,\(text),\(status)"
    default: return "K1,U\(unit),2026-03-02,\(text),\(status)"
    }
  }

  @Test func linesHoursAndRupiahAddUpToTheBytesOfEveryFile() throws {
    var numbers = SeededNumbers(35)
    for round in 0..<200 {
      var texts: [String: String] = [:]
      for number in 0..<Int.random(in: 1...3, using: &numbers) {
        func rows(_ row: (inout SeededNumbers) -> String) -> String {
          (0..<Int.random(in: 0...12, using: &numbers)).map { _ in row(&numbers) + "\n" }.joined()
        }
        texts["anggaran-\(number).csv"] =
          "kode_unit;tanggal;jenis;nilai;uraian\n" + rows(Self.budgetRow)
        texts["kegiatan-\(number).csv"] =
          "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai,jp,biaya\n" + rows(Self.activityRow)
        texts["tindak_lanjut-\(number).csv"] =
          "kode_kegiatan,kode_unit,tanggal,uraian,status\n" + rows(Self.followUpRow)
        texts["kehadiran-\(number).csv"] =
          "kode_kegiatan,nip,tanggal,status,jp,alasan\n" + rows { Self.row(&$0, lineEnd: "\n").text }
      }
      let read = try FolderRead(texts)
      for (path, text) in texts {
        let found = try #require(read.ledger(path))
        #expect(try found.total == Self.counted(text), "round \(round), \(path): \(text)")
      }
    }
  }

  @Test(arguments: [
    ("catatan.csv", "a,b\n1,2\r\n\n3,4", 4), ("satu.csv", "x", 1), ("kosong.csv", "", 0),
    ("mac.csv", "a\rb\r", 2), ("gambar.csv", "\u{0}\u{1}\u{2}PNG\n\n", 0),
  ])
  func theLinesOfAFileThatIsSetAsideAreRejected(_ path: String, _ text: String, _ lines: Int) throws {
    let read = try FolderRead([path: text])
    #expect(read.profile(path) == nil)
    #expect(read.ledger(path)?.rejected == lines)
    #expect(read.ledger(path)?.read == lines)
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
      "tindak_lanjut.csv":
        "kode_kegiatan,kode_unit,tanggal,uraian,status\nK1,U1,2026-03-02,a,usulan\nK1,U1,2026-03-02,a,usulan\n"
        + "K1,U2,2026-03-02,a,usulan\nK1,U2,2026-03-02,a,diterapkan\nK1,U1,2026-02-15,b,batal\n"
        + "K2,U1,2026-03-02,a,\n\nK1,U1,2026-03-02,\"dua\nbaris\",\n",
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
    #expect(try classes("libur.csv") == [1, 0, 1, 0, 1, 0, 1])
    #expect(try classes("tindak_lanjut.csv") == [2, 0, 1, 0, 4, 1, 2])
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
    #expect(read.ledger("libur.csv").map { [$0.accepted, $0.rejected, $0.nonTable] } == [2, 1, 1])
  }
}
