import EditionVerification
import ExportReading
import Findings
import ReportPublishing
import ReportRendering
import TrainingDomain
import UnitAggregation

// The command's own sentences, in one place for both languages.
extension Language {
  /// The same language for the texts of findings.
  var ofFindings: FindingLanguage {
    switch self {
    case .indonesian: .indonesian
    case .english: .english
    }
  }

  func phrase(_ indonesian: String, _ english: String) -> String {
    self == .indonesian ? indonesian : english
  }

  /// - Parameter reasons: sentences, the weightiest first.
  func notPublished(_ reasons: [String]) -> String {
    let all = reasons.joined(separator: "; ")
    return phrase(
      "data ditolak: \(all); tidak ada yang diterbitkan; temuannya menyebut apa yang perlu dilakukan",
      "data refused: \(all); nothing is published; the findings say what to do")
  }

  func refused(_ refusals: Int) -> String {
    phrase("\(refusals) temuan mencegah penerbitan", "\(refusals) findings prevent publication")
  }

  func refusedStrictly(_ findings: Int) -> String {
    phrase("\(findings) galat dan peringatan (--strict)", "\(findings) errors and warnings (--strict)")
  }

  func tooManyRejected(_ rejected: Int, of rows: Int, maxPercent: Int) -> String {
    phrase(
      "\(rejected) dari \(rows) baris ditolak, lebih dari \(maxPercent) % (aturan ambang-penolakan)",
      "\(rejected) of \(rows) rows rejected, more than \(maxPercent) % (rule ambang-penolakan)")
  }

  func tooManyUnmatched(_ unmatched: Int, of rows: Int, maxPercent: Int) -> String {
    phrase(
      "\(unmatched) dari \(rows) baris tentang orang tidak menyebut seorang pegawai yang dikenal, lebih dari "
        + "\(maxPercent) % (aturan ambang-orang-tak-dikenal)",
      "\(unmatched) of \(rows) rows about people name nobody who is known, more than \(maxPercent) % "
        + "(rule ambang-orang-tak-dikenal)")
  }

  func tooManyMissingUnits(_ missing: Int, of units: Int, maxPercent: Int) -> String {
    phrase(
      "\(missing) dari \(units) unit belum mempunyai kehadiran sejak Januari, lebih dari \(maxPercent) % (aturan "
        + "ambang-unit-belum-masuk)",
      "\(missing) of \(units) units have no attendance since January, more than \(maxPercent) % (rule "
        + "ambang-unit-belum-masuk)")
  }

  func inputFault(_ fault: InputFolder.Fault) -> String {
    switch fault {
    case .missing(let path, let reason):
      phrase(
        "map masukan \(path) tidak dapat dibuka (\(reason)); taruh ekspor CSV di sana atau pakai --input",
        "the input folder \(path) cannot be opened (\(reason)); put CSV exports there or use --input")
    case .empty(let path):
      phrase(
        "map masukan \(path) kosong; taruh ekspor CSV di sana (lihat README)",
        "the input folder \(path) is empty; put CSV exports there (see the README)")
    case .tooMany(let path, let limit):
      phrase(
        "map masukan \(path) berisi lebih dari \(limit) berkas; pilih map ekspor yang benar dengan --input, atau gabungkan "
          + "berkas kecil",
        "the input folder \(path) holds more than \(limit) files; name the right folder with --input, or join small files"
      )
    }
  }

  func noFigures(_ reason: NoFigures) -> String {
    switch reason {
    case .roster:
      phrase(
        "tidak ada baris pegawai yang dapat dipakai untuk periode ini; taruh unit*.csv dan pegawai*.csv di map masukan",
        "no usable employee row for this period; put unit*.csv and pegawai*.csv into the input folder")
    case .attendance:
      phrase(
        "tidak ada baris kehadiran yang dapat dipakai sejak Januari sampai akhir periode; taruh kegiatan*.csv dan kehadiran*.csv di map masukan",
        "no usable attendance row from January to the period's end; put kegiatan*.csv and kehadiran*.csv into the input folder"
      )
    case .rules: phrase("tidak ada aturan", "there are no rules")
    }
  }

  /// What stands for the city, office or official that no `laporan.yml` names.
  var notNamed: String { phrase("(belum diisi)", "(not named)") }

