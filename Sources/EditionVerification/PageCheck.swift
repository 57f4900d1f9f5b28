import ContentDigest
import ReportModel
import ReportRendering
import XMLConformance

/// Compares the figures of one page, and the text it shows for them, with the figures of `report.xml`.
struct PageCheck {
  /// Bytes of shown text that are kept: more than any figure prints, so that a longer text differs too.
  private static let longestText = 200

  /// An element that shows something of the report, while it is open.
  private struct Shown {
    enum Kind {
      case figure
      /// Less what the earlier edition of this code published.
      case change(against: String)
      /// Which edition the page's own one replaces.
      case correction
    }

    let kind: Kind
    let place: String
    let value: String?
    let line: Int
    let depth: Int
    var text = ""
  }

  private let path: String
  private let figures: [String: PublishedFigure]
  /// Short code of the edition that this one replaces; nil for an original.
  private let corrected: String?
  private var log: VerificationLog
  private var language: Language?
  private var depth = 0
  private var shown: [Shown] = []
  private var saysCorrection = false

  static func run(_ page: [UInt8], _ path: String, of report: PublishedReport, _ log: inout VerificationLog) {
    var check = PageCheck(path, report, log)
    var fault: XMLFault?
    do throws(XMLFault) {
      try readXML(page) { check.take($0) }
    } catch {
      fault = error
    }
    check.checkMark()
    log = check.log
    if let fault { log.add(.wellFormed, path, line: fault.line, .library(fault.message)) }
  }

  private init(_ path: String, _ report: PublishedReport, _ log: VerificationLog) {
    self.path = path
    figures = report.figures
    corrected = report.header?["corrects"].map { String($0.prefix(SHA256Digest.shortCodeLength)) }
    self.log = log
  }

  private mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes, let line):
      depth += 1
      let value = { (name: String) in attributes.first { $0.name == name }?.value }
      if depth == 1 {
        language = value("lang").flatMap(Language.init(rawValue:))
        if name != "html" || language == nil {
          log.add(.shownText, path, line: line, .malformed("html lang", found: value("lang") ?? ""))
        }
      }
      // Most elements show nothing of the report.
      guard attributes.contains(where: { $0.name.hasPrefix("data-") }) else { return }
      if let place = value("data-figure") {
        shown.append(Shown(kind: .figure, place: place, value: value("value"), line: line, depth: depth))
      }
      if let place = value("data-change") {
        shown.append(
          Shown(
            kind: .change(against: value("data-against") ?? ""), place: place, value: value("value"),
            line: line, depth: depth))
      }
      if let code = value("data-corrects") {
        shown.append(Shown(kind: .correction, place: "data-corrects", value: code, line: line, depth: depth))
      }
      if let place = value("data-absent") { checkAbsent(place, value("data-reason"), line) }
    case .text(let text):
      for index in shown.indices where shown[index].text.utf8.count < Self.longestText {
        shown[index].text += String(decoding: text.utf8.prefix(Self.longestText), as: UTF8.self)
      }
    case .end:
      if let last = shown.last, last.depth == depth {
        shown.removeLast()
        switch last.kind {
        case .figure: checkFigure(last)
        case .change(let against): checkChange(last, against)
        case .correction: checkCorrection(last)
        }
      }
      depth -= 1
    }
  }

  private mutating func checkFigure(_ shown: Shown) {
    guard let figure = figures[shown.place] else {
      log.add(.figures, path, line: shown.line, .missing("report.xml: \(shown.place)"))
      return
    }
    guard !figure.isAbsent, shown.value == figure.text else {
      log.add(
        .figures, path, line: shown.line,
        .differs(shown.place, expected: figure.text, found: shown.value ?? ""))
      return
    }
    switch figure.value {
    case .absent: break
    case .code:
      // The office may put its own words files in place of the built-in ones, and they are no part of the
      // edition: that a reader sees a word at all is what can be told without them.
      if shown.text.allSatisfy(\.isWhitespace) {
        log.add(.shownText, path, line: shown.line, .malformed(shown.place, found: shown.text))
      }
    case .number(_, let scaled, let measure):
      guard let language else { return }
      let expected = figureText(scaled: scaled, measure: measure, language: language)
      // By bytes: a combining character behind a digit would be a different text, but an equal String is
      // also one that is only canonically equivalent.
      guard !shown.text.utf8.elementsEqual(expected.utf8) else { return }
      log.add(
        .shownText, path, line: shown.line, .differs(shown.place, expected: expected, found: shown.text))
    }
  }

  /// A change is the figure less what the earlier edition published of the same owner.
  private mutating func checkChange(_ shown: Shown, _ against: String) {
    guard let figure = figures[shown.place], let end = shown.place.lastIndex(of: "/"),
      let earlier = figures["\(shown.place[..<end])/edition/\(against)\(shown.place[end...])"],
      let now = figure.scaled, let then = earlier.scaled
    else {
      log.add(.figures, path, line: shown.line, .missing("report.xml: \(shown.place) (\(against))"))
      return
    }
    let measure = figure.name.measure
    let value = decimalText(now - then, decimals: measure.decimals)
    let place = "\(shown.place) − \(against)"
    if shown.value != value {
      log.add(
        .figures, path, line: shown.line, .differs(place, expected: value, found: shown.value ?? ""))
    }
    guard let language else { return }
    let text = changeText(scaled: now - then, measure: measure, language: language)
    if !shown.text.utf8.elementsEqual(text.utf8) {
      log.add(.shownText, path, line: shown.line, .differs(place, expected: text, found: shown.text))
    }
  }

  /// The words around the code are the office's own.
  private mutating func checkCorrection(_ shown: Shown) {
    saysCorrection = true
    guard let corrected else {
      log.add(.chain, path, line: shown.line, .unexpected(shown.place))
      return
    }
    if shown.value != corrected {
      log.add(
        .chain, path, line: shown.line,
        .differs(shown.place, expected: corrected, found: shown.value ?? ""))
    }
    if !shown.text.contains(corrected) {
      log.add(.shownText, path, line: shown.line, .malformed(shown.place, found: shown.text))
    }
  }

  private mutating func checkMark() {
    if let corrected, !saysCorrection {
      log.add(.chain, path, .missing("data-corrects=\"\(corrected)\""))
    }
  }

  private mutating func checkAbsent(_ place: String, _ reason: String?, _ line: Int) {
    guard let figure = figures[place] else {
      log.add(.figures, path, line: line, .missing("report.xml: \(place)"))
      return
    }
    if figure.isAbsent, reason == figure.text { return }
    log.add(.figures, path, line: line, .differs(place, expected: figure.text, found: reason ?? ""))
  }
}
