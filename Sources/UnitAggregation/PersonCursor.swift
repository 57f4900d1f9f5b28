import ExportReading

/// The rows of one person after the other, out of tables that are partitioned by person.
struct PersonCursor {
  /// Rows of one person, by key.
  typealias Rows = ArraySlice<(key: RowKey, content: UInt64)>

  /// What a table tells of one person.
  struct OfPerson {
    /// The rows that count, by key.
    var rows: Rows = []
    /// The keys whose rows contradict each other, in order.
    var contradicted: ArraySlice<RowKey> = []
  }

  private let partitions: PersonPartitions
  private var partition = -1
  private var rows: [(key: RowKey, content: UInt64)] = []
  private var contradicted: [RowKey] = []
  private var nextRow = 0
  private var nextContradicted = 0

  init(_ partitions: PersonPartitions) {
    self.partitions = partitions
  }

  /// People must be asked for in the order of their numbers, each once.
  mutating func next(person: Int) -> OfPerson {
    open(person / PersonPartitions.size)
    // Most tables tell something of few people.
    if rows.isEmpty, contradicted.isEmpty { return OfPerson() }
    while nextRow < rows.count, rows[nextRow].key.person < person { nextRow += 1 }
    let firstRow = nextRow
    while nextRow < rows.count, rows[nextRow].key.person == person { nextRow += 1 }
    while nextContradicted < contradicted.count, contradicted[nextContradicted].person < person {
      nextContradicted += 1
    }
    let firstContradicted = nextContradicted
    while nextContradicted < contradicted.count, contradicted[nextContradicted].person == person {
      nextContradicted += 1
    }
    return OfPerson(
      rows: rows[firstRow..<nextRow], contradicted: contradicted[firstContradicted..<nextContradicted])
  }

  private mutating func open(_ number: Int) {
    guard number != partition else { return }
    partition = number
    nextRow = 0
    nextContradicted = 0
    rows = partitions.accepted(in: number)
    contradicted = partitions.contradictedKeys(in: number)
  }
}

extension RowKey {
  fileprivate var person: Int { Int(high >> 32) }
}
