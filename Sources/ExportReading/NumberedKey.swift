/// What `KeyNumbers` can number.
public protocol NumberedKey: Equatable, Sendable {
  /// Spread over all bits; equal keys have the same one.
  var hash: UInt64 { get }
}

extension UInt64: NumberedKey {
  @inlinable
  public var hash: UInt64 { mixed(self) }
}

extension RowKey: NumberedKey {
  package var hash: UInt64 { mixed(high ^ mixed(low)) }
}
