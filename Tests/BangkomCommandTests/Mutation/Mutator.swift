import Foundation
import SeededRandomness

/// Makes mutants of an edition, the same from the same seed.
struct Mutator {
  let sound: EditionForgery
  private var random: SeededNumbers

  init(_ sound: EditionForgery, seed: UInt64) {
    self.sound = sound
    random = SeededNumbers(seed)
  }

  /// Draws until something is changed.
  mutating func mutant(_ mutation: EditionMutation, _ care: EditionForgery.Care) -> EditionForgery {
    while true {
      var mutant = sound
      change(&mutant, mutation)
      guard mutant.files != sound.files else { continue }
      mutant.finish(care)
      if mutant.files != sound.files { return mutant }
    }
  }

  private mutating func change(_ edition: inout EditionForgery, _ mutation: EditionMutation) {
    switch mutation {
    case .pageByte: changeByte(of: random.pick(pages), in: &edition)
    case .reportByte: changeByte(of: EditionForgery.report, in: &edition)
    case .schemaByte: changeByte(of: random.pick(["report.xsd", "report.sch"]), in: &edition)
    case .pageValue: changePage(&edition, from: "<data value=\"", to: "\"")
    case .shownText: changePage(&edition, from: "\">", to: "</data>", behind: "<data value=\"")
    case .checksumLine: changeChecksums(&edition)
    case .pageRemoved: removePage(&edition)
    case .pageAdded: addPage(&edition)
    default:
      changeLines(&edition, mutation)
      edition.takeLines()
      if mutation == .figureEverywhere { followFigures(&edition) }
    }
  }

  private mutating func changeLines(_ edition: inout EditionForgery, _ mutation: EditionMutation) {
    switch mutation {
    case .figureDigit, .figureEverywhere: changeDigit(of: ["value"], at: pick("<figure "), in: &edition)
    case .sourceDigest: changeDigit(of: ["sha256"], at: pick("<source "), in: &edition)
    case .ledgerCount:
      changeDigit(
        of: ["accepted", "blank", "duplicate", "non-table", "read", "rejected", "repaired", "unused"],
        at: pick("<source "), in: &edition)
    // Totals over amounts that are withheld can only be bounded.
    case .controlTotal:
      changeDigit(of: ["count", "entries", "jp", "rupiah"], at: pick("<control-totals "), in: &edition)
    case .figureRemoved: edition.lines.remove(at: pick(random.pick(["<figure ", "<absent ", "<code "])))
    case .entryRemoved:
      let entry = random.pick(["<rule ", "<source ", "<finding ", "<page ", "<group ", "<unit "])
      edition.lines.removeSubrange(block(at: pick(entry)))
    case .entriesSwapped:
      let entry = random.pick(["<rule ", "<source ", "<finding ", "<page ", "<group ", "<unit "])
      swapBlocks(entry, &edition)
    case .figuresSwapped: swapBlocks(random.pick(["<figure ", "<absent "]), &edition)
    case .valuesSwapped: swapValues(&edition)
    case .keyDuplicated: duplicateKey(&edition)
    case .referenceDangling:
      let place = pick("<unit ") { $0.attribute("parent") != nil }
      edition.lines[place] = edition.lines[place].setting(
        "parent", to: random.pick(["U9", "u1", "U1.", "1", "city"]))
    case .chainLink: changeLink(&edition)
    case .chainForgotten: forgetLink(&edition)
    default: break
    }
  }

  // MARK: Lines of the report

  /// The number of a line that begins so.
  private mutating func pick(_ beginning: String, _ condition: (String) -> Bool = { _ in true }) -> Int {
    random.pick(
      sound.lines.indices.filter { sound.lines[$0].hasPrefix(beginning) && condition(sound.lines[$0]) })
  }

  /// The lines of an element.
  private func block(at place: Int) -> Range<Int> {
    let name = sound.lines[place].dropFirst().prefix { $0 != " " }
    let end = sound.lines[place...].firstIndex { $0.hasSuffix("</\(name)>") }
    return place..<(end ?? place) + 1
  }

