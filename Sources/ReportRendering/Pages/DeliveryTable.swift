import ReportModel
import TrainingDomain

/// Which months of which export arrived from which unit, and what is missing of it in sentences.
struct DeliveryTable: TemplateContext {
  private let caption: String
  private let kinds: [PageNote]
  private let rows: [DeliveryRow]

  /// - Returns: nil where no export is asked of any unit.
  init?(_ units: [UnitSection], links: [String], words: Words) {
    let kinds = Self.kinds(of: units)
    guard !kinds.isEmpty else { return nil }
    let due = units.lazy.flatMap(\.deliveries).map(\.months.count).max() ?? 0
    caption = words.sentence(.completenessCaption, ["count": words.text(due)])
    self.kinds = kinds.map { PageNote(text: words.kind($0)) }
    rows = zip(units, links).map { unit, link in
      DeliveryRow(
        name: unit.name, link: link,
        cells: kinds.map { kind in
          DeliveryCell(unit.deliveries.first { $0.kind == kind }, words: words)
        })
    }
  }

  /// For each kind of export: how many units sent nothing, and how many left months out.
  static func gaps(of units: [UnitSection], words: Words) -> [PageNote] {
    kinds(of: units).flatMap { kind in
      let deliveries = units.compactMap { unit in unit.deliveries.first { $0.kind == kind } }
      let silent = deliveries.count { !$0.months.contains(true) && !$0.months.isEmpty }
      let partial = deliveries.count { $0.months.contains(true) && $0.months.contains(false) }
      let unheard: Sentence = kind == .attendance ? .unitsWithoutAttendance : .unitsWithoutKind
      return [(unheard, silent), (.unitsWithGaps, partial)].filter { $0.1 > 0 }
        .map { sentence, count in
          PageNote(
            text: words.sentence(sentence, ["kind": words.kind(kind), "count": words.text(count)]))
        }
    }
  }

  /// For each kind of export: which months are missing from one unit.
  static func gaps(of unit: UnitSection, words: Words) -> [PageNote] {
    sentences(of: unit, .monthsMissing, .monthsAllMissing, words).map(PageNote.init)
  }

  /// The same as requests to the unit.
  static func requests(to unit: UnitSection, words: Words) -> [String] {
    sentences(of: unit, .taskSend, .taskSendAll, words)
  }

  private static func sentences(
    of unit: UnitSection, _ some: Sentence, _ all: Sentence, _ words: Words
  ) -> [String] {
    unit.deliveries.filter { $0.months.contains(false) }.map { delivery in
      let kind = words.kind(delivery.kind)
      guard delivery.months.contains(true) else { return words.sentence(all, ["kind": kind]) }
      let months = delivery.months.indices.filter { !delivery.months[$0] }
        .map { words.word(.months, "\($0 + 1)") }
      return words.sentence(some, ["kind": kind, "months": months.joined(separator: ", ")])
    }
  }

  private static func kinds(of units: [UnitSection]) -> [SourceKind] {
    let asked = Set(units.lazy.flatMap(\.deliveries).map(\.kind))
    return SourceKind.allCases.filter(asked.contains)
  }

  static let fields: [String: TemplateField<DeliveryTable>] = [
    "completeness-caption": .text(\.caption),
    "kinds": .list(\.kinds),
    "delivery-rows": .list(\.rows),
  ]
}
