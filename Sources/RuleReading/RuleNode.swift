import Findings
import TrainingDomain
import Yams

/// A node of a rule or settings file, with what a finding about it needs.
package struct RuleNode {
  let node: Node
  let file: String
  /// `bad-rule` or `bad-settings`.
  let code: FindingCode

  /// The root of a file; throws a finding with line and column when it is not YAML.
  package init(parsing text: RuleText, code: FindingCode) throws(Finding) {
    if let excess = Self.excess(text) {
      throw Finding(
        code, at: SourcePosition(file: text.path, line: excess.line), excess.found, excess.expected)
    }
    do {
      // Without the patterns that tell numbers and dates from text, which took most of the time: every value is read by
      // what is expected of it.
      guard let node = try Yams.compose(yaml: text.text, .basic, .default, .utf8) else {
        throw Finding(code, at: SourcePosition(file: text.path, line: 1), "\u{2205}", "YAML")
      }
      self.init(node: node, file: text.path, code: code)
    } catch let error as YamlError {
      throw Self.finding(error, text, code)
    } catch let error as Finding {
      throw error
    } catch {
      throw Finding(code, at: SourcePosition(file: text.path), "\(type(of: error))", "YAML")
    }
  }

  /// More than there may be, at the line that has too much; 0 for the whole file.
  private struct Excess {
    let line: Int
    let found: String
    let expected: String

    init(line: Int, _ found: String, _ expected: String) {
      self.line = line
      self.found = found
      self.expected = expected
    }
  }

  /// What would exhaust the memory or the stack of whoever parses it: rule files are short and hardly nested.
  private static func excess(_ text: RuleText) -> Excess? {
    let size = text.text.utf8.count
    guard size <= 1_000_000 else { return Excess(line: 0, "\(size) byte", "\u{2264} 1000000") }
    var collections = 0
    var aliases = 0
    // Whatever ends a line of YAML, so that a comment cannot hide the next line.
    let lines = text.text.unicodeScalars.split(omittingEmptySubsequences: false) {
      [0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains($0.value)
    }
    for (number, line) in lines.enumerated() {
      let bytes = Array(String(line).utf8)
      collections += bytes.count { $0 == 0x5B || $0 == 0x7B }
      if collections > 1000 {
        return Excess(line: number + 1, "[ { \u{00D7} \(collections)", "\u{2264} 1000")
      }
      // Block collections nest by what stands before a line's first word.
      let indent = bytes.prefix { [0x20, 0x2D, 0x3F, 0x3A].contains($0) }.count
      if indent > 100 { return Excess(line: number + 1, "- ? : \u{00D7} \(indent)", "\u{2264} 100") }
      // Each alias may double what the one before it stands for; rule files need none.
      aliases += aliasCount(bytes)
      if aliases > 20 { return Excess(line: number + 1, "* \u{00D7} \(aliases)", "\u{2264} 20") }
    }
    return nil
  }

  /// Stars where an alias may begin: at a line's start, or behind a blank or a mark. Those inside words, as in the
  /// patterns of `sumber.yml`, are none.
  private static func aliasCount(_ line: [UInt8]) -> Int {
    guard line.first(where: { $0 != 0x20 }) != 0x23 else { return 0 }
    return zip([0x20] + line, line).count {
      $1 == 0x2A && [0x20, 0x09, 0x5B, 0x7B, 0x2C, 0x3A].contains($0)
    }
  }

  private init(node: Node, file: String, code: FindingCode) {
    self.node = node
    self.file = file
    self.code = code
  }

  private static func finding(_ error: YamlError, _ text: RuleText, _ code: FindingCode) -> Finding {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Finding(
        code, at: SourcePosition(file: text.path, line: mark.line, column: mark.column), told(problem), "YAML"
      )
    case .duplicatedKeysInMapping(let keys, let context):
      Finding(
        code, at: SourcePosition(file: text.path, line: context.mark.line, column: context.mark.column),
        keys.map { Masked.cell(Array($0.utf8)) }.joined(separator: ", "), "\u{00D7} 1")
    case .reader(let problem, let offset, _, _):
      Finding(code, at: position(of: offset ?? 0, in: text), problem, "YAML")
    default: Finding(code, at: SourcePosition(file: text.path), "\(type(of: error))", "YAML")
    }
  }

  /// What libyaml says of a fault, without the word that our own sentence begins with, and without its own functions.
  private static func told(_ problem: String) -> String {
    if problem.contains("nesting level") { return "[ { - \u{00D7} > 1000" }
    return problem.hasPrefix("found ") ? String(problem.dropFirst(6)) : problem
  }

  private static func position(of offset: Int, in text: RuleText) -> SourcePosition {
    let before = text.text.prefix(offset).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return SourcePosition(file: text.path, line: before.count, column: (before.last?.count ?? 0) + 1)
  }

  /// Where the node stands.
  package var position: SourcePosition {
    let mark = node.mark
    return SourcePosition(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// What was found here against what was expected.
  package func fault(found: String? = nil, expected: String) -> Finding {
    Finding(code, at: position, found ?? shown, expected)
  }

  private var shown: String {
    switch node {
    case .scalar(let scalar): Masked.cell(Array(scalar.string.utf8))
    case .mapping: "{ … }"
    case .sequence: "[ … ]"
    case .alias: "*"
    }
  }

  // MARK: Mappings

  /// The entries of a mapping whose keys are all among `allowed`.
  package func entries(allowed: [String]) throws(Finding) -> [String: RuleNode] {
    var entries: [String: RuleNode] = [:]
    for (key, value) in try pairs() {
      guard allowed.contains(key.name) else {
        throw key.node.fault(expected: allowed.joined(separator: ", "))
      }
      entries[key.name] = value
    }
    return entries
  }

  /// The entries of a mapping in the file's order; a key that stands twice is a fault.
  package func pairs() throws(Finding) -> [(key: (name: String, node: RuleNode), value: RuleNode)] {
    guard case .mapping(let mapping) = node else { throw fault(expected: "kunci: nilai") }
    var seen: Set<String> = []
    var pairs: [(key: (name: String, node: RuleNode), value: RuleNode)] = []
    for (key, value) in mapping {
      let keyNode = RuleNode(node: key, file: file, code: code)
      guard case .scalar(let scalar) = key else { throw keyNode.fault(expected: "kunci: nilai") }
      guard seen.insert(scalar.string).inserted else {
        throw keyNode.fault(expected: "\(scalar.string) \u{00D7} 1")
      }
      pairs.append(
        (key: (scalar.string, keyNode), value: RuleNode(node: value, file: file, code: code)))
    }
    return pairs
  }

  package func required(_ key: String, in entries: [String: RuleNode]) throws(Finding) -> RuleNode {
    guard let entry = entries[key] else { throw fault(found: "\u{2205} \(key)", expected: "\(key): …") }
    return entry
  }

  /// The nodes of a list that is not empty.
  package func items() throws(Finding) -> [RuleNode] {
    guard case .sequence(let sequence) = node, !sequence.isEmpty else { throw fault(expected: "- …") }
    return sequence.map { RuleNode(node: $0, file: file, code: code) }
  }

  // MARK: Values

  package func text() throws(Finding) -> String {
    guard case .scalar(let scalar) = node, scalar.string.contains(where: { !$0.isWhitespace }),
      scalar.style != .plain || !["~", "null", "Null", "NULL"].contains(scalar.string)
    else { throw fault(expected: "teks") }
    return scalar.string
  }

  package func texts() throws(Finding) -> [String] {
    var texts: [String] = []
    for item in try items() { texts.append(try item.text()) }
    return texts
  }

  /// The places in `words` of the words of a list, each of which stands there once.
  func distinctWords(_ words: [String]) throws(Finding) -> [Int] {
    var places: [Int] = []
    for item in try items() {
      let word = try item.text()
      guard let place = words.firstIndex(of: word), !places.contains(place) else {
        throw item.fault(expected: words.joined(separator: ", ") + " (\u{00D7} 1)")
      }
      places.append(place)
    }
    return places
  }

  /// The values of the named entries, each of which is larger than the one before it.
  func rising(
    _ names: [String], in entries: [String: RuleNode], _ read: (RuleNode) throws(Finding) -> Int
  ) throws(Finding) -> [Int] {
    var values: [Int] = []
    for (number, name) in names.enumerated() {
      let node = try required(name, in: entries)
      let value = try read(node)
      guard values.last.map({ $0 < value }) ?? true else {
        throw node.fault(expected: "\(name) > \(names[number - 1])")
      }
      values.append(value)
    }
    return values
  }

  /// Forms of activities, each of which stands there once.
  func forms() throws(Finding) -> Set<ActivityForm> {
    let forms = ActivityForm.allCases.filter { $0.ruleKey != nil }
    return Set(try distinctWords(forms.compactMap(\.ruleKey)).map { forms[$0] })
  }

  package func integer(in range: ClosedRange<Int>) throws(Finding) -> Int {
    guard let value = Int(try text()), range.contains(value) else {
      throw fault(expected: "\(range.lowerBound) … \(range.upperBound)")
    }
    return value
  }

  package func date() throws(Finding) -> CivilDate {
    guard let date = CivilDate(try text()) else { throw fault(expected: "TTTT-BB-HH") }
    return date
  }

  /// Training hours from 0 to 9,999.99, with a point and at most two decimals.
  func hours() throws(Finding) -> TrainingHours {
    TrainingHours(hundredths: Int64(try hundredths(in: 0...999_999)))
  }

  /// A number with a point and at most two decimals, in hundredths.
  func hundredths(in range: ClosedRange<Int>) throws(Finding) -> Int {
    let parts = try text().split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard (1...2).contains(parts.count), parts.count == 1 || (1...2).contains(fraction.count),
      (parts + [Substring(fraction)]).allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let whole = Int(parts[0]), (0...9999).contains(whole), let rest = Int((fraction + "00").prefix(2)),
      range.contains(whole * 100 + rest)
    else { throw fault(expected: "\(Self.shown(range.lowerBound)) … \(Self.shown(range.upperBound))") }
    return whole * 100 + rest
  }

  private static func shown(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}
