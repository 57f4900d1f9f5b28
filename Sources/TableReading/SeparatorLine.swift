import CSVReading

/// The delimiter that a first line such as `sep=;` names, as Excel writes it; nil without such a line.
package func separatorLine(_ head: [UInt8]) -> Delimiter? {
  let line = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
  guard String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=",
    let byte = line.dropFirst(4).first, let end = line.dropFirst(5).first, end == 0x0A || end == 0x0D
  else { return nil }
  return Delimiter(rawValue: byte)
}