  /// The city or the unit, and the group, if any, that a line stands in.
  func owner(of place: Int) -> [Int?] {
    let above = sound.lines[..<place]
    let section = above.lastIndex { $0.hasPrefix("<unit ") || $0 == "<city>" }
    let group = above.lastIndex { $0.hasPrefix("<group ") || $0.hasPrefix("</group>") }
    return [section, group.flatMap { sound.lines[$0].hasPrefix("<group ") ? $0 : nil }]
  }

  /// Two entries of one list, in order; a list of one has none.
  private mutating func pair(_ beginning: String) -> (Int, Int)? {
    let first = pick(beginning)
    let all = sound.lines.indices.filter { sound.lines[$0].hasPrefix(beginning) && $0 != first }
    let others = all.filter { other in
      sound.lines[other].attribute("kind") == sound.lines[first].attribute("kind") || beginning == "<source "
    }.filter { other in
      // Sources are in nobody's section.
      beginning == "<unit " || owner(of: other) == owner(of: first)
    }
    guard !others.isEmpty else { return nil }
    let second = random.pick(others)
    return (min(first, second), max(first, second))
  }

  private mutating func swapBlocks(_ beginning: String, _ edition: inout EditionForgery) {
    guard let (first, second) = pair(beginning) else { return }
    let (upper, lower) = (block(at: first), block(at: second))
    edition.lines.replaceSubrange(lower, with: sound.lines[upper])
    edition.lines.replaceSubrange(upper, with: sound.lines[lower])
  }

  private mutating func swapValues(_ edition: inout EditionForgery) {
    let (beginning, name) = random.pick([
      ("<figure ", "value"), ("<source ", "sha256"), ("<source ", "path"), ("<source ", "read"),
      ("<unit ", "code"),
      ("<unit ", "name"), ("<group ", "code"), ("<page ", "sha256"), ("<page ", "path"),
      ("<finding ", "count"),
      ("<rule ", "name"), ("<delivery ", "months"),
    ])
    let (first, second) = (pick(beginning), pick(beginning))
    guard let one = sound.lines[first].attribute(name), let other = sound.lines[second].attribute(name) else {
      return
    }
    edition.lines[first] = sound.lines[first].setting(name, to: other)
    edition.lines[second] = sound.lines[second].setting(name, to: one)
  }

  private mutating func duplicateKey(_ edition: inout EditionForgery) {
    let (beginning, name) = random.pick([
      ("<source ", "path"), ("<unit ", "code"), ("<page ", "path"), ("<group ", "code"), ("<figure ", "name"),
      ("<absent ", "name"),
    ])
    guard let (first, second) = pair(beginning), let key = sound.lines[first].attribute(name) else { return }
    edition.lines[second] = sound.lines[second].setting(name, to: key)
  }

  private mutating func changeDigit(of names: [String], at place: Int, in edition: inout EditionForgery) {
    let line = sound.lines[place]
    let stated = names.filter { line.attribute($0) != nil }
    guard !stated.isEmpty else { return }
    let name = random.pick(stated)
    edition.lines[place] = line.setting(name, to: changed(line.attribute(name) ?? ""))
  }

