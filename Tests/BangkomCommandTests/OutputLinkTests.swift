import Foundation
import Testing

/// Links that somebody put into the output folder: nothing is written through them, removed or opened to others.
@Suite struct OutputLinkTests {
  private static let refused: Set = ["internal", ".editions", ".editions/2026-05", "internal/.editions"]

  @Test(arguments: [
    "2026-05", "2026-04", "internal", "internal/2026-05", "internal/.editions", ".editions",
    ".editions/2026-05", ".staging-2026-05", ".staging-2026-05-spool", ".decided-2026-05",
  ])
  func aLinkToAFolderIsNotFollowed(name: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    let before = try desk.files(below: "output/2026-05")
    try desk.shell(
      """
      mkdir -p victim/2026-05; echo keep | tee victim/index.html >victim/2026-05/report.xml
      if [ -e output/\(name) ]; then mv output/\(name) old; fi
      mkdir -p $(dirname output/\(name)); ln -s $PWD/victim output/\(name)
      """)
    let victim = try desk.shell("find victim -printf '%p %m %s %T@\\n' | sort")
    try desk.append("U3,Dinas Tiga", to: "input/unit.csv")
    let outcome = try desk.bangkom("--language", "en")
    #expect(try desk.shell("find victim -printf '%p %m %s %T@\\n' | sort") == victim)
    guard Self.refused.contains(name) else {
      #expect(outcome.status == 0, "\(Desk.faults(outcome))")
      #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
      return
    }
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("output/\(name) (a link; only the output folder itself may be one"))
    #expect(try desk.files(below: "output/2026-05") == before)
  }

  @Test(arguments: ["index.html", ".lock", "internal/pseudonym.key", ".staging-pseudonym.key"])
  func aLinkToAFileIsNotFollowed(name: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.shell(
      "mkdir -p output/internal; echo keep >victim; chmod 644 victim; ln -s $PWD/victim output/\(name)")
    let outcome = try desk.bangkom()
    #expect(try desk.shell("cat victim; stat -c %a victim") == "keep\n644\n")
    #expect(outcome.status == ([".lock", "internal/pseudonym.key"].contains(name) ? 73 : 0))
  }

  @Test func theOutputFolderItselfMayBeALink() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.shell("mkdir real; ln -s real output")
    #expect(try desk.bangkom().status == 0)
    #expect(desk.exists("real/2026-05/report.xml"))
  }

  /// Under any umask, a correction with evidence and rejected rows among it.
  @Test(arguments: ["0", "022", "0777"])
  func whatIsForAuditorsOnlyIsTheOwners(umask: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.append("A,\(SmallCity.number(13)),2026-02-31,hadir,1,", to: "input/kehadiran.csv")
    for name in ["Dinas Tiga", "Dinas Empat"] {
      try desk.write(SmallCity.units + "U3,\(name)\n", to: "input/unit.csv")
      try desk.shell("umask \(umask); \(Desk.program) --quiet 2>/dev/null")
    }
    #expect(desk.exists("output/internal/.editions/2026-05"))
    #expect(desk.exists("output/internal/2026-05/rejected.csv"))
    let wrong = try desk.shell(
      """
      find output/internal -type d ! -perm 700; find output/internal -type f ! -perm 600
      find output ! -path '*/internal*' -type d ! -perm 755; find output ! -path '*/internal*' -type f ! -perm 644
      """)
    #expect(wrong.isEmpty, "\(wrong)")
  }
}
