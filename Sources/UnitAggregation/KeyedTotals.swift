import ExportReading

/// Sums by a key of 64 bits, each key once.
struct KeyedTotals<Value: Sendable>: Sendable {
  private var numbers = KeyNumbers<UInt64>()
  /// By the number of the key.
  private var values: [Value] = []

  var entries: some Sequence<(key: UInt64, value: Value)> {
    zip(numbers.keys, values).lazy.map { (key: $0, value: $1) }
  }

  /// Updates the sum of a key, which begins as `initial`.
  mutating func update(_ key: UInt64, initial: Value, _ body: (inout Value) -> Void) {
    let number = Int(numbers.number(of: key))
    if number == values.count { values.append(initial) }
    body(&values[number])
  }
}