  /// The text with another digit in place of one that it has.
  private mutating func changed(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    guard !digits.isEmpty else { return text }
    let place = random.pick(digits)
    bytes[place] = random.pick(Array(UInt8(0x30)...0x39).filter { $0 != bytes[place] })
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: The chain

  private mutating func changeLink(_ edition: inout EditionForgery) {
    let place = pick("<header ")
    let line = sound.lines[place]
    let (corrects, previous) = (line.attribute("corrects") ?? "", line.attribute("previous") ?? "")
    edition.lines[place] = random.pick([
      line.setting("corrects", to: changed(corrects)), line.setting("previous", to: changed(previous)),
      line.setting("corrects", to: previous), line.setting("previous", to: corrects),
      line.removing("corrects"),
      line.removing("previous"), line.removing("previous-period"), line.setting("edition", to: "original"),
      line.setting("previous-period", to: "2026-05"), line.setting("previous-period", to: "2026-11"),
    ])
  }

  /// Names no month before it, or one of which no edition is at hand.
  private mutating func forgetLink(_ edition: inout EditionForgery) {
    let place = pick("<header ")
    let line = sound.lines[place]
    edition.lines[place] = random.pick([
      line.removing("previous").removing("previous-period"),
      line.setting("previous-period", to: "2026-0\(Int.random(in: 1...3, using: &random))"),
    ])
  }

  // MARK: Other files

  private var pages: [String] { sound.files.keys.filter { $0.hasSuffix(".html") }.sorted() }

  private mutating func changeByte(of path: String, in edition: inout EditionForgery) {
    var bytes = sound.files[path] ?? []
    let place = Int.random(in: bytes.indices, using: &random)
    // Mostly another letter or digit, so that more than the form is at stake.
    bytes[place] =
      random.chance(80) ? UInt8.random(in: 0x20...0x7E, using: &random) : .random(in: 0...255, using: &random)
    edition.files[path] = bytes
  }

  /// Changes a digit between two marks on a page.
  private mutating func changePage(
    _ edition: inout EditionForgery, from start: String, to end: String, behind: String = ""
  ) {
    let path = random.pick(pages)
    let page = sound.files[path] ?? []
    let begins = page.places(of: behind.isEmpty ? start : behind)
    guard !begins.isEmpty else { return }
    var from = random.pick(begins)
    if !behind.isEmpty {
      guard let mark = page[from...].firstRange(of: Array(start.utf8)) else { return }
      from = mark.upperBound
    }
    guard let to = page[from...].firstRange(of: Array(end.utf8))?.lowerBound else { return }
    let text = String(decoding: page[from..<to], as: UTF8.self)
    edition.files[path] = Array(page[..<from]) + Array(changed(text).utf8) + Array(page[to...])
  }

  private mutating func changeChecksums(_ edition: inout EditionForgery) {
    var lines = String(decoding: sound.files["SHA256SUMS"] ?? [], as: UTF8.self).split(separator: "\n").map(
      String.init)
    let place = random.pick(Array(lines.indices))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: lines[place] = changed(String(lines[place].prefix(64))) + lines[place].dropFirst(64)
    case 1: lines[place] += "x"
    case 2: lines.remove(at: place)
    default: lines.append(lines[place])
    }
    edition.files["SHA256SUMS"] = Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private mutating func removePage(_ edition: inout EditionForgery) {
    let path = random.pick(pages)
    edition.files[path] = nil
    edition.lines.removeAll { $0.hasPrefix("<page ") && $0.attribute("path") == path }
    recountPages(&edition)
  }

  private mutating func addPage(_ edition: inout EditionForgery) {
    let path = "units/U\(Int.random(in: 4...99, using: &random)).html"
    edition.files[path] = sound.files[random.pick(pages)]
    let last = sound.lines.lastIndex { $0.hasPrefix("<page ") } ?? 0
    edition.lines.insert(sound.lines[last].setting("path", to: path), at: last + 1)
    recountPages(&edition)
  }

  private func recountPages(_ edition: inout EditionForgery) {
    let place = (edition.lines.firstIndex(of: "<pages>") ?? 0) + 1
    let count = edition.lines.count { $0.hasPrefix("<page ") }
    edition.lines[place] = edition.lines[place].setting("entries", to: "\(count)")
    edition.takeLines()
  }
}

extension [UInt8] {
  /// Behind each occurrence of a text.
  fileprivate func places(of text: String) -> [Int] {
    let sought = Array(text.utf8)
    return indices.filter { self[$0] == sought[0] && self[$0...].starts(with: sought) }.map {
      $0 + sought.count
    }
  }
}
