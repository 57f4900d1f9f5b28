import CoreSharing
import MarkupEscaping

/// Steps that print a part of a template, one after the other.
struct TemplateBlock: Sendable {
  /// Values are named by their place in the stack of open sections, from the page outwards.
  indirect enum Step: Sendable {
    case bytes([UInt8])
    case value(Int, @Sendable (AnyObject) -> String)
    case fragment(Int, @Sendable (AnyObject) -> Markup)
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

  /// - Parameter onAllCores: whether no other core is at work, so that long lists are printed on all of them.
  func write(_ stack: inout [AnyObject], to output: inout [UInt8], onAllCores: Bool) {
    guard !indentation.isEmpty else {
      for step in steps { Self.write(step, &stack, to: &output, onAllCores) }
      return
    }
    let start = output.count
    for step in steps {
      guard output.count > start, output.last == UInt8(ascii: "\n") else {
        Self.write(step, &stack, to: &output, onAllCores)
        continue
      }
      output += indentation
      let indented = output.count
      Self.write(step, &stack, to: &output, onAllCores)
      // A step that prints nothing begins no line.
      if output.count == indented { output.removeLast(indentation.count) }
    }
  }

  private static func write(
    _ step: Step, _ stack: inout [AnyObject], to output: inout [UInt8], _ onAllCores: Bool
  ) {
    switch step {
    case .bytes(let bytes): output += bytes
    case .value(let place, let read): appendEscapedMarkup(read(stack[place]), to: &output)
    case .fragment(let place, let read): output += read(stack[place]).bytes
    case .flag(let place, let read, let value, let block):
      if read(stack[place]) == value { block.write(&stack, to: &output, onAllCores: onAllCores) }
    case .list(let place, let read, let block):
      let elements = read(stack[place])
      if onAllCores, elements.count >= longList {
        block.writeOnAllCores(elements, stack, to: &output)
      } else {
        block.write(elements[...], &stack, to: &output, onAllCores)
      }
    case .emptyList(let place, let read, let block):
      if read(stack[place]).isEmpty { block.write(&stack, to: &output, onAllCores: onAllCores) }
    case .object(let place, let read, let block):
      if let value = read(stack[place]) { block.write([value], &stack, to: &output, onAllCores) }
    case .missingObject(let place, let read, let block):
      if read(stack[place]) == nil { block.write(&stack, to: &output, onAllCores: onAllCores) }
    case .block(let block): block.write(&stack, to: &output, onAllCores: onAllCores)
    }
  }

  // MARK: Sections

  private func write(
    _ elements: ArraySlice<AnyObject>, _ stack: inout [AnyObject], to output: inout [UInt8],
    _ onAllCores: Bool
  ) {
    for element in elements {
      stack.append(element)
      write(&stack, to: &output, onAllCores: onAllCores)
      stack.removeLast()
    }
  }

  /// From this many elements on a list is printed in parts at once.
  private static let longList = 32

  /// Frames hold values that nobody changes any more.
  private struct Frames: @unchecked Sendable {
    let elements: ArraySlice<AnyObject>
    let stack: [AnyObject]
  }

  private func writeOnAllCores(_ elements: [AnyObject], _ stack: [AnyObject], to output: inout [UInt8]) {
    // Elements are of different sizes: with more parts than cores all of them are done at about the same time.
    let parts = cores * 4
    func bound(_ part: Int) -> Int { elements.count * part / parts }
    let frames = (0..<parts).map { part in
      Frames(elements: elements[bound(part)..<bound(part + 1)], stack: stack)
    }
    for bytes in mapOnAllCores(
      frames,
      { frames in
        var (stack, bytes) = (frames.stack, [UInt8]())
        write(frames.elements, &stack, to: &bytes, false)
        return bytes
      })
    { output += bytes }
  }
}
