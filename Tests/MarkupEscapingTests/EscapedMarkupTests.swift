import MarkupEscaping
import Testing

@Suite struct EscapedMarkupTests {
  @Test(arguments: [
    ("", ""), ("Dinas Kesehatan", "Dinas Kesehatan"), ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
    ("\"it's\"", "&quot;it&#39;s&quot;"),
    // A quotation mark with a combining accent is one grapheme, and still closes an attribute.
    ("\"\u{301}x", "&quot;\u{301}x"), ("<\u{338}b", "&lt;\u{338}b"),
    ("a\tb\r\nc", "a&#9;b&#13;&#10;c"), ("\u{0}\u{1F}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    // U+FF21 begins with the same byte as what XML forbids.
    ("\u{FF21}\u{FFFD}", "\u{FF21}\u{FFFD}"), ("مديرية 😀", "مديرية 😀"),
  ])
  func escapesByBytes(_ text: String, _ escaped: String) {
    #expect(escapedMarkup(text).utf8.elementsEqual(escaped.utf8))
  }

  @Test func countsWhatXMLForbids() {
    #expect(forbiddenCharacters(in: "a\u{0}b\u{1B}\u{FFFE}\t\r\n") == 3)
    #expect(forbiddenCharacters(in: "Kota Semarang") == 0)
  }
}
