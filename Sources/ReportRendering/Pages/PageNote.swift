/// One sentence of a list.
struct PageNote: TemplateContext {
  let text: String

  static let fields: [String: TemplateField<PageNote>] = ["note": .text(\.text)]
}
