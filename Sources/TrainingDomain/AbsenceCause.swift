/// Why training hours were lost. Sickness and leave are one cause: apart they would say who was ill.
/// `insufficient` is for somebody who attended, but too little, without a reason being stated.
package enum AbsenceCause: Int, CaseIterable, Sendable {
  case onDuty, sickOrLeave, permitted, unexcused, insufficient
}
