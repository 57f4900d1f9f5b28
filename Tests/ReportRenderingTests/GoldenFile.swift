import Foundation
import Testing

/// Compares what was made with a file in `Golden`. With `BANGKOM_RECORD=1` in the environment the file is
/// written instead and the test fails, so that a recording run is never taken for a passing one.
func expectGolden(_ bytes: [UInt8], _ name: String, at location: SourceLocation = #_sourceLocation) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["BANGKOM_RECORD"] != nil {
    try Data(bytes).write(to: file)
    Issue.record(
      "Recorded \(name); read it, then run again without BANGKOM_RECORD.", sourceLocation: location)
    return
  }
  let golden = [UInt8](try Data(contentsOf: file))
  guard bytes != golden else { return }
  let made = bytes.split(separator: 10, omittingEmptySubsequences: false)
  let wanted = golden.split(separator: 10, omittingEmptySubsequences: false)
  let line = zip(made, wanted).prefix { $0 == $1 }.count
  let text = { (lines: [ArraySlice<UInt8>]) in
    line < lines.count ? String(decoding: lines[line], as: UTF8.self) : "(end)"
  }
  Issue.record(
    "\(name) differs at line \(line + 1):\nmade   \(text(made))\ngolden \(text(wanted))",
    sourceLocation: location)
}
