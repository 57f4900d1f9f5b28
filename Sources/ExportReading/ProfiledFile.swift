import CSVReading
import Findings

/// One file of the input folder behind the first phase of reading.
struct ProfiledFile: Sendable {
  private(set) var source: SourceFile
  private(set) var findings: [Finding] = []
  private(set) var corrections: [Correction] = []

  init(_ entry: InputEntry, _ settings: SourceSettings) {
    source = SourceFile(path: entry.path)
    source.entry = entry
    do throws(InputFile.Fault) {
      let file = try InputFile(location: entry.location)
      source.bytes = file.size
      source.state = file.state
      switch try TableProfiler(entry: entry, settings: settings).profile(file) {
      case .read(let profile, let sha256, let corrections):
        source.profile = profile
        source.sha256 = sha256
        self.corrections = corrections
      case .setAside(let finding):
        findings.append(finding)
        try source.setAside(file, isText: finding.code != .fileNotText)
      }
    } catch {
      findings.append(Finding(error, path: entry.path))
    }
  }
}

extension Finding {
  /// What is told of a file that cannot be read.
  init(_ fault: InputFile.Fault, path: String) {
    let position = SourcePosition(file: path)
    switch fault {
    case .unreadable(let reason): self.init(.fileUnreadable, at: position, reason)
    case .changed: self.init(.fileChanged, at: position)
    }
  }
}
