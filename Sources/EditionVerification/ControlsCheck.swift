import ReportModel

/// Works out every difference from another system's total again, from the figure that the report publishes.
struct ControlsCheck {
  let report: PublishedReport
  let path: String

  func run(_ log: inout VerificationLog) {
    for entry in report.entries[.controls] ?? [] { check(entry, &log) }
  }

  private func check(_ entry: PublishedEntry, _ log: inout VerificationLog) {
    let word = entry["figure"] ?? ""
    guard let name = FigureName(rawValue: word), name.words == nil else {
      log.add(.controls, path, line: entry.line, .malformed("figure", found: word))
      return
    }
    if let unit = entry["unit"], !report.units.contains(unit) {
      log.add(.controls, path, line: entry.line, .missing("unit \(unit)"))
      return
    }
    let figure = report.figures[entry.controlPlace]
    if let own = figure?.scaled {
      compare(entry, own, decimals: name.measure.decimals, &log)
    } else {
      checkAbsent(entry, figure?.text ?? FigureAbsence.notApplicable.rawValue, &log)
    }
  }

  private func compare(
    _ entry: PublishedEntry, _ own: Int128, decimals: Int, _ log: inout VerificationLog
  ) {
    let subject = entry.controlSubject
    for word in ["reason", "withheld"] where entry[word] != nil {
      log.add(.controls, path, line: entry.line, .unexpected("\(subject): \(word)"))
    }
    guard let stated = scaledDecimal(entry["value"] ?? "", decimals: decimals) else {
      log.add(
        .controls, path, line: entry.line, .malformed("\(subject): value", found: entry["value"] ?? ""))
      return
    }
    let (difference, overflows) = own.subtractingReportingOverflow(stated)
    let expected = overflows ? "\u{221E}" : decimalText(difference, decimals: decimals)
    guard entry["difference"] != expected else { return }
    log.add(
      .controls, path, line: entry.line,
      .differs("\(subject): difference", expected: expected, found: entry["difference"] ?? ""))
  }

  /// Without a figure there is no difference; what is told of too few people is told by no other system either.
  private func checkAbsent(_ entry: PublishedEntry, _ reason: String, _ log: inout VerificationLog) {
    let subject = entry.controlSubject
    if entry["reason"] != reason {
      log.add(
        .controls, path, line: entry.line,
        .differs("\(subject): reason", expected: reason, found: entry["reason"] ?? ""))
    }
    if entry["difference"] != nil {
      log.add(.controls, path, line: entry.line, .unexpected("\(subject): difference"))
    }
    let isWithheld = entry["withheld"] != nil
    if !isWithheld, reason == FigureAbsence.tooFew.rawValue {
      log.add(.controls, path, line: entry.line, .missing("\(subject): withheld"))
    }
    if isWithheld == (entry["value"] != nil) {
      let value = "\(subject): value"
      log.add(.controls, path, line: entry.line, isWithheld ? .unexpected(value) : .missing(value))
    }
  }
}

extension PublishedEntry {
  /// Of a control: the path of the figure that it stands beside, `city/jp-total` or `U00001/jp-total`.
  var controlPlace: String { "\(self["unit"] ?? "city")/\(self["figure"] ?? "")" }

  /// Of a control: what failures call it.
  fileprivate var controlSubject: String { "\(controlPlace) (\(self["source"] ?? ""))" }
}
