/// What a stream of random numbers is for. Raw values are part of the output: never renumber them.
enum RandomPurpose: UInt64 {
  case birthdays = 1
  case employee = 2
  case career = 3
  case activity = 4
  case yearPlan = 5
  case participation = 6
  case ability = 7
  case ceilings = 8
  case otherSpending = 9
  case service = 10
  case flaw = 11
  case diligence = 12
  case meeting = 13
  case quiz = 14
  case record = 15
  case followUp = 16
  case post = 17
  case contract = 18
  case terms = 19
  case schedule = 20
}
