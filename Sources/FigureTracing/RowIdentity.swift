import Evidence

/// What makes a row the same row in two editions, and what it says there. Where it stands does not matter: an export
/// that was sorted otherwise holds the same rows.
struct RowIdentity: Hashable {
  let key: String
  let content: String

  init(_ entry: EvidenceEntry) {
    switch entry {
    case .activity(let row):
      key = Self.joined("activity", row.code)
      content = Self.joined(
        row.form.code, row.partner ?? "", "\(row.countedOn)", "\(row.sessions)", "\(row.participants)",
        row.money.map { "\($0)" } ?? "")
    case .person(let row):
      // Target and ceiling are rules by status.
      key = Self.joined("person", row.person)
      content = Self.joined(
        row.unit ?? "", "\(row.status)", row.contractYear?.description ?? "", row.post?.code ?? "")
    case .attendance(let row):
      key = Self.joined(
        "attendance", row.person, row.activity, "\(row.day)", row.session.map { "\($0)" } ?? "-")
      content = Self.joined(
        "\(row.status)", row.share.map { "\($0)" } ?? "", row.stated.map { "\($0)" } ?? "")
    case .invitation(let row):
      key = Self.joined("invitation", row.person, row.activity)
      content = ""
    case .record(let row):
      key = Self.joined("record", row.person, "\(row.start)", "\(row.end)", row.form.code)
      content = row.rule == .stated ? "\(row.credited)" : ""
    case .score(let row):
      key = Self.joined(
        "score", row.person, row.activity, row.competency ?? "", "\(row.stage)", row.day?.description ?? "")
      content = Self.joined("\(row.percent)", "\(row.scale)")
    case .money(let row):
      key = Self.joined(
        "money", row.unit, row.use.rawValue, "\(row.stage)", row.account, row.activity ?? "", "\(row.day)")
      content = "\(row.amount)"
    case .service(let row):
      key = Self.joined("service", row.unit, "\(row.month)")
      content = Self.joined(
        "\(row.complaints ?? -1)", "\(row.answered ?? -1)", "\(row.responseHours ?? -1)",
        "\(row.satisfaction ?? -1)")
    case .followUp(let row):
      key = Self.joined("follow-up", row.unit, row.activity, "\(row.day)")
      content = "\(row.status)"
    }
  }

  /// No code holds the separator: exports may not have control characters in them.
  private static func joined(_ parts: String...) -> String { parts.joined(separator: "\u{1F}") }
}
