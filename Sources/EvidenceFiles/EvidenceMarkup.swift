import Evidence
import MarkupEscaping
import TrainingDomain

// To whoever must change this file.
//
// What is written here is canonical XML as it stands (attributes in the order of their names, no empty-element tags,
// canonical escapes): a test holds it against libxml2's canonical form. Millions of entries pass, so bytes go straight
// into one buffer and nothing becomes a String. A new attribute needs its place in the order, in `evidence.xsd`, and in
// `EvidenceReader`.

/// The bytes of entries as elements, one a line.
struct EvidenceMarkup {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ entry: EvidenceEntry) {
    switch entry {
    case .activity(let entry): append(entry)
    case .person(let entry): append(entry)
    case .attendance(let entry): append(entry)
    case .invitation(let entry): append(entry)
    case .record(let entry): append(entry)
    case .score(let entry): append(entry)
    case .money(let entry): append(entry)
    case .service(let entry): append(entry)
    case .followUp(let entry): append(entry)
    }
  }

  // MARK: Elements

  private mutating func append(_ entry: ActivityEvidence) {
    open("activity")
    text(" code=\"", entry.code)
    day(" counted-on=\"", entry.countedOn)
    place(entry.source, after: { $0.text(" form=\"", entry.form.code) })
    if let money = entry.money { number(" money=\"", money) }
    number(" participants=\"", Int128(entry.participants))
    if let partner = entry.partner { text(" partner=\"", partner) }
    number(" sessions=\"", Int128(entry.sessions))
    close("activity")
  }

  private mutating func append(_ entry: PersonEvidence) {
    open("person")
    if let ceiling = entry.ceiling { decimal(" ceiling=\"", Int128(ceiling), 2) }
    if let contractYear = entry.contractYear { day(" contract-year=\"", contractYear) }
    number(" double-booked-days=\"", Int128(entry.doubleBookedDays))
    place(entry.source) {
      if let points = entry.indexPoints { $0.decimal(" index-points=\"", Int128(points), 2) }
    }
    text(" person=\"", entry.person)
    if let post = entry.post { text(" post=\"", post.code) }
    text(" status=\"", entry.status.evidenceWord)
    if let target = entry.target { decimal(" target=\"", Int128(target), 2) }
    if let unit = entry.unit { text(" unit=\"", unit) }
    close("person")
  }

  private mutating func append(_ entry: AttendanceEvidence) {
    open("attendance")
    text(" activity=\"", entry.activity)
    beginning(entry.duties)
    if entry.attended != 0 { decimal(" attended-jp=\"", Int128(entry.attended), 2) }
    if let cause = entry.cause { text(" cause=\"", cause.evidenceWord) }
    day(" date=\"", entry.day)
    if entry.duties.due > 0 { number(" due=\"", Int128(entry.duties.due)) }
    place(entry.source, before: { $0.decimal(" jp=\"", Int128(entry.credited), 2) })
    if entry.lost != 0 { decimal(" lost-jp=\"", Int128(entry.lost), 2) }
    if entry.missed != 0 { decimal(" missed-sessions=\"", Int128(entry.missed), 4) }
    end(entry.duties) { $0.text(" person=\"", entry.person) }
    if let rule = entry.rule { text(" rule=\"", rule.rawValue) }
    if let session = entry.session { number(" session=\"", Int128(session)) }
    if let share = entry.share { decimal(" share=\"", Int128(share), 2) }
    if let stated = entry.stated { decimal(" stated-jp=\"", Int128(stated), 2) }
    text(" status=\"", entry.status.evidenceWord)
    close("attendance")
  }

  private mutating func append(_ entry: InvitationEvidence) {
    open("invitation")
    text(" activity=\"", entry.activity)
    beginning(entry.duties)
    if entry.duties.due > 0 { number(" due=\"", Int128(entry.duties.due)) }
    place(entry.source)
    if entry.lost != 0 { decimal(" lost-jp=\"", Int128(entry.lost), 2) }
    end(entry.duties) { $0.text(" person=\"", entry.person) }
    number(" unseen-sessions=\"", Int128(entry.unseen))
    close("invitation")
  }

  private mutating func append(_ entry: RecordEvidence) {
    open("record")
    day(" date=\"", entry.end)
    place(
      entry.source, after: { $0.text(" form=\"", entry.form.code) },
      before: { $0.decimal(" jp=\"", Int128(entry.credited), 2) })
    text(" person=\"", entry.person)
    text(" rule=\"", entry.rule.rawValue)
    day(" start=\"", entry.start)
    close("record")
  }

  private mutating func append(_ entry: ScoreEvidence) {
    open("score")
    text(" activity=\"", entry.activity)
    beginning(entry.duties)
    if let competency = entry.competency { text(" competency=\"", competency) }
    if let day = entry.day { self.day(" date=\"", day) }
    if entry.duties.due > 0 { number(" due=\"", Int128(entry.duties.due)) }
    place(entry.source)
    if entry.duties.overdue > 0 { number(" overdue=\"", Int128(entry.duties.overdue)) }
    decimal(" percent=\"", Int128(entry.percent), 12)
    text(" person=\"", entry.person)
    if entry.duties.received > 0 { number(" received=\"", Int128(entry.duties.received)) }
    decimal(" scale-from=\"", Int128(entry.scale.lowerBound), 6)
    decimal(" scale-to=\"", Int128(entry.scale.upperBound), 6)
    text(" stage=\"", entry.stage.evidenceWord)
    list(" use=\"", entry.uses.map(\.rawValue))
    close("score")
  }

  private mutating func append(_ entry: MoneyEvidence) {
    open("money")
    if !entry.account.isEmpty { text(" account=\"", entry.account) }
    if let activity = entry.activity { text(" activity=\"", activity) }
    number(" amount=\"", Int128(entry.amount))
    day(" date=\"", entry.day)
    place(entry.source) {
      if !entry.holds.isEmpty { $0.list(" holds=\"", entry.holds.map(\.evidenceWord)) }
    }
    if entry.use == .ceiling { text(" stage=\"", entry.stage.evidenceWord) }
    text(" unit=\"", entry.unit)
    text(" use=\"", entry.use.rawValue)
    close("money")
  }

  private mutating func append(_ entry: ServiceEvidence) {
    open("service")
    if let answered = entry.answered { number(" answered=\"", Int128(answered)) }
    if let complaints = entry.complaints { number(" complaints=\"", Int128(complaints)) }
    place(entry.source)
    text(" month=\"", entry.month.description)
    if let hours = entry.responseHours { decimal(" response-hours=\"", Int128(hours), 2) }
    if let share = entry.satisfaction { decimal(" satisfaction=\"", Int128(share), 12) }
    text(" unit=\"", entry.unit)
    close("service")
  }

  private mutating func append(_ entry: FollowUpEvidence) {
    open("follow-up")
    text(" activity=\"", entry.activity)
    day(" date=\"", entry.day)
    place(entry.source)
    text(" status=\"", entry.status.evidenceWord)
    text(" unit=\"", entry.unit)
    close("follow-up")
  }

  // MARK: Attributes

  private mutating func open(_ name: StaticString) {
    raw("<")
    raw(name)
  }

  private mutating func close(_ name: StaticString) {
    raw("></")
    raw(name)
    raw(">\n")
  }

  /// File and lines.
  /// - Parameters:
  ///   - after: attributes between `file` and `line`.
  ///   - before: attributes between those and `line`.
  private mutating func place(
    _ source: EvidenceSource, after: (inout EvidenceMarkup) -> Void = { _ in },
    before: (inout EvidenceMarkup) -> Void = { _ in }
  ) {
    text(" file=\"", source.file)
    after(&self)
    before(&self)
    number(" line=\"", Int128(source.line))
    if source.lines != 1 { number(" lines=\"", Int128(source.lines)) }
  }

  private mutating func beginning(_ duties: AnswerDuties) {
    if duties.isAnswered { raw(" answered=\"1\"") }
    if duties.isAsked { raw(" asked=\"1\"") }
  }

  private mutating func end(_ duties: AnswerDuties, between: (inout EvidenceMarkup) -> Void) {
    if duties.overdue > 0 { number(" overdue=\"", Int128(duties.overdue)) }
    between(&self)
    if duties.received > 0 { number(" received=\"", Int128(duties.received)) }
  }

  // MARK: Values

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func quote() { bytes.append(UInt8(ascii: "\"")) }

  private mutating func list(_ name: StaticString, _ words: [String]) {
    raw(name)
    for (place, word) in words.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: word.utf8)
    }
    quote()
  }

  private mutating func text(_ name: StaticString, _ value: String) {
    raw(name)
    appendCanonicalAttribute(value, to: &bytes)
    quote()
  }

  private mutating func number(_ name: StaticString, _ value: Int128) {
    raw(name)
    digits(value)
    quote()
  }

  /// `value` is in 10^-`decimals`; zeros at the end stay but for scores, which have many.
  private mutating func decimal(_ name: StaticString, _ value: Int128, _ decimals: Int) {
    raw(name)
    let scale = (0..<decimals).reduce(Int128(1)) { power, _ in power * 10 }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = value < 0 ? -value : value
    digits(magnitude / scale)
    bytes.append(UInt8(ascii: "."))
    var rest = magnitude % scale
    var divisor = scale / 10
    var written = 0
    while divisor > 0, written < 2 || rest > 0 || decimals <= 4 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
      written += 1
    }
    quote()
  }

  private mutating func digits(_ value: Int128) {
    guard let small = Int64(exactly: value), small >= 0 else {
      bytes.append(contentsOf: String(value).utf8)
      return
    }
    let first = bytes.count
    var rest = small
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }

  private mutating func day(_ name: StaticString, _ day: CivilDate) {
    raw(name)
    let parts = day.components
    pair(parts.year / 100)
    pair(parts.year % 100)
    bytes.append(UInt8(ascii: "-"))
    pair(parts.month)
    bytes.append(UInt8(ascii: "-"))
    pair(parts.day)
    quote()
  }

  private mutating func pair(_ value: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10 % 10))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }
}
