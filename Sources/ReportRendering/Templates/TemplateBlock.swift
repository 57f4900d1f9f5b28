import MarkupEscaping

/// Steps that print a part of a template, one after the other.
struct TemplateBlock: Sendable {
  /// Values are named by their place in the stack of open sections, from the page outwards.
  indirect enum Step: Sendable {
    case bytes([UInt8])
    case value(Int, @Sendable (AnyObject) -> String)
    case fragment(Int, @Sendable (AnyObject) -> String)
    /// Where the flag has this value.
    case flag(Int, @Sendable (AnyObject) -> Bool, is: Bool, TemplateBlock)
    case list(Int, @Sendable (AnyObject) -> [AnyObject], TemplateBlock)
    case emptyList(Int, @Sendable (AnyObject) -> [AnyObject], TemplateBlock)
    case object(Int, @Sendable (AnyObject) -> AnyObject?, TemplateBlock)
    case missingObject(Int, @Sendable (AnyObject) -> AnyObject?, TemplateBlock)
    case block(TemplateBlock)
  }

  private var steps: [Step] = []
  /// What each line but the first begins with.
  let indentation: [UInt8]

  init(indentation: [UInt8]) {
    self.indentation = indentation
  }

  mutating func add(_ step: Step) {
    // Without indentation it does not matter where one step ends and the next begins.
    if indentation.isEmpty {
      if case .block(let block) = step, block.indentation.isEmpty {
        for step in block.steps { add(step) }
        return
      }
      if case .bytes(let more) = step, case .bytes(let before)? = steps.last {
        steps[steps.count - 1] = .bytes(before + more)
        return
      }
    }
    steps.append(step)
  }

  func write(_ stack: inout [AnyObject], to output: inout [UInt8]) {
    guard !indentation.isEmpty else {
      for step in steps { Self.write(step, &stack, to: &output) }
      return
    }
    let start = output.count
    for step in steps {
      guard output.count > start, output.last == UInt8(ascii: "\n") else {
        Self.write(step, &stack, to: &output)
        continue
      }
      output += indentation
      let indented = output.count
      Self.write(step, &stack, to: &output)
      // A step that prints nothing begins no line.
      if output.count == indented { output.removeLast(indentation.count) }
    }
  }

  private static func write(_ step: Step, _ stack: inout [AnyObject], to output: inout [UInt8]) {
    switch step {
    case .bytes(let bytes): output += bytes
    case .value(let place, let read): appendEscapedMarkup(read(stack[place]), to: &output)
    case .fragment(let place, let read):
      var text = read(stack[place])
      text.withUTF8 { output.append(contentsOf: $0) }
    case .flag(let place, let read, let value, let block):
      if read(stack[place]) == value { block.write(&stack, to: &output) }
    case .list(let place, let read, let block):
      for element in read(stack[place]) {
        stack.append(element)
        block.write(&stack, to: &output)
        stack.removeLast()
      }
    case .emptyList(let place, let read, let block):
      if read(stack[place]).isEmpty { block.write(&stack, to: &output) }
    case .object(let place, let read, let block):
      if let value = read(stack[place]) {
        stack.append(value)
        block.write(&stack, to: &output)
        stack.removeLast()
      }
    case .missingObject(let place, let read, let block):
      if read(stack[place]) == nil { block.write(&stack, to: &output) }
    case .block(let block): block.write(&stack, to: &output)
    }
  }
}
