import TrainingDomain

/// The rows that are read together: those of one kind in our own layout, or those of other programs' reports,
/// which need the people and activities of our own files first.
enum ReadingLane: Equatable {
  case canonical(SourceKind)
  case structured
}

extension TableProfile {
  var lane: ReadingLane {
    if case .canonical(let kind) = layout { return .canonical(kind) }
    return .structured
  }

  /// Whether rows may name people by e-mail or name, or by a NIP that a spreadsheet spoiled.
  var mayNamePeopleOtherwise: Bool {
    positions[.employeeNumber] == nil || positions[.email] != nil || positions[.personName] != nil
      || positions[.firstName] != nil
  }
}
