import TrainingDomain

/// A column that holds everybody's attendance of one session, as its header tells.
struct SessionColumn: Equatable, Sendable {
  let position: Int
  let day: CivilDate
  /// Seconds after midnight; nil where the header states only the day.
  let second: Int?
  /// The session's number on its day, from 1; 0 where it is the only one.
  var session = 0

  /// The session columns of a header: those that begin with a day that can be read in one way.
  static func all(in header: [String]) -> [SessionColumn] {
    var columns = header.enumerated().compactMap { SessionColumn($0.offset, $0.element) }
    let byDay = Dictionary(grouping: columns.indices) { columns[$0].day }
    for indices in byDay.values where indices.count > 1 {
      let ordered = indices.sorted {
        (columns[$0].second ?? 0, columns[$0].position) < (columns[$1].second ?? 0, columns[$1].position)
      }
      for (number, index) in ordered.enumerated() { columns[index].session = number + 1 }
    }
    return columns
  }

  private init?(_ position: Int, _ title: String) {
    guard title.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    // Behind the time a group may stand: `10 Feb 2026 8.00AM All students`.
    let words = title.split(whereSeparator: \.isWhitespace)
    for count in stride(from: min(words.count, 7), to: 0, by: -1) {
      var text = words[..<count].joined(separator: " ")
      if let moment = text.withUTF8({ parseMoment($0, order: nil) }), let day = moment.day {
        self.position = position
        self.day = day
        second = moment.second
        return
      }
    }
    return nil
  }
}
