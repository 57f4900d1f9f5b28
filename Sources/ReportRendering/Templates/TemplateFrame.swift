/// A value in whose section a place of a template stands, as an object, so that values of every type can stand in one
/// list and are told apart at the price of comparing two pointers.
final class TemplateFrame<Owner> {
  let owner: Owner

  init(_ owner: Owner) {
    self.owner = owner
  }

  /// Nil for the frame of another type, which a compiled template never asks.
  static func owner(of frame: AnyObject) -> Owner? { (frame as? TemplateFrame<Owner>)?.owner }
}
