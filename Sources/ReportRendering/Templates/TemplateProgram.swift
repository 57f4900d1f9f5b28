/// A template and all that it includes, bound to the values of one kind of page: every name is looked up once, when the
/// program is made, and never while pages are printed.
struct TemplateProgram: Sendable {
  private let block: TemplateBlock

  /// - Parameters:
  ///   - nodes: of every template and partial, by name.
  ///   - page: what the page offers.
  init(_ template: String, page: [String: NameShape], nodes: [String: [TemplateNode]], words: Words) {
    block = TemplateBinding(nodes: nodes, words: words).block(nodes[template] ?? [], scopes: [page], [])
  }

  /// - Parameter onAllCores: whether nothing else is done at the time, so that all cores may be used.
  func bytes(of page: some TemplateContext, onAllCores: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 17)
    var stack: [AnyObject] = [TemplateFrame(page)]
    block.write(&stack, to: &output, onAllCores: onAllCores)
    return output
  }
}
