/// Why an output folder could not be used or written.
package enum PublishingFault: Error, Equatable, Sendable {
  /// Another run is publishing into the folder; `holder` says which, for example `process 4711`.
  case locked(holder: String)
  /// `reason` is the system's word for it, English.
  case cannotWrite(path: String, reason: String)
}
