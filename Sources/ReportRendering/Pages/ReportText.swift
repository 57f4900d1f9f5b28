import MarkupEscaping
import ReportModel

extension Report {
  /// How many characters of the report's texts XML 1.0 forbids; pages and XML show U+FFFD instead.
  package var forbiddenCharacters: Int {
    var texts = [
      header.city, header.office, header.responsible, header.programVersion, header.rulesDigest,
      header.templatesDigest,
    ]
    for rule in rules { texts += [rule.rule, rule.legalBasis, rule.file ?? ""] }
    for source in sources { texts += [source.path, source.dialect, source.sha256] }
    for finding in findings { texts += [finding.code, finding.severity] }
    for group in city.groups { texts += [group.code, group.title] }
    for unit in units { texts += [unit.code, unit.name] }
    for row in reconciliations { texts.append(row.system) }
    return texts.reduce(0) { $0 + MarkupEscaping.forbiddenCharacters(in: $1) }
  }
}
