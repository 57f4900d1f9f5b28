/// One row of an invitation list in dense numbers: who was invited to what.
package struct InvitationRow: Sendable {
  package let person: UInt32
  package let activity: UInt32
  package let isRepaired: Bool
  package let line: Int32

  package init(person: UInt32, activity: UInt32, isRepaired: Bool, line: Int32) {
    self.person = person
    self.activity = activity
    self.isRepaired = isRepaired
    self.line = line
  }
}
