/// One HTML page of the edition and its digest.
struct XMLPage: TemplateContext {
  let path: String
  let digest: String

  static let fields: [String: TemplateField<XMLPage>] = [
    "page-path": .text(\.path),
    "page-digest": .text(\.digest),
  ]
}