  var setAside: String { phrase("tidak dibaca, lihat temuan", "not read, see the findings") }

  func verified(_ path: String, failures: Int) -> String {
    failures == 0
      ? phrase("\(path) utuh dan cocok", "\(path) is whole and agrees")
      : phrase("\(path): \(failures) pemeriksaan gagal", "\(path): \(failures) checks failed")
  }

  func checksMade(_ checks: [VerificationCheck]) -> String {
    let names = checks.map { $0.name(self) }.joined(separator: ", ")
    return phrase("diperiksa: \(names)", "checked: \(names)")
  }

  func unreadableEdition(_ path: String, _ reason: String) -> String {
    phrase(
      "\(path) tidak dapat dibaca (\(reason)); sebutkan map sebuah periode, misalnya output/2026-10",
      "\(path) cannot be read (\(reason)); name the folder of a period, for example output/2026-10")
  }

  func unsoundEdition(_ first: String, count: Int) -> String {
    phrase(
      "edisi yang disiapkan gagal diperiksa (\(count)): \(first)",
      "the staged edition fails its checks (\(count)): \(first)")
  }

  func moreFindings(_ count: Int) -> String {
    phrase(
      "\(count) temuan serupa lagi tidak ditampilkan satu per satu",
      "\(count) more findings of this kind are not listed one by one")
  }

  func summary(_ summary: Summary) -> String {
    let counts = phrase(
      "\(summary.units) unit, \(summary.files) berkas, \(summary.rows) baris "
        + "(\(summary.rowsUsed) dipakai, \(summary.rowsRejected) ditolak), \(summary.errors) galat, "
        + "\(summary.warnings) peringatan",
      "\(summary.units) units, \(summary.files) files, \(summary.rows) rows "
        + "(\(summary.rowsUsed) used, \(summary.rowsRejected) rejected), \(summary.errors) errors, "
        + "\(summary.warnings) warnings")
    let verb =
      switch summary.outcome {
      case .published: phrase("diterbitkan", "published")
      case .unchanged: phrase("tidak berubah", "unchanged")
      case .checked: phrase("diperiksa", "checked")
      }
    let place = summary.page.isEmpty ? "" : " \u{2192} \(summary.page)"
    return "bangkom: \(summary.period) \(verb): \(counts)\(place)"
  }

  func templateFault(_ place: String, _ message: String) -> String {
    phrase("templat keliru: \(place): \(message)", "faulty template: \(place): \(message)")
  }

  func publishingFault(_ fault: PublishingFault) -> String {
    switch fault {
    case .locked(let holder):
      phrase(
        "proses lain sedang memegang map keluaran (\(holder)); jalankan lagi setelah selesai; jangan hapus .lock",
        "another run holds the output folder (\(holder)); run again when it has ended; do not remove .lock")
    case .cannotWrite:
      phrase(
        "keluaran tidak dapat ditulis: \(reason(fault)); edisi lama tetap ada",
        "output cannot be written: \(reason(fault)); the old edition stands")
    }
  }

  func statusFault(_ fault: PublishingFault) -> String {
    phrase(
      "status tidak dapat ditulis: \(reason(fault)); yang disebut di atas tetap berlaku",
      "the status cannot be written: \(reason(fault)); what is said above holds")
  }

  func retentionFault(_ fault: PublishingFault) -> String {
    phrase(
      "edisi lama tidak dapat dibuang (--keep): \(reason(fault))",
      "replaced editions cannot be removed (--keep): \(reason(fault))")
  }

  func unchained(_ count: Int, of period: Period) -> String {
    phrase(
      "edisi lama \(period) tidak dibuang (--keep): rantai koreksi tidak sampai ke \(count) di antaranya, sehingga "
        + "tidak jelas mana yang terbaru; periksa dengan bangkom compare dan verify",
      "replaced editions of \(period) are not removed (--keep): the chain of corrections does not lead to \(count) of "
        + "them, so that nobody can say which are the newest; look at them with bangkom compare and verify")
  }

  private func reason(_ fault: PublishingFault) -> String {
    switch fault {
    case .locked(let holder): holder
    case .cannotWrite(let path, let reason): "\(path) (\(reason))"
    }
  }
}
