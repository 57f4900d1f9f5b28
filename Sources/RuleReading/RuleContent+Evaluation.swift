import Findings
import TrainingDomain

// Rules of how evaluations are judged and when they are due.

extension GainBands {
  /// `{ sedang: 0.3, tinggi: 0.7, orang_minimum: 5 }`.
  init(_ node: RuleNode) throws(Finding) {
    let entries = try node.entries(allowed: ["sedang", "tinggi", "orang_minimum"])
    let medium = try node.required("sedang", in: entries).hundredths(in: 0...100)
    let highNode = try node.required("tinggi", in: entries)
    let high = try highNode.hundredths(in: 0...100)
    guard high > medium else { throw highNode.fault(expected: "tinggi > sedang") }
    self.init(
      mediumFrom: medium, highFrom: high,
      minimumPeople: try node.required("orang_minimum", in: entries).integer(in: 5...1000))
  }
}

extension ReactionBands {
  /// Where each band begins, in percent of the scale: `{ kurang: 20, cukup: 40, baik: 60, sangat_baik: 80 }`.
  init(_ node: RuleNode) throws(Finding) {
    let names = ["kurang", "cukup", "baik", "sangat_baik"]
    let entries = try node.entries(allowed: names)
    let limits = try node.rising(names, in: entries) { node throws(Finding) in
      try node.hundredths(in: 1...10_000)
    }
    self.init(poorFrom: limits[0], fairFrom: limits[1], goodFrom: limits[2], veryGoodFrom: limits[3])
  }
}

extension ApplicationInquiry {
  private static let respondentWords: [(word: String, stage: EvaluationStage)] = [
    ("mandiri", .appliedSelf), ("rekan", .appliedPeer), ("atasan", .appliedSuperior),
  ]

  /// `{ hari_setelah_selesai: 90, hari_menjawab: 30, penjawab: [mandiri], bentuk: [kursus] }`.
  init(_ node: RuleNode) throws(Finding) {
    let entries = try node.entries(allowed: ["hari_setelah_selesai", "hari_menjawab", "penjawab", "bentuk"])
    let respondents = try node.required("penjawab", in: entries)
      .distinctWords(Self.respondentWords.map(\.word)).map { Self.respondentWords[$0].stage }
    let forms = try node.required("bentuk", in: entries).forms()
    self.init(
      daysAfterEnd: try node.required("hari_setelah_selesai", in: entries).integer(in: 0...730),
      daysToAnswer: try node.required("hari_menjawab", in: entries).integer(in: 0...365),
      respondents: respondents, forms: forms)
  }
}
