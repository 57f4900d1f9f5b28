import Foundation

/// `internal/status.json`: what a program that watches over the cron job reads.
struct RunStatus: Codable, Equatable {
  /// Of this file's form; names keep their meaning within it.
  private(set) var version = 1
  private(set) var program = programVersion
  /// The month that was last published or found unchanged.
  var lastGood: MonthRecord?
  /// The last start that held the output folder.
  var lastTried: RunRecord?
  /// When the edition after the newest published one is due, YYYY-MM-DD; nil where the settings name no day.
  var nextDue: String?

  init() {}

  /// - Parameter bytes: nil, or anything, where there was no status or somebody has spoiled it.
  init(reading bytes: [UInt8]?) {
    let read = bytes.flatMap { try? JSONDecoder().decode(RunStatus.self, from: Data($0)) }
    self = read.flatMap { $0.version == RunStatus().version ? $0 : nil } ?? RunStatus()
    program = programVersion
  }

  /// The last start, where it failed or was killed.
  var trouble: RunRecord? { lastTried.flatMap { $0.outcome == .good ? nil : $0 } }

  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Plain strings and numbers always encode.
    return ((try? encoder.encode(self)).map { Array($0) } ?? []) + [0x0A]
  }
}
