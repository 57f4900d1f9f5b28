import Dispatch

/// Lets go of something large on another core, where there is one: taking tens of thousands of values apart takes its time,
/// and nobody waits for it.
package func letGo<Value: Sendable>(of value: Value) {
  if cores > 1 { DispatchQueue.global().async { withExtendedLifetime(value) {} } }
}
