import Foundation

/// The small city as tables of cells, with what a dialect may trip over: quotes and signs beyond ASCII in names,
/// decimals, and an activity whose day can only be read in one order.
enum WrittenCity {
  struct Table {
    let path: String
    var header: [String]
    var rows: [[String]]
  }

  static let settings =
    "kota: Kota Contoh\ninstansi: BKPP\npenanggung_jawab: Kepala BKPP\nstatus: final\njatuh_tempo_hari: 10\n"

  static var tables: [Table] {
    SmallCity.files.filter { $0.key.hasSuffix(".csv") }.sorted { $0.key < $1.key }.map { path, text in
      let mark: Character = path == "anggaran.csv" ? ";" : ","
      var lines = text.split(separator: "\n").map {
        $0.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
      }
      let header = lines.removeFirst()
      var table = Table(path: path, header: header, rows: lines)
      adorn(&table)
      return table
    }
  }

  private static func adorn(_ table: inout Table) {
    switch table.path {
    case "unit.csv":
      table.rows = [["U1", "Dinas Satu \u{2013} Caf\u{E9}"], ["U2", "Dinas \"Dua\""]]
    case "kegiatan.csv":
      table.rows = table.rows.map { row in
        row.map { $0 == "10" ? "10.5" : $0 == "Undip" ? "Unika \u{201C}Caf\u{E9}\u{201D}" : $0 }
      }
      // Nobody attends it; its days say which number is the month.
      table.rows.append(["E", "Rapat, singkat", "Seminar", "", "2026-05-18", "2026-05-19", "", "", "", ""])
    case "evaluasi.csv":
      table.rows = table.rows.map { row in row.enumerated().map { $0 == 3 && $1 == "40" ? "42.5" : $1 } }
    case "anggaran.csv":
      table.rows = table.rows.map { row in
        row.enumerated().map { index, cell in
          index == 3
            ? cell.replacing("Rp", with: "").replacing(",00", with: "").replacing(".", with: "") : cell
        }
      }
    default: break
    }
  }
}
