/// A named link to another page, or a heading of this one.
struct PageLink: TemplateContext {
  let name: String
  let href: String

  static let fields: [String: TemplateField<PageLink>] = [
    "link-name": .text(\.name),
    "link-href": .text(\.href),
  ]
}
