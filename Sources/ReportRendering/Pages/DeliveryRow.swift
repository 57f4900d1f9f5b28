/// One unit's line in the table of completeness.
struct DeliveryRow: TemplateContext {
  let name: String
  let link: String
  let cells: [DeliveryCell]

  static let fields: [String: TemplateField<DeliveryRow>] = [
    "row-name": .text(\.name),
    "row-link": .text(\.link),
    "deliveries": .list(\.cells),
  ]
}
