/// The contradictions among the rows of the directory's files.
package struct DirectoryContradictions: Sendable {
  var units = Contradictions()
  var postings = Contradictions()
  var activities = Contradictions()

  package init() {}

  package var isEmpty: Bool { units.isEmpty && postings.isEmpty && activities.isEmpty }
}
