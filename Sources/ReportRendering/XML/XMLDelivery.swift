import ReportModel
import TrainingDomain

/// The months of one kind of export that arrived from a unit.
struct XMLDelivery: TemplateContext {
  private let kind: SourceKind
  private let months: String

  init(_ delivery: UnitDelivery, year: Int) {
    kind = delivery.kind
    months = delivery.months.indices.filter { delivery.months[$0] }
      .compactMap { Period(year: year, month: $0 + 1)?.description }.joined(separator: " ")
  }

  static let fields: [String: TemplateField<XMLDelivery>] = [
    "delivery-kind": .text(\.kind.code),
    "delivery-months": .text(\.months),
  ]
}
