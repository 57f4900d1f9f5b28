import ReportModel

/// How many months of one kind of export arrived from one unit.
struct DeliveryCell: TemplateContext {
  private let delivery: UnitDelivery?
  private let words: Words

  /// - Parameter delivery: nil where the kind is not asked of the unit.
  init(_ delivery: UnitDelivery?, words: Words) {
    self.delivery = delivery
    self.words = words
  }

  private var arrived: Int { delivery?.months.count { $0 } ?? 0 }

  private var due: Int { delivery?.months.count ?? 0 }

  private var text: String {
    words.sentence(.partOf, ["count": words.text(arrived), "total": words.text(due)])
  }

  /// The months without a row by their numbers; empty where all have one or none has.
  private var gaps: String {
    guard let months = delivery?.months, arrived > 0, arrived < due else { return "" }
    let numbers = months.indices.filter { !months[$0] }.map { words.text($0 + 1) }
    return words.sentence(.withoutMonths, ["months": numbers.joined(separator: ", ")])
  }

  static let fields: [String: TemplateField<DeliveryCell>] = [
    "is-asked": .flag { $0.delivery != nil },
    "delivery-text": .text(\.text),
    "delivery-gaps": .text(\.gaps),
    "is-complete": .flag { $0.arrived == $0.due },
    "is-missing": .flag { $0.arrived == 0 && $0.due > 0 },
  ]
}
