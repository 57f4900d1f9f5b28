/// So many values without a place of their own on the heap: some are made for every person and every activity that
/// one attended, where arrays would cost more than the sums.
struct InPlace<let count: Int, Value: Equatable & Sendable>: Equatable, Sendable {
  private var values: InlineArray<count, Value>

  init(repeating value: Value) {
    values = InlineArray(repeating: value)
  }

  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Value {
    get { values[index] }
    set { values[index] = newValue }
  }

  static func == (left: Self, right: Self) -> Bool {
    left.indices.allSatisfy { left[$0] == right[$0] }
  }
}

extension InPlace where Value: AdditiveArithmetic {
  /// The sum of all values.
  var sum: Value {
    var sum = Value.zero
    for index in indices { sum += values[index] }
    return sum
  }
}

/// One value for each `AbsenceCause`, by its raw value.
typealias ByCause<Value: Equatable & Sendable> = InPlace<5, Value>
