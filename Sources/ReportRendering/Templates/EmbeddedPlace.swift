/// Where a style or script stands in a template: between its tags without any other character, or its digest would
/// not fit.
func checkPlace(of tag: TemplateTag, in source: TemplateSource, element: String) throws(TemplateFault) {
  let opening = Array("<\(element)>".utf8)
  let before = source.bytes[..<tag.range.lowerBound]
  let after = source.bytes[tag.range.upperBound...]
  guard before.suffix(opening.count).elementsEqual(opening), after.starts(with: "</\(element)>".utf8) else {
    throw TemplateFault(
      file: source.file, line: tag.line,
      message: """
        `{{>\(tag.name)}}` must stand as `<\(element)>{{>\(tag.name)}}</\(element)>`, without spaces or line ends: \
        browsers refuse a \(element) whose digest differs. Write it so.
        """)
  }
}
