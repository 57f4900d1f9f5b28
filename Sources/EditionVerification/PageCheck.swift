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
      /// An attribute of what a system states of the figure.
      case control(word: String, system: String)
      /// Which edition the page's own one replaces.
      case correction
    }

    let place: String
    let kind: Kind
    let value: String?
    let line: Int
    let depth: Int
    var text = ""
  }

  private let path: String
  private let report: PublishedReport
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
      try readXML(page, marked: "data-") { check.take($0) }
    } catch {
      fault = error
    }
    check.checkMark()
    log = check.log
    if let fault { log.add(.wellFormed, path, line: fault.line, .library(fault.message)) }
  }

  private init(_ path: String, _ report: PublishedReport, _ log: VerificationLog) {
    self.path = path
    self.report = report
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
      func show(_ place: String, _ kind: Shown.Kind, value word: String? = nil) {
        shown.append(
          Shown(place: place, kind: kind, value: word ?? value("value"), line: line, depth: depth))
      }
      if let place = value("data-figure") { show(place, .figure) }
      if let place = value("data-change") { show(place, .change(against: value("data-against") ?? "")) }
      let system = value("data-source") ?? ""
      if let place = value("data-control") { show(place, .control(word: "value", system: system)) }
      if let code = value("data-corrects") { show("data-corrects", .correction, value: code) }
      if let place = value("data-difference") { show(place, .control(word: "difference", system: system)) }
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
        case .control(let word, let system): checkControl(last, word, system)
        case .correction: checkCorrection(last)
        }
      }
      depth -= 1
    }
  }

  private mutating func checkFigure(_ shown: Shown) {
    guard let figure = report.figures[shown.place] else {
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
    guard let figure = report.figures[shown.place], let end = shown.place.lastIndex(of: "/"),
      let earlier = report.figures["\(shown.place[..<end])/edition/\(against)\(shown.place[end...])"],
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

  /// What a system states, or how far our figure is from it, as the report has it.
  private mutating func checkControl(_ shown: Shown, _ word: String, _ system: String) {
    let place = "\(shown.place) (\(system)): \(word)"
    let stated = (report.entries[.controls] ?? []).first {
      $0.controlPlace == shown.place && $0["source"] == system
    }?[word]
    guard let stated, let measure = Self.measure(of: shown.place) else {
      log.add(.figures, path, line: shown.line, .missing("report.xml: \(place)"))
      return
    }
    if shown.value != stated {
      log.add(
        .figures, path, line: shown.line, .differs(place, expected: stated, found: shown.value ?? ""))
    }
    guard let language, let scaled = scaledDecimal(stated, decimals: measure.decimals) else { return }
    let text =
      word == "difference"
      ? changeText(scaled: scaled, measure: measure, language: language)
      : figureText(scaled: scaled, measure: measure, language: language)
    if !shown.text.utf8.elementsEqual(text.utf8) {
      log.add(.shownText, path, line: shown.line, .differs(place, expected: text, found: shown.text))
    }
  }

  /// By the figure's name: its owner may not have it.
  private static func measure(of place: String) -> Measure? {
    place.split(separator: "/").last.flatMap { FigureName(rawValue: String($0)) }?.measure
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
    guard let figure = report.figures[place] else {
      log.add(.figures, path, line: line, .missing("report.xml: \(place)"))
      return
    }
    if figure.isAbsent, reason == figure.text { return }
    log.add(.figures, path, line: line, .differs(place, expected: figure.text, found: reason ?? ""))
  }
}
