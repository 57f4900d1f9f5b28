/// A rule with the day from which it holds.
package struct DatedRule: Equatable, Sendable {
  package let content: RuleContent
  package let citation: RuleCitation

  package init(_ content: RuleContent, citation: RuleCitation) {
    self.content = content
    self.citation = citation
  }
}
