/// The kind of a civil servant's post (*jenis jabatan*).
package enum PostKind: UInt8, CaseIterable, Sendable {
  /// *Struktural*: leads people, as head of an agency, a division or a section.
  case structural
  /// *Fungsional*: a profession with grades of its own, such as teacher, nurse or auditor.
  case functional
  /// *Pelaksana*: carries out the work of a unit.
  case executive

  /// The code in figures and XML.
  package var code: String {
    switch self {
    case .structural: "structural"
    case .functional: "functional"
    case .executive: "executive"
    }
  }
}
