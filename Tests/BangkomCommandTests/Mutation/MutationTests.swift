import EditionVerification
import Foundation
import SeededRandomness
import Testing

/// Verification is tried on an edition that somebody has changed, in seeded ways.
@Suite struct MutationTests {
  /// Of each kind of mutation: half of them with SHA256SUMS as it was, half with it made to agree again.
  private static let mutants = 12
  /// Of each kind: with all that binds the files made to agree again.
  private static let forgeries = 5

  @Test func theSoundEditionIsCompleteAndPasses() throws {
    let folder = try MutantFolder(SoundEdition.files())
    let verification = try folder.verification()
    #expect(verification.failures.isEmpty && verification.notes == [.noEvidence])
    #expect(verification.checks == VerificationCheck.allCases.filter { $0 != .evidence })
    let report = EditionForgery(folder.sound).lines.joined(separator: "\n")
    for part in [
      "<unit code=\"U3\"", "parent=\"U1\"", "<group code", "reason=\"too-few\"", "<source ", "<finding ",
      "corrects=",
      "previous-period=\"2026-04\"", "kind=\"edition\"",
    ] {
      #expect(report.contains(part), "\(part)")
    }
  }

  /// Nothing that is changed stays unnoticed, and what was changed is named where a check of its own knows it.
  @Test(arguments: EditionMutation.allCases)
  func everyMutantFails(_ mutation: EditionMutation) throws {
    let folder = try MutantFolder(SoundEdition.files())
    var mutator = Mutator(EditionForgery(folder.sound), seed: Self.seed(mutation))
    for number in 0..<Self.mutants {
      let care: EditionForgery.Care = number % 2 == 1 && mutation.survivesSigning ? .signed : .none
      let mutant = mutator.mutant(mutation, care)
      let checks = try folder.failedChecks(mutant)
      #expect(!checks.isEmpty, "\(mutation) \(number): \(folder.difference(mutant))")
      // What was changed without signing shows in the digests, too.
      if care == .none { #expect(checks.contains("digests") || checks.contains("fileList")) }
      if care == .signed, let deep = mutation.deepChecks {
        #expect(
          deep.contains(where: checks.contains),
          "\(mutation) \(number): \(folder.difference(mutant)) \(checks)")
      }
    }
  }

  /// What is found although every digest in the folder was made to agree again, in percent of the forgeries of each
  /// kind; 100 where a rule of structure is broken.
  @Test(arguments: EditionMutation.allCases.filter(\.survivesSigning))
  func consistentForgeriesAreFoundByWhatTheySay(_ mutation: EditionMutation) throws {
    let folder = try MutantFolder(SoundEdition.files())
    var mutator = Mutator(EditionForgery(folder.sound), seed: Self.seed(mutation) + 1)
    var found = 0
    for number in 0..<Self.forgeries {
      let mutant = mutator.mutant(mutation, .consistent)
      let checks = try folder.failedChecks(mutant)
      if !checks.isEmpty { found += 1 }
      // The forger has made them agree.
      #expect(!checks.contains("digests") && !checks.contains("canonical") || mutation == .reportByte)
      guard let deep = mutation.deepChecks else { continue }
      #expect(
        deep.contains(where: checks.contains), "\(mutation) \(number): \(folder.difference(mutant)) \(checks)"
      )
    }
    if ProcessInfo.processInfo.environment["BANGKOM_MEASURE"] != nil {
      print("\(mutation): \(found) of \(Self.forgeries)")
    }
    if mutation.deepChecks != nil { #expect(found == Self.forgeries) }
  }

  private static func seed(_ mutation: EditionMutation) -> UInt64 {
    UInt64(EditionMutation.allCases.firstIndex(of: mutation) ?? 0) * 1000 + 20_261_127
  }
}
