/// The script that stands within each page, and the digest by which the page's policy admits it. It sorts and filters
/// tables, marks the place in the list of contents, and reminds of a newer edition; without it the page says the same.
struct PageScript {
  /// The name under which templates include the script.
  static let fragment = "script"
  static let file = "report.js"

  let text: String
  /// SHA-256 of the text in Base64, as `Content-Security-Policy` wants it.
  let digest: String

  init(in set: TemplateSet) throws(TemplateFault) {
    var bytes = try TemplateSource(Self.file, in: set).bytes
    while let last = bytes.last, last == 0x0A || last == 0x20 || last == 0x09 { bytes.removeLast() }
    try Self.check(bytes)
    // Pages are read as HTML by browsers and as XML by whoever verifies them; this is a script to both.
    text = "//<![CDATA[\n" + String(decoding: bytes, as: UTF8.self) + "\n//]]>"
    digest = policyDigest(of: Array(text.utf8))
  }

  /// What would end the script, for one kind of reader or the other, or be taken for a tag of a template.
  private static let endings: [(mark: String, advice: String)] = [
    ("</script", "It would end the script. Write `<\\/script`."),
    ("<!--", "Browsers read it as a comment. Write it in two parts."),
    ("]]>", "It would end the script for readers of XML. Put a space between."),
    ("{{", "It would be read as a tag of a template. Put a space between."),
  ]

  private static func check(_ bytes: [UInt8]) throws(TemplateFault) {
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      for ending in endings where line.firstRange(of: Array(ending.mark.utf8)) != nil {
        throw TemplateFault(
          file: file, line: number + 1, message: "`\(ending.mark)` stands in the script. \(ending.advice)")
      }
    }
  }
}
