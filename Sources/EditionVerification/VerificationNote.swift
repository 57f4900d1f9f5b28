import ReportRendering
import TrainingDomain

/// Something of an edition that could not be checked, and why.
package enum VerificationNote: Equatable, Sendable {
  /// The edition before it, or the one that it replaces, was not looked at: none of that period stands in the output
  /// folder.
  case noEdition(of: Period)
  /// The edition before it, or the one that it replaces, is not kept any more; only its digest is.
  case removedEdition(of: Period)
  /// The edition states no chain, as those published before there were chains.
  case noChain
  /// What the figures rest on does not stand beside the edition, or may not be read.
  case noEvidence

  package var check: VerificationCheck {
    switch self {
    case .noEdition, .removedEdition, .noChain: .chain
    case .noEvidence: .evidence
    }
  }

  /// Which check was not made and why, one sentence.
  package func text(_ language: Language) -> String {
    switch (self, language) {
    case (.noEdition(let period), .english):
      "chain: not checked for \(period), because no other edition of \(period) stands in the output folder"
    case (.noEdition(let period), .indonesian):
      "rantai: tidak diperiksa untuk \(period), karena tidak ada edisi \(period) yang lain di map keluaran"
    case (.removedEdition(let period), .english):
      "chain: not checked for \(period), because the edition it names was removed (--keep); "
        + "only its digest stands in .editions/\(period)/removed.txt"
    case (.removedEdition(let period), .indonesian):
      "rantai: tidak diperiksa untuk \(period), karena edisi yang disebutnya sudah dibuang (--keep); "
        + "hanya sidiknya yang ada di .editions/\(period)/removed.txt"
    case (.noEvidence, .english):
      "evidence: not checked, because the edition's folder in internal/ is not at hand"
    case (.noEvidence, .indonesian):
      "bukti: tidak diperiksa, karena map edisi ini di internal/ tidak ada atau tidak boleh dibaca"
    case (.noChain, .english): "chain: not checked, because the edition states none"
    case (.noChain, .indonesian): "rantai: tidak diperiksa, karena edisi ini tidak menyebutkannya"
    }
  }
}
