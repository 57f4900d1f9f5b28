/// The three ways in which an office brings its people on: the report gives each a section.
package enum ActivityFamily: String, CaseIterable, Sendable {
  /// Training programmes, and everything that is neither of the others.
  case training
  /// Forums, seminars and briefings.
  case forum
  /// Work with universities: internships and guest lectures.
  case university
}

extension ActivityForm {
  package var family: ActivityFamily {
    switch self {
    case .seminar, .forum, .dissemination: .forum
    case .guestLecture, .internship: .university
    default: .training
    }
  }
}
