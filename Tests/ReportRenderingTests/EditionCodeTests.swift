import ReportRendering
import Testing

@Suite struct EditionCodeTests {
  private let page = Array(
    "<p><code>x</code><code data-edition-code=\"000000000000\">000000000000</code></p>".utf8)

  @Test func stampsAndZeroes() throws {
    let stamped = try #require(EditionCode.stamped(page, code: "0123456789ab"))
    #expect(
      String(decoding: stamped, as: UTF8.self)
        == "<p><code>x</code><code data-edition-code=\"0123456789ab\">0123456789ab</code></p>")
    let zeroed = try #require(EditionCode.zeroed(stamped))
    #expect(zeroed.bytes == page)
    #expect(zeroed.code == "0123456789ab")
  }

  @Test(arguments: ["", "0123456789a", "0123456789abc", "0123456789AB", "0123456789a\""])
  func refusesWhatIsNoCode(_ code: String) {
    #expect(EditionCode.stamped(page, code: code) == nil)
  }

  @Test func refusesNoneAndTwo() {
    #expect(EditionCode.zeroed([]) == nil)
    #expect(EditionCode.zeroed(Array("<code data-edition-code=\"0".utf8)) == nil)
    #expect(EditionCode.zeroed(page + page) == nil)
  }

  @Test func refusesCodesThatDiffer() {
    let page = Array("<code data-edition-code=\"000000000001\">000000000000</code>".utf8)
    #expect(EditionCode.zeroed(page) == nil)
  }
}
