import Foundation
import Testing

/// Somebody is still copying into the input folder while a run reads it.
@Suite struct InputInMotionTests {
  /// Changes the input when the run has listed it and begun to read; unit.csv is the last file that it reads.
  private func run(_ desk: Desk, changing: () throws -> Void) throws -> Desk.Outcome {
    let run = try StartedProgram(desk, ["--language", "en"], isHeld: true)
    run.waitUntilItReads()
    try changing()
    return try run.finish()
  }

  private func expectRefusal(_ outcome: Desk.Outcome, _ desk: Desk, line: String) throws {
    #expect(outcome.status == 65, "\(outcome.errors)")
    #expect(outcome.errors.contains(line), "\(outcome.errors)")
    #expect(
      outcome.errors.contains(
        "bangkom: 2026-05: data refused: 1 findings prevent publication; nothing is published"))
    #expect(try desk.files(below: "output").isEmpty)
    // When the copy is complete, the next run publishes.
    #expect(try desk.bangkom().status == 0)
  }

  @Test func aFileThatGrowsRefusesTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try run(desk) { try desk.append("U3,Dinas Tiga", to: "input/unit.csv") }
    try expectRefusal(outcome, desk, line: "unit.csv:0:0: error: the file changed while it was read; ")
  }

  @Test func aFileThatComesRefusesTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try run(desk) { try desk.write("", to: "input/zona/riwayat.csv") }
    try expectRefusal(
      outcome, desk, line: "zona/riwayat.csv:0:0: error: the file came while others were read; ")
  }

  @Test func aFileThatGoesRefusesTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write("tanggal,keterangan\n2026-08-17,Kemerdekaan\n", to: "input/tahun/libur.csv")
    let outcome = try run(desk) {
      try FileManager.default.removeItem(atPath: desk.path + "/input/tahun/libur.csv")
    }
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("tahun/libur.csv:0:0: error: the file cannot be read (No such file"))
    #expect(try desk.files(below: "output").isEmpty)
  }

  /// Like a copy that was broken off and begun again under a finished name.
  @Test func aRuleFileThatChangesRefusesTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let rule = "aturan: penyelesaian\nberlaku_mulai: 2026-01-01\ndasar_hukum: SOP\nhadir_minimum_persen: "
    try desk.write(rule + "80\n", to: "input/aturan/penyelesaian.yml")
    let outcome = try run(desk) { try desk.write(rule + "60\n", to: "input/aturan/penyelesaian.yml") }
    try expectRefusal(
      outcome, desk, line: "aturan/penyelesaian.yml:0:0: error: the file changed while it was read; ")
  }

  @Test func anInputFolderThatGoesRefusesTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try run(desk) {
      try FileManager.default.moveItem(atPath: desk.path + "/input", toPath: desk.path + "/other")
    }
    #expect(outcome.status == 65)
    #expect(try desk.files(below: "output").isEmpty)
  }

  @Test func loopsOfLinksDevicesAndPipesAreToldAndNotFollowed() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let made = try desk.run(
      "/bin/sh",
      ["-c", "ln -s . lingkaran; ln -s /dev/zero evaluasi-x.csv; mkfifo kehadiran-x.csv; ln -s ../.. atas"],
      in: "input")
    #expect(made.status == 0)
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0, "\(outcome.errors)")
    for name in ["lingkaran", "evaluasi-x.csv", "kehadiran-x.csv", "atas"] {
      #expect(outcome.errors.contains("\(name):0:0: warning: "))
    }
    try FileManager.default.createSymbolicLink(
      atPath: desk.path + "/input/a.csv", withDestinationPath: "a.csv")
    let loop = try desk.bangkom()
    #expect(loop.status == 65)
    #expect(loop.errors.contains("a.csv:0:0: error: "))
  }
}
