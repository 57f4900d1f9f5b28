/// Why an edition was not published: the folder's fault, or what the caller's own part threw.
package enum PublishingFailure<CallerFailure: Error>: Error {
  case publishing(PublishingFault)
  case caller(CallerFailure)
}

extension PublishingFailure: Equatable where CallerFailure: Equatable {}
