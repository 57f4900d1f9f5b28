/// Verifies the folder of one published period and lists what does not hold, at most 1,000 failures; none
/// means that the edition is whole, agrees with itself and shows what it publishes.
///
/// Whoever filled the folder is not trusted: what an edition cannot be is a failure.
package func verifyEdition(at folder: String) throws(EditionUnreadable) -> [VerificationFailure] {
  try EditionVerifier(folder).run()
}
