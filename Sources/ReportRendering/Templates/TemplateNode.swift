/// A piece of a template as it is written: text up to a line's end, a tag, or a section with what stands in it.
indirect enum TemplateNode: Equatable {
  case text([UInt8])
  case value(String)
  case fragment(String)
  case section(String, [TemplateNode], isInverted: Bool)
  /// - Parameter indentation: what stands before the tag on a line of its own; each line of the partial begins with it.
  case partial(String, indentation: [UInt8])
}
