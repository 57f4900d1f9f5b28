import Findings
import Foundation
import Glibc
import ReportRendering
import TrainingDomain

/// What a run tells on standard error: findings, then one summary line. Standard output stays clean.
struct Console {
  enum Format: String, CaseIterable {
    case text, json
  }

  let language: Language
  let format: Format
  let isQuiet: Bool

  /// Prints the findings in the order of their places; with `--quiet` only errors. As text, of many notes of one kind
  /// about one file only the first few and their count; as JSON all.
  /// - Parameter shownNotes: how many notes of one kind are printed one by one for a file.
  func tell(_ log: FindingLog, shownNotes: Int = 3) {
    let findings = log.sorted.filter { !isQuiet || $0.code.severity == .error }
    var notes: [Place: Int] = [:]
    for finding in findings {
      switch format {
      case .text:
        if finding.code.severity == .note {
          notes[Place(finding), default: 0] += 1
          if notes[Place(finding), default: 0] > shownNotes { continue }
        }
      case .json: break
      }
      write(line(finding))
    }
    for (place, count) in notes.sorted(by: { $0.key < $1.key }) where count > shownNotes {
      tellMore(place.file, place.code, count - shownNotes)
    }
    for more in log.unheld where !isQuiet || more.code.severity == .error {
      tellMore(more.file, more.code, more.count)
    }
  }

  private struct Place: Hashable, Comparable {
    let file: String
    let code: FindingCode

    init(_ finding: Finding) {
      file = Masked.path(finding.position.file)
      code = finding.code
    }

    static func < (left: Place, right: Place) -> Bool {
      (left.file, left.code.rawValue) < (right.file, right.code.rawValue)
    }
  }

  func line(_ finding: Finding) -> String {
    switch format {
    case .text: finding.line(in: language.ofFindings)
    case .json: json(FindingLine(finding, language.ofFindings))
    }
  }

  /// The last line of a run.
  func line(_ summary: Summary) -> String {
    format == .text ? language.summary(summary) : json(summary)
  }

  func line(_ failure: RunFailure, in period: Period? = nil) -> String {
    switch format {
    case .text: "bangkom: " + (period.map { "\($0): " } ?? "") + failure.message
    case .json:
      json(
        FailureLine(
          event: "failure", exit: failure.status.rawValue, period: period?.description, text: failure.message)
      )
    }
  }

  /// That a start succeeded after one that did not.
  func recoveryLine(from trouble: RunRecord) -> String {
    switch format {
    case .text: "bangkom: " + language.recovered(from: trouble)
    case .json: json(RecoveryLine(event: "recovery", failedAt: trouble.at, failedExit: trouble.exit))
    }
  }

  func summarise(_ summary: Summary) { write(line(summary)) }

  /// The last line of a range of months.
  func summarise(_ record: RunRecord, untried: [Period]) {
    switch format {
    case .text: write("bangkom: " + language.range(record.months, untried: untried.count))
    case .json: write(json(RangeLine(record, untried: untried)))
    }
  }

  func fail(_ failure: RunFailure) { write(line(failure)) }

  /// Something that went wrong without changing what the run came to.
  func warn(_ text: String) {
    switch format {
    case .text: write("bangkom: " + text)
    case .json: write(json(WarningLine(event: "warning", text: text)))
    }
  }

  private func tellMore(_ path: String, _ code: FindingCode, _ count: Int) {
    let file = Masked.path(path)
    let text = language.moreFindings(count)
    switch format {
    case .text: write("\(file):0:0: \(code.severity.rawValue): \(text) [\(code.rawValue)]")
    case .json:
      write(
        json(
          FindingLine(
            event: "finding", severity: code.severity.rawValue, file: file, line: 0, column: 0,
            code: code.rawValue, text: text, count: count)))
    }
  }

  private func json(_ line: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Values of plain strings and numbers always encode.
    return (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  func write(_ line: String) {
    standardError(line + "\n")
  }
}

/// Writes to standard error; a closed one is no reason to stop a run.
func standardError(_ text: String) { writeText(text, to: STDERR_FILENO) }

/// Writes to standard output; a closed one is no reason to stop a run.
func standardOutput(_ text: String) { writeText(text, to: STDOUT_FILENO) }

/// Writes as much as there is a reader for.
func writeText(_ text: String, to descriptor: Int32) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    guard written > 0 || errno == EINTR else { return }
    bytes = bytes.dropFirst(max(0, written))
  }
}
