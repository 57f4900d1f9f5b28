import CSVReading

/// One file found in the input folder.
package struct InputEntry: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    /// A table that may hold an export.
    case table
    /// A rule file (`aturan/*.yml`) or the settings of the report.
    case rules, settings
    /// What the office says of exports that do not say it themselves.
    case sources
    /// Anything else: listed and skipped.
    case other
    /// A link to a folder, a device, a pipe, or a folder too deep: never looked into.
    case notFollowed
    /// Cannot be read at all: why.
    case unreadable(String)
  }

  /// Path within the input folder, with `/`.
  package let path: String
  /// The path to open it by.
  package let location: String
  package let content: Content
  /// What it was when it was listed; nil where there is nothing to be read.
  package var state: FileState?
}
