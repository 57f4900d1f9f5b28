import MarkupEscaping

/// Looks up the names of templates in the values whose sections they stand in, from the innermost outwards.
/// `TemplateChecker` has found before that all of them are known.
struct TemplateBinding {
  let nodes: [String: [TemplateNode]]
  let words: Words

  /// - Parameter scopes: what the values offer whose sections stand around the nodes, the page first.
  func block(
    _ nodes: [TemplateNode], scopes: [[String: NameShape]], _ indentation: [UInt8]
  ) -> TemplateBlock {
    var block = TemplateBlock(indentation: indentation)
    for node in nodes {
      switch node {
      case .text(let bytes): block.add(.bytes(bytes))
      case .value(let name), .fragment(let name):
        if let step = step(of: name, in: scopes) { block.add(step) }
      case .section(let name, let inner, let isInverted):
        if let step = section(name, inner, isInverted: isInverted, scopes, indentation) { block.add(step) }
      case .partial(let name, let more):
        block.add(.block(self.block(self.nodes[name] ?? [], scopes: scopes, indentation + more)))
      }
    }
    return block
  }

  private func step(of name: String, in scopes: [[String: NameShape]]) -> TemplateBlock.Step? {
    guard let (place, shape) = find(name, in: scopes) else { return nil }
    switch shape {
    case .text(let read): return .value(place, read)
    case .fragment(let read): return .fragment(place, read)
    case .words:
      let text = words.texts[String(name.drop { $0 != "." }.dropFirst())] ?? ""
      var bytes: [UInt8] = []
      appendEscapedMarkup(text, to: &bytes)
      return .bytes(bytes)
    case .flag, .list, .object: return nil
    }
  }

  private func section(
    _ name: String, _ nodes: [TemplateNode], isInverted: Bool, _ scopes: [[String: NameShape]],
    _ indentation: [UInt8]
  ) -> TemplateBlock.Step? {
    guard let (place, shape) = find(name, in: scopes) else { return nil }
    func inner(_ more: [[String: NameShape]] = []) -> TemplateBlock {
      block(nodes, scopes: scopes + more, indentation)
    }
    switch shape {
    case .flag(let read): return .flag(place, read, is: !isInverted, inner())
    case .list(let read, let names):
      return isInverted ? .emptyList(place, read, inner()) : .list(place, read, inner([names()]))
    case .object(let read, let names):
      return isInverted ? .missingObject(place, read, inner()) : .object(place, read, inner([names()]))
    case .text, .fragment, .words: return nil
    }
  }

  /// What a name stands for, and whose it is; behind a dot stands a name that the value before it offers.
  private func find(_ name: String, in scopes: [[String: NameShape]]) -> (place: Int, shape: NameShape)? {
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first,
      let place = scopes.indices.last(where: { scopes[$0][first] != nil }),
      let outermost = scopes[place][first]
    else { return nil }
    let shape = parts.dropFirst().reduce(Optional(outermost)) { shape, part in
      shape.flatMap { within($0, part) }
    }
    return shape.map { (place, $0) }
  }

  private func within(_ shape: NameShape, _ name: String) -> NameShape? {
    switch shape {
    case .words: return .words
    case .object(let read, let names):
      switch names()[name] {
      case .text(let inner): return .text { read($0).map(inner) ?? "" }
      case .fragment(let inner): return .fragment { read($0).map(inner) ?? Markup() }
      case .flag(let inner): return .flag { read($0).map(inner) ?? false }
      case .list(let inner, let names): return .list({ read($0).map(inner) ?? [] }, names: names)
      case .object(let inner, let names): return .object({ read($0).flatMap(inner) }, names: names)
      case .words: return .words
      case nil: return nil
      }
    case .text, .fragment, .flag, .list: return nil
    }
  }
}
