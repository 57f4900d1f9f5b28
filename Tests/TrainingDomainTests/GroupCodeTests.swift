import Testing
import TrainingDomain

@Suite struct GroupCodeTests {
  @Test(arguments: [
    ("Undip", "undip"), ("UNDIP ", "undip"), ("Pelayanan Publik", "pelayanan-publik"),
    (" Kebijakan -- Publik! ", "kebijakan-publik"), ("BPSDMD Jateng (2026)", "bpsdmd-jateng-2026"),
    ("", "x"), ("---", "x"), ("A&B", "a-b"), ("caf\u{E9}", "cafu00e9"), ("\u{627}", "u0627"),
    ("\u{10400}", "u10428"), ("<script>", "script"), ("../..", "x"), ("a\u{0}b", "a-b"), ("1.5", "1-5"),
    ("\u{0301}", "x"), ("\u{FF21}", "uff41"),
  ])
  func aNameFoldsToItsCode(name: String, code: String) {
    #expect(groupCode(name) == code)
  }

  @Test func codesAreSafeInPathsAndAttributes() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let code = groupCode("a\(scalar)b")
      #expect(code.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
      #expect(!code.hasPrefix("-") && !code.hasSuffix("-"))
    }
  }

  @Test func formsAndStatusesHaveDistinctNames() {
    #expect(Set(ActivityForm.allCases.map(\.code)).count == ActivityForm.allCases.count)
    let keys = ActivityForm.allCases.compactMap(\.ruleKey)
    #expect(Set(keys).count == ActivityForm.allCases.count - 1)
    #expect(Set(EmploymentStatus.allCases.map(\.name)).count == 4)
    #expect(Set(SourceKind.allCases.map(\.fileWord)).count == SourceKind.allCases.count)
  }

  @Test func onlyPresenceAttends() {
    #expect(AttendanceStatus.allCases.filter { $0.absence == nil } == [.present])
    // Sickness and leave are published together.
    #expect(AttendanceStatus.sick.absence == AttendanceStatus.onLeave.absence)
    #expect(BudgetStage.original < .afterEfficiency && BudgetStage.afterEfficiency < .revised)
  }
}
