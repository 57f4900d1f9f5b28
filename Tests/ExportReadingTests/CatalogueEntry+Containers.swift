import Findings

extension CatalogueEntry {
  /// Findings about how a table is written.
  static let containers: [CatalogueEntry] = [
    .init(
      .containerDecision,
      .value(
        Finding(
          Decision(
            .delimiter, .semicolon, because: .records(agree: 4, of: 4, cells: [9]), runnerUp: .comma,
            .records(agree: 2, of: 4, cells: [3])), at: .init(file: "a.csv", line: 3))),
      """
      a.csv:3:0: note: cell delimiter: semicolon, because 4 of 4 rows have 9 cells each; runner-up: \
      comma (2 of 4 rows, 3 cells) [container-decision]
      a.csv:3:0: note: pemisah sel: titik koma, karena 4 dari 4 baris sama-sama berisi 9 sel; pilihan \
      kedua: koma (2 dari 4 baris, 3 sel) [container-decision]
      """),
    .init(
      .undecidedDelimiter,
      .value(
        Finding(
          .undecidedDelimiter, at: .init(file: "a.csv", line: 3), Decision.Choice.comma.text.value,
          Decision.Choice.semicolon.text.value, "3")),
      """
      a.csv:3:0: error: it cannot be decided whether comma or semicolon stands between cells (3 \
      lines agree with either); nothing is written; put sep=; or sep=, on a first line of its own \
      [undecided-delimiter]
      a.csv:3:0: error: tidak dapat dipastikan apakah koma atau titik koma memisahkan sel (3 baris \
      cocok dengan keduanya); tidak ada yang ditulis; tulis sep=; atau sep=, pada baris pertama \
      tersendiri [undecided-delimiter]
      """),
    .init(
      .droppedNULs,
      .files(["libur.csv": "tanggal,keterangan\n2026-08-17,Kemer\u{0}de\u{0}kaan\n"]),
      """
      libur.csv:0:0: warning: 2 NUL bytes were left out; expected text; export the file again if \
      values look wrong [dropped-nul]
      libur.csv:0:0: warning: 2 bita NUL dibuang; seharusnya teks; ekspor ulang berkasnya bila \
      nilainya tampak salah [dropped-nul]
      """),
    .init(
      .undefinedBytes,
      .value(Finding(.undefinedBytes, at: .init(file: "a.csv", line: 3), ["1"])),
      """
      a.csv:3:0: warning: 1 bytes or units stand for no character; each is written as U+FFFD; \
      export the file again as UTF-8 [undefined-bytes]
      a.csv:3:0: warning: 1 bita atau unit bukan huruf apa pun; masing-masing ditulis sebagai \
      U+FFFD; ekspor ulang sebagai UTF-8 [undefined-bytes]
      """),
    .init(
      .leftOutLine,
      .value(Finding(.leftOutLine, at: .init(file: "a.csv", line: 3), NonTableLine.total.text.value)),
      """
      a.csv:3:0: note: no row of the table (total); left out [left-out-line]
      a.csv:3:0: note: bukan baris tabel (jumlah); dilewati [left-out-line]
      """),
    .init(
      .otherTable,
      .value(Finding(.otherTable, at: .init(file: "a.csv", line: 3), ["2", "4", "9", "7"])),
      """
      a.csv:3:0: note: table 2, lines 4 to 9, 7 cells wide, is left out; choose it with --table 2, \
      or all [other-table]
      a.csv:3:0: note: tabel 2, baris 4 sampai 9, lebar 7 sel, tidak ditulis; pilih dengan --table \
      2, atau all [other-table]
      """),
    .init(
      .blankLeftOut,
      .value(Finding(.blankLeftOut, at: .init(file: "a.csv", line: 3), ["3", "1"])),
      """
      a.csv:3:0: note: 3 blank lines and 1 blank columns are left out [blank-left-out]
      a.csv:3:0: note: 3 baris kosong dan 1 kolom kosong tidak ditulis [blank-left-out]
      """),
    .init(
      .surplusCell,
      .value(Finding(.surplusCell, at: .init(file: "a.csv", line: 3), ["1"])),
      """
      a.csv:3:0: note: the row has 1 empty cells too many at its end; they are dropped, the row is \
      taken [surplus-cell]
      a.csv:3:0: note: baris berlebih 1 sel kosong di ujungnya; sel itu dibuang, baris dipakai \
      [surplus-cell]
      """),
  ]
}
