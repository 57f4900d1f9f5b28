/// Why training hours were lost. Sickness and leave are one cause: apart they would say who was ill.
package enum AbsenceCause: Int, CaseIterable, Sendable {
  case onDuty, sickOrLeave, permitted, unexcused
}
