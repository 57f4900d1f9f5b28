import MarkupEscaping

/// The short code on every page that ties paper to a report.xml: the first digits of its SHA-256.
package enum EditionCode {
  /// What stands on a page while its digest is taken.
  package static let placeholder = "000000000000"

  /// The page with the code in place of whatever code it has; nil unless the page has exactly one place for
  /// it and the code is 12 lower-case hexadecimal digits.
  package static func stamped(_ page: [UInt8], code: String) -> [UInt8]? {
    let digits = Array(code.utf8)
    guard isCode(digits[...]), let place = place(in: page) else { return nil }
    return replacing(place, of: page, with: digits)
  }

  private static func replacing(
    _ place: (attribute: Int, text: Int), of page: [UInt8], with digits: [UInt8]
  ) -> [UInt8] {
    var page = page
    for start in [place.attribute, place.text] {
      for (offset, digit) in digits.enumerated() { page[start + offset] = digit }
    }
    return page
  }

  /// The page as it was when its digest was taken, and the code that stood on it; nil unless the page has
  /// exactly one code.
  package static func zeroed(_ page: [UInt8]) -> (bytes: [UInt8], code: String)? {
    guard let place = place(in: page) else { return nil }
    let digits = page[place.attribute..<place.attribute + length]
    let bytes = replacing(place, of: page, with: Array(placeholder.utf8))
    return (bytes, String(decoding: digits, as: UTF8.self))
  }

  private static let length = 12

  /// Where the code's digits begin; nil unless there is exactly one `<code data-edition-code="…">…</code>`
  /// with the same code twice.
  private static func place(in page: [UInt8]) -> (attribute: Int, text: Int)? {
    let opening = "<code data-edition-code=\""
    let between = Array("\">".utf8)
    let closing = Array("</code>".utf8)
    guard let start = firstPlace(of: opening, in: page) else { return nil }
    let attribute = start + opening.utf8.count
    guard firstPlace(of: opening, in: page, from: attribute) == nil else { return nil }
    let text = attribute + length + between.count
    guard text + length + closing.count <= page.count,
      page[(attribute + length)...].starts(with: between),
      page[(text + length)...].starts(with: closing),
      isCode(page[attribute..<attribute + length]),
      page[attribute..<attribute + length] == page[text..<text + length]
    else { return nil }
    return (attribute, text)
  }

  private static func isCode(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == length
      && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
