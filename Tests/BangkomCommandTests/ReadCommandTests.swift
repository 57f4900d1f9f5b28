import Foundation
import Testing

@Suite struct ReadCommandTests {
  @Test func theTableGoesToOutputAndFindingsToErrors() throws {
    let desk = try Desk()
    try desk.write("nama;nilai\nSiti;87,5\nTotal;\n", to: "a.csv")
    let outcome = try desk.bangkom("read", "a.csv", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output == "nama,nilai\nSiti,\"87,5\"\n")
    #expect(outcome.errors.contains("a.csv:3:0: note: no row of the table (total); left out [left-out-line]"))
    #expect(outcome.errors.hasSuffix("3 rows read: 2 written, 0 rejected, 0 blank, 1 no rows of the table\n"))
  }

  @Test func findingsGoToAFileWhenAskedFor() throws {
    let desk = try Desk()
    try desk.write("a,b\n1,2\n3,4,5\n6,7\n", to: "a.csv")
    let outcome = try desk.bangkom("read", "a.csv", "--findings", "f.csv")
    #expect(outcome.status == 0)
    #expect(!outcome.errors.contains("wrong-cell-count"))
    let findings = try desk.read("f.csv")
    #expect(findings.hasPrefix("file,line,column,severity,code,text\n"))
    #expect(findings.contains("a.csv,3,0,error,wrong-cell-count,"))
  }

  @Test(
    arguments: [
      (["read"], 64), (["read", "a.csv", "--table", "0"], 64), (["read", "a.csv", "--header", "no"], 64),
      (["read", "tie.csv"], 65), (["read", "zip.csv"], 65), (["read", "none.csv"], 66),
      (["read", "empty.csv"], 66), (["read", "a.csv", "--table", "7"], 66),
      (["read", "a.csv", "--findings", "no/such/folder.csv"], 73),
    ] as [([String], Int32)])
  func eachRefusalHasItsCode(arguments: [String], status: Int32) throws {
    let desk = try Desk()
    try desk.write("a,b\n1,2\n", to: "a.csv")
    try desk.write("1;2,5\n3;4,5\n", to: "tie.csv")
    try desk.write("PK\u{3}\u{4}\u{14}", to: "zip.csv")
    try desk.write("", to: "empty.csv")
    let outcome = try desk.run(Desk.program, arguments)
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(outcome.output.isEmpty || status == 73)
  }

  @Test func aFullDiskIsTold() throws {
    let desk = try Desk()
    try desk.write("a,b\n1,2\n", to: "a.csv")
    let outcome = try desk.run("/bin/sh", ["-c", "\(Desk.program) read a.csv > /dev/full"])
    #expect(outcome.status == 73)
  }
}
