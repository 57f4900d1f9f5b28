import Findings
import Foundation
import TrainingDomain

@testable import RuleReading

/// The rule files that the program brings along, and tiny ones for single faults.
enum RuleFiles {
  static let names = RuleKind.allCases.map(\.rawValue).sorted()

  static func bundled() throws -> [RuleText] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/CBundledFiles/rules").standardizedFileURL
    return try names.map { name in
      let file = folder.appendingPathComponent(name + ".yml")
      return RuleText(
        path: name + ".yml", text: try String(contentsOf: file, encoding: .utf8), isBuiltIn: true)
    }
  }

  static func own(_ text: String, path: String = "aturan/a.yml") -> RuleText {
    RuleText(path: path, text: text, isBuiltIn: false)
  }

  static func completion(_ percent: String, from: String = "2019-01-01", isBuiltIn: Bool = false) -> RuleText
  {
    RuleText(
      path: isBuiltIn ? "penyelesaian.yml" : "aturan/\(from).yml",
      text: "aturan: penyelesaian\nberlaku_mulai: \(from)\ndasar_hukum: PP 11/2017\n"
        + "hadir_minimum_persen: \(percent)\n", isBuiltIn: isBuiltIn)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else { throw NoSuchDay() }
    return date
  }

  struct NoSuchDay: Error {}

  /// The findings of a run of the reader, with their places.
  static func faults(_ files: [RuleText]) -> [String] {
    var log = FindingLog()
    _ = RuleReader.read(files, log: &log)
    return log.sorted.filter { $0.code != .builtInRule }.map {
      "\($0.position.file):\($0.position.line):\($0.position.column) \($0.code.rawValue) \($0.values[0])"
    }
  }
}
