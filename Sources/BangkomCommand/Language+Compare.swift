import EditionVerification
import FigureTracing
import ReportModel
import ReportRendering

// The sentences of `bangkom compare`.
extension Language {
  func cause(_ cause: ChangeCause) -> String {
    switch cause {
    case .rules: phrase("aturan", "rules")
    case .program: phrase("versi program", "program version")
    case .removed: phrase("baris hilang", "rows removed")
    case .corrected: phrase("baris dikoreksi", "rows corrected")
    case .late: phrase("baris baru", "new rows")
    case .template: phrase("templat", "template")
    }
  }

  var withoutEvidence: String {
    phrase(
      "Bukti salah satu edisi tidak ada; penyebab tidak dapat disebutkan.",
      "The evidence of one of the editions is not at hand; causes cannot be told.")
  }

  var otherTemplates: String {
    phrase(
      "Templatnya berbeda; templat tidak mengubah angka.", "Templates differ; a template changes no figure.")
  }

  func changedFigures(_ count: Int) -> String {
    phrase("\(count) angka berbeda:", "\(count) figures differ:")
  }

  var notSplit: String { phrase("(tidak dirinci per penyebab)", "(not worked out cause by cause)") }

  var noEditions: String { phrase("Belum ada edisi.", "There are no editions.") }

  var original: String { phrase("asli", "original") }

  var withoutChain: String { phrase("tanpa rantai: lama, atau rusak", "without a chain: old, or damaged") }

  func noOutput(_ path: String) -> String {
    phrase(
      "map keluaran \(path) tidak ada; pakai --output", "there is no output folder \(path); use --output")
  }

  func correction(of code: String) -> String { phrase("koreksi atas \(code)", "correction of \(code)") }

  func noSuchEdition(_ name: String) -> String {
    phrase(
      "tidak ada edisi yang dapat dibaca di \(name); sebutkan map sebuah edisi, misalnya 2026-10",
      "there is no readable edition at \(name); name the folder of an edition, for example 2026-10")
  }

  func unsoundEvidence(_ name: String) -> String {
    phrase(
      "bukti edisi \(name) bukan yang terbit bersamanya; jalankan bangkom verify",
      "the evidence of edition \(name) is not what was published with it; run bangkom verify")
  }

  func damagedEvidence(_ fault: EvidenceUnreadable) -> String {
    phrase(
      "bukti \(fault.file):\(fault.line) tidak dapat dibaca: \(fault.reason); jalankan bangkom verify",
      "evidence \(fault.file):\(fault.line) cannot be read: \(fault.reason); run bangkom verify")
  }
}
