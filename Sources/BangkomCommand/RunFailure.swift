import ReportPublishing
import ReportRendering

/// Why a run ended without an edition, in words for whoever reads the log.
struct RunFailure: Error, Equatable {
  let status: ExitStatus
  let message: String
}

extension RunFailure {
  init(_ fault: PublishingFault, _ language: Language) {
    let status: ExitStatus =
      switch fault {
      case .locked: .locked
      case .cannotWrite: .cannotWrite
      }
    self.init(status: status, message: language.publishingFault(fault))
  }
}
