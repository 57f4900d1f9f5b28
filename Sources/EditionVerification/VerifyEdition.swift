/// Verifies the folder of one published period and lists what does not hold, at most 1,000 failures.
///
/// Whoever filled the folder is not trusted: what an edition cannot be is a failure.
///
/// - Parameters:
///   - output: the output folder, where other editions stand; nil for the one that `folder` lies in.
///   - validated: a report that need not be held against its schema again.
package func verifyEdition(
  at folder: String, in output: String? = nil, validated: ValidatedReport? = nil
) throws(EditionUnreadable) -> Verification {
  try EditionVerifier(folder, shelf: EditionShelf(output: output, of: folder), validated: validated).run()
}
