import ReportRendering

// The sentences of `bangkom explain`.
extension Language {
  func unknownFigure(_ path: String, nearest: [String]) -> String {
    let hint = nearest.joined(separator: ", ")
    return phrase(
      "tidak ada angka \(path) dalam laporan ini\(hint.isEmpty ? "" : "; yang mirip: \(hint)")",
      "there is no figure \(path) in this report\(hint.isEmpty ? "" : "; similar ones: \(hint)")")
  }

  func withheldFigure(_ path: String) -> String {
    phrase(
      "\(path) tidak diterbitkan karena menyangkut terlalu sedikit orang; yang berwenang dapat memakai --internal",
      "\(path) is withheld because it rests on too few people; whoever may see it can use --internal")
  }

  func noEditionToCompare(_ edition: String) -> String {
    phrase(
      "Tidak ada edisi terbit di \(edition) yang memuat angka ini.",
      "No edition in \(edition) publishes this figure.")
  }

  func sameAsPublished(_ edition: String) -> String {
    phrase("Sama dengan yang terbit di \(edition).", "The same as published in \(edition).")
  }

  func otherThanPublished(_ edition: String, _ value: String) -> String {
    phrase(
      "BERBEDA dari yang terbit di \(edition): \(value). Ekspor atau aturan berubah setelah terbit, atau angka itu ditahan.",
      "DIFFERS from what is published in \(edition): \(value). Exports or rules changed since, or it is withheld there."
    )
  }

  var rulesInForce: String { phrase("Aturan yang dipakai laporan ini:", "Rules that this report uses:") }
  var formula: String { phrase("Rumus", "Formula") }
  var ofLines: String { phrase("baris-baris di bawah ini", "of the lines below") }
  var sourceLines: String { phrase("baris sumber", "source lines") }

  var withoutFormula: String {
    phrase(
      "Angka ini mengikuti aturan, kalender, atau edisi lain; tidak ada baris yang dijumlahkan.",
      "This figure follows from rules, the calendar or other editions; no lines are added up.")
  }

  func evaluatedAgain(_ value: String) -> String {
    phrase(
      "Dihitung ulang dari baris-baris itu: \(value), cocok.",
      "Evaluated again from the lines: \(value), the same.")
  }

  func evaluatedOtherwise(_ value: String) -> String {
    phrase(
      "Dihitung ulang dari baris-baris itu: \(value), TIDAK COCOK; laporkan sebagai kesalahan program.",
      "Evaluated again from the lines: \(value), NOT THE SAME; report this as a fault of the program.")
  }

  var absentFigure: String {
    phrase("Angka ini tidak ada; alasannya tertulis di atas.", "There is no value; the reason stands above.")
  }

  var notFromLinesAlone: String {
    phrase(
      "Angka ini bergantung juga pada unit lain, kalender, atau edisi lain; di bawah ini masukan yang dapat dijumlahkan.",
      "This figure depends on other units, the calendar or other editions as well; below are the inputs that add up."
    )
  }
}
