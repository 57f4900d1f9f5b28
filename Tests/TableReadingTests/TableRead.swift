import CSVReading
import Findings
import Foundation
import TableReading

/// What came out of one reading of one file.
struct TableRead {
  private(set) var output: [UInt8] = []
  private(set) var log = FindingLog()
  private(set) var ledger = RowLedger()
  private(set) var failure: TableFailure?

  var text: String { String(decoding: output, as: UTF8.self) }

  /// Lines and codes of all findings but the decisions.
  var told: [String] {
    log.sorted.filter { $0.code != .containerDecision }.map { "\($0.position.line) \($0.code.rawValue)" }
  }

  init(_ bytes: [UInt8], header: HeaderMode = .auto, choice: TableChoice = .largest) throws {
    let path = NSTemporaryDirectory() + "bangkom-table-" + UUID().uuidString
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    self.init(at: path, header: header, choice: choice)
  }

  init(_ text: String, header: HeaderMode = .auto, choice: TableChoice = .largest) throws {
    try self.init(Array(text.utf8), header: header, choice: choice)
  }

  init(at path: String, header: HeaderMode = .auto, choice: TableChoice = .largest) {
    let sink = Sink()
    do throws(TableFailure) {
      let reader = TableReader(location: path, name: "a.csv", header: header, choice: choice)
      ledger = try reader.read(&log) { bytes throws(TableFailure) in sink.bytes += bytes }
    } catch {
      failure = error
    }
    output = sink.bytes
  }

  private final class Sink {
    var bytes: [UInt8] = []
  }
}
