import Foundation
import Testing

/// What figures rest on, as the real program writes it and as others read it.
@Suite struct EvidenceRunTests {
  private static let script = Desk.repository + "/Tests/BangkomCommandTests/evidence_recount.py"
  private static let folder = "output/internal/2026-05"

  private func published() throws -> Desk {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try desk.bangkom("--period", "2026-05")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return desk
  }

  private func shell(_ desk: Desk, _ command: String) throws -> Desk.Outcome {
    try desk.run("/bin/sh", ["-c", command])
  }

  @Test func isCanonicalAndValidAndBound() throws {
    let desk = try published()
    for command in [
      "xmllint --c14n evidence-001.xml | cmp - evidence-001.xml",
      "xmllint --nonet --noout --stream --schema evidence.xsd evidence-001.xml",
      "xmllint --nonet --noout --schema report.xsd report.xml", "sha256sum --quiet -c SHA256SUMS",
    ] {
      let outcome = try shell(desk, "cd \(Self.folder) && \(command)")
      #expect(outcome.status == 0, "\(command): \(outcome.errors)\(outcome.output)")
    }
  }

  @Test func anotherProgramGetsTheFiguresFromIt() throws {
    let small = try published()
    let outcome = try small.run("/usr/bin/python3", [Self.script, Self.folder, "--least", "90"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    let desk = try Desk()
    for (path, text) in AwkwardCity.files { try desk.write(text, to: "input/" + path) }
    for period in ["2026-05", "2026-06"] {
      try #require(try desk.bangkom("--quiet", "--period", period).status == 0)
      let outcome = try desk.run(
        "/usr/bin/python3", [Self.script, "output/internal/\(period)", "--least", "170"])
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
      #expect(try desk.bangkom("verify", "output/\(period)").status == 0)
    }
  }

  /// Neither a NIP nor the key is anywhere but where it must be.
  @Test func isPseudonymousAndClosedToOthers() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try shell(desk, "umask 0 && \(Desk.program)")
    try #require(outcome.status == 0, "\(outcome.errors)")
    let key = try desk.read("output/internal/pseudonym.key")
    #expect(key.utf8.count == 65)
    let evidence = try desk.read(Self.folder + "/evidence-001.xml")
    for person in 1...15 { #expect(!evidence.contains(SmallCity.number(person))) }
    for (path, data) in try desk.files(below: "output") where path != "internal/pseudonym.key" {
      #expect(!String(decoding: data, as: UTF8.self).contains(key.prefix(64)), "\(path)")
    }
    #expect(!outcome.errors.contains(key.prefix(64)) && outcome.output.isEmpty)
    let modes = try shell(
      desk, "stat -c %a output/internal output/internal/pseudonym.key \(Self.folder)/evidence-001.xml")
    #expect(modes.output == "700\n600\n600\n")
  }

  /// The pseudonym is the first 128 bits of the HMAC-SHA-256, as openssl has it.
  @Test func pseudonymsAreThoseOfAnotherProgram() throws {
    let desk = try published()
    let evidence = try desk.read(Self.folder + "/evidence-001.xml")
    for person in [1, 15] {
      let outcome = try shell(
        desk,
        "printf %s \(SmallCity.number(person)) | openssl dgst -sha256 -mac HMAC "
          + "-macopt hexkey:$(cat output/internal/pseudonym.key)")
      let digest = try #require(outcome.output.split(separator: " ").last)
      #expect(evidence.contains("person=\"\(digest.prefix(32))\""))
    }
  }

  @Test func orderDoesNotDependOnTheKey() throws {
    let desk = try published()
    func places() throws -> [Substring] {
      try desk.read(Self.folder + "/evidence-001.xml").matches(
        of: #/<[a-z-]+ [^>]*file="[^"]*"[^>]* line="\d+"/#
      )
      .map { $0.0.replacing(#/person="[0-9a-f]*"/#, with: "") }
    }
    let before = try places()
    let evidence = try desk.read(Self.folder + "/evidence-001.xml")
    // The same key gives the same bytes, another key other pseudonyms in the same places.
    #expect(try desk.bangkom("--period", "2026-05").status == 0)
    #expect(try desk.read(Self.folder + "/evidence-001.xml") == evidence)
    try FileManager.default.removeItem(atPath: desk.path + "/output/internal/pseudonym.key")
    #expect(try desk.bangkom("--period", "2026-05").status == 0)
    #expect(try desk.read(Self.folder + "/evidence-001.xml") != evidence)
    #expect(try places() == before)
    #expect(before.count > 50)
  }

  @Test func aSpoiledKeyStopsTheRunAndSaysWhy() throws {
    let desk = try published()
    let before = try desk.files(below: "output")
    try desk.write("no key\n", to: "output/internal/pseudonym.key")
    let outcome = try desk.bangkom("--period", "2026-05", "--language", "en")
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("pseudonym.key (holds no key of 64 hexadecimal digits"))
    var after = try desk.files(below: "output")
    after["internal/pseudonym.key"] = before["internal/pseudonym.key"]
    #expect(after == before)
  }

  @Test func isNotWrittenWhereItIsNotWanted() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--detail", "unit").status == 0)
    #expect(!desk.exists("output/internal/pseudonym.key"))
    let outcome = try desk.bangkom("verify", "output/2026-05", "--language", "en")
    #expect(outcome.status == 0 && outcome.errors.contains("evidence: not checked"))
    #expect(try !desk.files(below: "output").keys.contains { $0.contains("spool") })
  }

  /// A change of evidence that was signed again is found by what the evidence gives.
  @Test(arguments: [
    ("s/ jp=\"4.00\"/ jp=\"5.00\"/", "controlTotals"), ("s/ unit=\"U1\"/ unit=\"U2\"/", "evidence"),
    ("s/ unit=\"U2\"/ unit=\"U9\"/", "evidence"), ("0,/<person /{/<person /d}", "evidence"),
    ("s/entries=\"/entries=\"1/", "controlTotals"), ("s/period=\"2026-05\"/period=\"2026-04\"/", "evidence"),
    ("s/status=\"present\"/status=\"there\"/", "evidence"), ("s/percent=\"[0-9]/percent=\"1/", "evidence"),
    ("s/part=\"000001\"/part=\"000002\"/", "evidence"), ("s/target=\"20.00\"/target=\"30.00\"/", "evidence"),
    ("s/ jp=\"4.00\"/ jp=\"99999999999999999999999999999999999\"/", "evidence"),
    ("s/line=\"2\"/line=\"99999999999999999999999999999999999\"/", "evidence"), ("$ s/<.*//", "evidence"),
    ("s/sessions=\"[0-9]*\"/sessions=\"9223372036854775807\"/", "evidence"),
    ("s/answered=\"[0-9]*\"/answered=\"9223372036854775807\"/", "evidence"),
    (
      "s/percent=\"[0-9]*/percent=\"9/; s/money=\"[0-9]*\"/money=\"170141183460469231731687303715884105727\"/",
      "evidence"
    ),
  ])
  func verifyFindsWhatWasChanged(_ edit: String, _ check: String) throws {
    let desk = try published()
    let outcome = try shell(
      desk,
      "cd \(Self.folder) && cp evidence-001.xml before && sed -i '\(edit)' evidence-001.xml && "
        + "! cmp -s before evidence-001.xml && rm before && "
        + "sha256sum -- *.xml *.xsd *.csv ../../2026-05/report.xml > SHA256SUMS")
    try #require(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    let verified = try desk.bangkom("verify", "output/2026-05", "--language", "en")
    #expect(verified.status == 65, "\(verified.errors)")
    #expect(verified.errors.contains("[\(check)]"), "\(verified.errors)")
  }

  /// Evidence that is gone, or of another edition, is no evidence of this one.
  @Test(arguments: [
    ("rm evidence-001.xml", "[fileList]"),
    (
      "sed -i 's/value=\"15\"/value=\"16\"/' report.xml && sha256sum *.xml *.xsd *.csv ../../2026-05/report.xml > SHA256SUMS",
      "[evidence]"
    ),
    ("sed -i '/report.xml/{/2026-05/d}' SHA256SUMS", "[digests]"),
  ])
  func evidenceThatIsNotTheEditionsFails(_ edit: String, _ check: String) throws {
    let desk = try published()
    let outcome = try shell(desk, "cd \(Self.folder) && \(edit)")
    try #require(outcome.status == 0, "\(outcome.errors)")
    let verified = try desk.bangkom("verify", "output/2026-05", "--language", "en")
    #expect(verified.status == 65 && verified.errors.contains(check), "\(verified.errors)")
  }

  /// Damaged evidence of the edition that is replaced is no reason for a month without a report.
  @Test func damagedOldEvidenceLeavesTheMonthItsReport() throws {
    let desk = try published()
    let edited = try shell(
      desk, "cd \(Self.folder) && sed -i 's/line=\"2\"/line=\"9223372036854775807\"/' evidence-001.xml")
    try #require(edited.status == 0)
    let lines = try desk.read("input/kehadiran.csv").split(separator: "\n").dropLast()
    try desk.write(lines.joined(separator: "\n") + "\n", to: "input/kehadiran.csv")
    let outcome = try desk.bangkom("--period", "2026-05")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!desk.exists("output/2026-05/changes.html"))
    #expect(try !desk.files(below: "output").keys.contains { $0.contains("spool") })
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  /// What XML cannot hold is replaced and not lost: the entry is there. In UTF-16 half a surrogate pair is such.
  @Test(arguments: [false, true])
  func awkwardCodesGiveValidXML(_ isUTF16: Bool) throws {
    let desk = try Desk()
    let mark = isUTF16 ? "\u{E000}" : "\u{FFFE}"
    let code = "U<&\"'>]]>\(mark)\u{1F600}"
    try desk.writeSmallCity()
    for file in ["unit.csv", "pegawai.csv"] {
      let quoted = "\"" + code.replacing("\"", with: "\"\"") + "\""
      let text = try desk.read("input/" + file).replacing("U1", with: quoted)
      guard isUTF16 else {
        try desk.write(text, to: "input/" + file)
        continue
      }
      let units = text.utf16.map { $0 == 0xE000 ? 0xD800 : $0 }
      try desk.write(
        Data([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), to: "input/" + file)
    }
    let outcome = try desk.bangkom("--period", "2026-05")
    try #require(outcome.status == 0, "\(outcome.errors)")
    let valid = try shell(
      desk,
      "cd \(Self.folder) && xmllint --nonet --noout --stream --schema evidence.xsd evidence-001.xml && "
        + "xmllint --c14n evidence-001.xml | cmp - evidence-001.xml && "
        + "xmllint --nonet --noout --schema report.xsd report.xml")
    #expect(valid.status == 0, "\(valid.errors)")
    let evidence = try desk.read(Self.folder + "/evidence-001.xml")
    let expected = "unit=\"U&lt;&amp;&quot;'>]]>\u{FFFD}\u{1F600}\""
    #expect(evidence.contains(expected))
    let verified = try desk.bangkom("verify", "output/2026-05")
    #expect(verified.status == 0, "\(verified.errors)")
    let replaced = outcome.errors.contains("[") && evidence.contains("\u{FFFD}")
    #expect(replaced)
  }

  /// A control character makes a file no text, which is told.
  @Test func aControlCharacterIsToldAndNotPassedOn() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let units = try desk.read("input/unit.csv")
    try desk.write(units + "U3,Dinas \u{0}\u{1}Tiga\n", to: "input/unit.csv")
    let outcome = try desk.bangkom("--period", "2026-05", "--language", "en")
    #expect(outcome.errors.contains("unit.csv") && outcome.errors.contains("[file-not-text]"))
  }
}
