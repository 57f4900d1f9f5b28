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
      trouble.exit.map { phrase("kode keluar \($0)", "exit code \($0)") } ?? phrase("dihentikan", "killed")
    return phrase(
      "pulih: proses yang dimulai \(trouble.at) gagal (\(exit)), yang ini berhasil",
      "recovered: the run begun at \(trouble.at) failed (\(exit)), this one succeeded")
  }

  /// - Parameter untried: months that were not tried, since they would have failed for the same reason.
  func range(_ months: [MonthRecord], untried: Int) -> String {
    func count(_ outcome: MonthRecord.Outcome) -> Int { months.count { $0.outcome == outcome } }
    return phrase(
      "\(months.count + untried) bulan: \(count(.published)) diterbitkan, \(count(.unchanged)) tidak berubah, "
        + "\(count(.failed)) gagal" + (untried > 0 ? ", \(untried) tidak dicoba" : ""),
      "\(months.count + untried) months: \(count(.published)) published, \(count(.unchanged)) unchanged, "
        + "\(count(.failed)) failed" + (untried > 0 ? ", \(untried) not tried" : ""))
  }
}
