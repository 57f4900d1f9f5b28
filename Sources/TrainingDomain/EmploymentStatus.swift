/// How a civil servant is employed. Targets and ceilings are rules by this status.
package enum EmploymentStatus: UInt8, CaseIterable, Sendable {
  case pns, cpns, pppk, pppkPartTime

  /// The name that rule files and exports use.
  package var name: String {
    switch self {
    case .pns: "PNS"
    case .cpns: "CPNS"
    case .pppk: "PPPK"
    case .pppkPartTime: "PPPK paruh waktu"
    }
  }
}
