import Foundation

/// An invented city whose units are as many as a test wants, and called as it wants.
struct InventedCity {
  let people: Int
  let months: Int
  let units: Int
  /// By code; other units are called by theirs.
  var names: [String: String] = [:]
  /// Rows of totals of other systems; empty for none.
  var controls = ""

  /// Writes the exports as a desk's input, and publishes periods.
  func publish(_ periods: [String], on desk: Desk) throws {
    let made = try desk.bangkom(
      "sample", "--employees", "\(people)", "--months", "\(months)", "--dialect", "plain", "--output", "input"
    )
    guard made.status == 0 else { throw Failure(made) }
    try fold(desk)
    if !controls.isEmpty {
      try desk.write("angka,nilai,sumber,kode_unit\n" + controls, to: "input/kontrol.csv")
    }
    for period in periods {
      let published = try desk.bangkom("--quiet", "--period", period)
      guard published.status == 0 else { throw Failure(published) }
    }
  }

  /// Moves the people and money of all further units into the first ones.
  private func fold(_ desk: Desk) throws {
    let lines = try desk.read("input/unit.csv").split(separator: "\n").map(String.init)
    let codes = lines.dropFirst().compactMap { $0.split(separator: ",").first.map(String.init) }
    let rows = codes.prefix(units).map { code in
      "\(code),\"\(names[code, default: "Dinas Pelayanan Umum \(code)"].replacing("\"", with: "\"\""))\"\n"
    }
    try desk.write("kode_unit,nama_unit\n" + rows.joined(), to: "input/unit.csv")
    let folded = Dictionary(
      uniqueKeysWithValues: codes.enumerated().dropFirst(units).map { ($0.element, codes[$0.offset % units]) }
    )
    for file in try desk.files(below: "input").keys where file.hasSuffix(".csv") && file != "unit.csv" {
      try desk.write(Self.replacing(folded, in: try desk.read("input/" + file)), to: "input/" + file)
    }
  }

  /// The text with each cell, and each part of a list in a cell, that is a key replaced.
  private static func replacing(_ words: [String: String], in text: String) -> String {
    var result: [UInt8] = []
    var word: [UInt8] = []
    let bytes = Dictionary(words.map { (Array($0.key.utf8), Array($0.value.utf8)) }) { first, _ in first }
    for byte in text.utf8 {
      guard ",;\"\n".utf8.contains(byte) else {
        word.append(byte)
        continue
      }
      result += bytes[word] ?? word
      result.append(byte)
      word = []
    }
    return String(decoding: result + (bytes[word] ?? word), as: UTF8.self)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ outcome: Desk.Outcome) { description = outcome.errors }
  }
}
