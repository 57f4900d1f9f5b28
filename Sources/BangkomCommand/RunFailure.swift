/// Why a run ended without an edition, in words for whoever reads the log.
struct RunFailure: Error, Equatable {
  let status: ExitStatus
  let message: String
}
