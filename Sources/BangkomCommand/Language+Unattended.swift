import ReportRendering

// The sentences of runs that nobody watches.
extension Language {
  func notificationFault(_ reason: String) -> String {
    phrase(
      "perintah --notify gagal (\(reason)); tidak ada yang diberi tahu",
      "the command of --notify failed (\(reason)); nobody was told")
  }

  func recovered(from trouble: RunRecord) -> String {
    let exit =
      trouble.exit.map { phrase("kode keluar \($0)", "exit code \($0)") } ?? phrase("terhenti", "killed")
    return phrase(
      "pulih: jalannya yang dimulai \(trouble.at) gagal (\(exit)), yang ini berhasil",
      "recovered: the run begun at \(trouble.at) failed (\(exit)), this one succeeded")
  }

  func range(_ months: [MonthRecord]) -> String {
    func count(_ outcome: MonthRecord.Outcome) -> Int { months.count { $0.outcome == outcome } }
    return phrase(
      "\(months.count) bulan: \(count(.published)) diterbitkan, \(count(.unchanged)) tidak berubah, "
        + "\(count(.failed)) gagal",
      "\(months.count) months: \(count(.published)) published, \(count(.unchanged)) unchanged, "
        + "\(count(.failed)) failed")
  }
}
