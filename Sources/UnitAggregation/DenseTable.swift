import TrainingDomain

/// A key with a small number of its own.
package protocol DenseKey: Hashable, Sendable {
  /// 0 or greater; one key has one place.
  var place: Int { get }
  /// The key of a place that one has.
  init?(place: Int)
}

/// Values by keys that are small numbers: looked up without a hash, since rows are added to them a million times.
package struct DenseTable<Key: DenseKey, Value: Equatable & Sendable>: Equatable, Sendable {
  private var values: [Value] = []
  /// Which of the values are in the table; the others only fill the room between them.
  private var isIn: [Bool] = []

  package init() {}

  package var isEmpty: Bool { !isIn.contains(true) }

  package subscript(key: Key) -> Value? {
    get { isIn.indices.contains(key.place) && isIn[key.place] ? values[key.place] : nil }
    set {
      if let newValue {
        self[key, default: newValue] = newValue
      } else if isIn.indices.contains(key.place) {
        isIn[key.place] = false
      }
    }
  }

  /// The value of a key, put in as `initial` where there was none.
  package subscript(key: Key, default initial: @autoclosure () -> Value) -> Value {
    get { self[key] ?? initial() }
    _modify {
      let place = key.place
      if place >= values.count {
        let surplus = place + 1 - values.count
        values.append(contentsOf: repeatElement(initial(), count: surplus))
        isIn.append(contentsOf: repeatElement(false, count: surplus))
      }
      if !isIn[place] {
        values[place] = initial()
        isIn[place] = true
      }
      yield &values[place]
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    (0..<Swift.max(left.isIn.count, right.isIn.count)).allSatisfy {
      left.value(at: $0) == right.value(at: $0)
    }
  }

  private func value(at place: Int) -> Value? {
    place < isIn.count && isIn[place] ? values[place] : nil
  }
}

extension DenseTable: Sequence {
  /// Keys and values in the order of the keys' places.
  package func makeIterator() -> AnyIterator<(key: Key, value: Value)> {
    var place = 0
    return AnyIterator {
      while place < isIn.count {
        defer { place += 1 }
        if isIn[place], let key = Key(place: place) { return (key, values[place]) }
      }
      return nil
    }
  }
}

extension Int: DenseKey {
  package var place: Int { self }

  package init?(place: Int) { self = place }
}

extension DenseKey where Self: RawRepresentable<UInt8> {
  package var place: Int { Int(rawValue) }

  package init?(place: Int) { self.init(rawValue: UInt8(truncatingIfNeeded: place)) }
}

extension ActivityForm: DenseKey {}
extension PostKind: DenseKey {}
extension SourceKind: DenseKey {}

extension ActivityFamily: DenseKey {
  package var place: Int {
    switch self {
    case .training: 0
    case .forum: 1
    case .university: 2
    }
  }

  package init?(place: Int) {
    guard let family = Self.allCases.first(where: { $0.place == place }) else { return nil }
    self = family
  }
}
