import MarkupEscaping

/// A schema whose complex types of some names take any text in their attributes, for whoever checks by other means what
/// these say: libxml2 goes through a list of words one by one, which takes half of its time. Which attributes there are
/// is left as it is; so is what stands under another prefix than `xs`.
package func withAnyText(inAttributesOf types: [String], _ schema: [UInt8]) -> [UInt8] {
  let attribute = "<xs:attribute "
  let type = " type=\""
  return types.reduce(schema) { schema, name in
    guard let start = firstPlace(of: "<xs:complexType name=\"\(name)\">", in: schema),
      let end = firstPlace(of: "</xs:complexType>", in: schema, from: start)
    else { return schema }
    var changed = Array(schema[..<start])
    var next = start
    while let opening = firstPlace(of: attribute, in: schema, from: next), opening < end,
      let stated = firstPlace(of: type, in: schema, from: opening), stated < end,
      let closing = firstPlace(of: "\"", in: schema, from: stated + type.utf8.count)
    {
      changed += schema[next..<stated] + Array("\(type)xs:string".utf8)
      next = closing
    }
    return changed + schema[next...]
  }
}
