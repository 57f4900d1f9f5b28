import Foundation
import Testing

/// The pages in a real browser, from the file system as a reader opens them.
@Suite struct BrowserTests {
  static let pages = ["index.html", "2026-05/index.html", "2026-05/units/U1.html"]

  @Test(arguments: pages, [320, 768, 1280])
  func pageNeedsNoSidewaysScrollingAndNoOtherFile(_ page: String, _ width: Int) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    // The pages allow no script, so a page around them measures the frame that they stand in.
    try desk.write(
      """
      <!DOCTYPE html><title>-</title><body style="margin:0">
      <iframe id="page" src="output/\(page)" style="width:\(width)px;height:900px;border:0"></iframe>
      <script>
      document.getElementById('page').addEventListener('load', event => {
        const inner = event.target.contentDocument.documentElement;
        const loads = event.target.contentWindow.performance.getEntriesByType('resource').length;
        document.title = `over ${inner.scrollWidth - inner.clientWidth} loads ${loads} data ${
          inner.querySelectorAll('data').length}`;
      });
      </script></body>
      """, to: "frame.html")
    let dump = try chromium(desk, ["--allow-file-access-from-files", "--dump-dom"], "frame.html")
    let title = try #require(dump.output.firstMatch(of: /<title>over (\d+) loads (\d+) data (\d+)/))
    #expect(title.1 == "0")
    #expect(title.2 == "0")
    if page != "index.html" { #expect(try #require(Int(title.3)) > 20) }
    #expect(!dump.errors.contains("CONSOLE"), "\(dump.errors)")
  }

  @Test func pagePrintsWithoutLosingTheUnits() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    _ = try chromium(desk, ["--print-to-pdf=\(desk.path)/city.pdf"], "output/2026-05/index.html")
    let text = try desk.run("pdftotext", ["-layout", "city.pdf", "-"])
    #expect(text.status == 0)
    for word in ["Dinas Satu", "Dinas Dua", "Kelengkapan data", "176"] {
      #expect(text.output.contains(word), "\(word)")
    }
  }

  private func chromium(_ desk: Desk, _ options: [String], _ page: String) throws -> Desk.Outcome {
    try desk.run(
      "chromium",
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--log-level=0",
        "--user-data-dir=\(desk.path)/.browser", "--virtual-time-budget=5000",
      ] + options + ["file://\(desk.path)/\(page)"])
  }
}
