import TrainingDomain

/// A column of scores, as its header tells.
struct ScoreColumn: Equatable, Sendable {
  let position: Int
  /// Nil where only `sumber.yml` can tell.
  let stage: EvaluationStage?
  /// Nil where the header states none.
  let maximum: WrittenDecimal?
  let title: String

  /// The score columns of a header: those that name a stage, else the one that holds the whole score: the only one,
  /// or the only one that says so. Columns of single questions are none.
  static func all(in header: [String]) -> [ScoreColumn] {
    let columns = header.enumerated().compactMap { ScoreColumn($0.offset, $0.element) }
    let staged = columns.filter { $0.stage != nil }
    guard staged.isEmpty, columns.count > 1 else { return staged.isEmpty ? columns : staged }
    let whole = columns.filter { column in
      foldedHeader(column.title).split(separator: "_").contains { wholeWords.contains(String($0)) }
    }
    return whole.count == 1 ? whole : []
  }

  private init?(_ position: Int, _ title: String) {
    let words = foldedHeader(title).split(separator: "_").map(String.init)
    guard let first = words.first, !title.contains("["), first != "q", first != "p" else { return nil }
    let isScore = words.contains { Self.scoreWords.contains($0) }
    stage =
      words.contains(where: { ["pre", "pretest", "pretes"].contains($0) })
      ? .before
      : words.contains(where: { ["post", "posttest", "postest", "postes", "pasca"].contains($0) })
        ? .after : nil
    guard isScore || stage != nil else { return nil }
    if stage == nil {
      // Without a stage only the score as a whole counts: Nilai, Nilai/100,00, Total score, Skor.
      let rest = words.filter { !Self.scoreWords.contains($0) && !Self.wholeWords.contains($0) }
      guard rest.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
    }
    self.position = position
    self.title = title
    maximum = scaleInHeader(title)
  }

  private static let scoreWords: Set<String> = [
    "nilai", "skor", "score", "grade", "test", "tes", "kuis", "quiz",
  ]
  private static let wholeWords: Set<String> = ["total", "akhir", "final", "max", "maks"]
}
