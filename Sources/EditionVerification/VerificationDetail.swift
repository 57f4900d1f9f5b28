import ReportRendering
import TrainingDomain

/// What exactly is wrong at one place.
package enum VerificationDetail: Equatable, Sendable {
  /// `subject` should be `expected`, but is `found`.
  case differs(_ subject: String, expected: String, found: String)
  case missing(_ subject: String)
  case unexpected(_ subject: String)
  case twice(_ subject: String)
  case malformed(_ subject: String, found: String)
  /// Neither a regular file nor a folder: a link, a device, a pipe.
  case notRegular
  case unreadable
  /// Larger, deeper or more than any edition is; `limit` in the subject's own unit.
  case beyondLimit(_ subject: String, limit: Int)
  case notCanonical
  /// There are editions of the period, but none whose report.xml has this SHA-256.
  case notKept(_ period: Period, digest: String)
  /// In the words of libxml2, English.
  case library(_ message: String)

  package func text(_ language: Language) -> String {
    let isEnglish = language == .english
    switch self {
    case .differs(let subject, let expected, let found):
      return isEnglish
        ? "\(subject): expected \(expected), found \(found)"
        : "\(subject): seharusnya \(expected), ternyata \(found)"
    case .missing(let subject): return isEnglish ? "\(subject) is missing" : "\(subject) tidak ada"
    case .unexpected(let subject):
      return isEnglish ? "\(subject) should not be there" : "\(subject) tidak semestinya ada"
    case .twice(let subject): return isEnglish ? "\(subject) stands twice" : "\(subject) ada dua kali"
    case .malformed(let subject, let found):
      return isEnglish
        ? "\(subject) cannot be read: “\(found)”" : "\(subject) tidak dapat dibaca: “\(found)”"
    case .notRegular: return isEnglish ? "not a regular file" : "bukan berkas biasa"
    case .unreadable: return isEnglish ? "cannot be read" : "tidak dapat dibaca"
    case .beyondLimit(let subject, let limit):
      return isEnglish ? "\(subject): more than \(limit)" : "\(subject): lebih dari \(limit)"
    case .notCanonical:
      return isEnglish ? "the canonical form has other bytes" : "bentuk kanoniknya berbeda"
    case .notKept(let period, let digest):
      return isEnglish
        ? "no edition of \(period) has the SHA-256 \(digest)"
        : "tidak ada edisi \(period) dengan SHA-256 \(digest)"
    case .library(let message): return message
    }
  }
}
