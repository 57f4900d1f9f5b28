/// A rule with the day from which it holds.
package struct DatedRule<Content: Equatable & Sendable>: Equatable, Sendable {
  package let content: Content
  package let citation: RuleCitation

  package init(content: Content, citation: RuleCitation) {
    self.content = content
    self.citation = citation
  }
}
