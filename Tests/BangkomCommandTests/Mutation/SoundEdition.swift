import Foundation

/// A small but complete edition: three units, one above the others, groups, suppressed figures, findings, the month
/// before it, and an edition that it replaces.
enum SoundEdition {
  static let period = "2026-05"

  /// A desk on which it was published; tests must not change what is there.
  static let published = Result {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(
      "kode_unit,nama_unit,kode_induk\nU1,Dinas Satu,\nU2,Dinas Dua,U1\nU3,Dinas Tiga,U1\n",
      to: "input/unit.csv")
    for file in ["pegawai.csv", "kehadiran.csv", "evaluasi.csv"] {
      try desk.write(fivefold(try desk.read("input/" + file)), to: "input/" + file)
    }
    try desk.append("A,999,2026-02-02,hadir,1,", to: "input/kehadiran.csv")
    // What pages say of every edition is left out, as an office may: it holds no figures.
    try desk.write("<p id=\"methods\"></p>\n", to: "templates/methods.mustache")
    try desk.write("body { margin: 0 }\n", to: "templates/report.css")
    try desk.write("\"use strict\";\n", to: "templates/report.js")
    for (period, language) in [("2026-04", "id"), (period, "en"), (period, "id")] {
      let outcome = try desk.bangkom("--period", period, "--language", language)
      guard outcome.status == 0 else { throw Failure(description: outcome.errors) }
    }
    return desk
  }

  /// Each person's rows for four others as well, so that most figures are shown and some are not; the last five people
  /// are those of the third unit.
  private static func fivefold(_ table: String) -> String {
    let rows = table.split(separator: "\n").map(String.init)
    let others = (1...4).flatMap { copy in
      rows.dropFirst().map { row in
        guard let person = (1...15).first(where: { row.contains(SmallCity.number($0)) }) else { return row }
        return row.replacing(SmallCity.number(person), with: SmallCity.number(person + 20 * copy))
      }
    }
    return (rows + others).joined(separator: "\n").replacing("Orang Ke15,U2", with: "Orang Ke15,U3") + "\n"
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static func files() throws -> [String: [UInt8]] {
    try published.get().files(below: "output/\(period)").mapValues { [UInt8]($0) }
  }
}
