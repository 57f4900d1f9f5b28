/// How the files of a sample are written. The facts are the same in all dialects.
package enum SampleDialect: String, CaseIterable, Sendable {
  /// As files come in: most in the canonical columns, and some as spreadsheets, meetings and quizzes write them.
  case mixed
  /// All in the canonical columns.
  case plain
}
