/// Records that were split ahead of the one that is handed out.
struct RecordsAhead {
  struct Place {
    /// Bytes up to the next record.
    let bytes: Int
    let cells: Range<Int>
  }

  /// Enough to have what they need fetched by the time they are handed out.
  static let most = 16

  private var places: [Place] = []
  private var next = 0

  init() {
    places.reserveCapacity(Self.most)
  }

  var isEmpty: Bool { next == places.count }
  var isFull: Bool { places.count == Self.most }
  /// Where the cells of another record begin.
  var cells: Int { places.last?.cells.upperBound ?? 0 }

  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    next = 0
  }

  mutating func append(_ place: Place) { places.append(place) }

  /// The next record, once.
  mutating func take() -> Place? {
    guard next < places.count else { return nil }
    defer { next += 1 }
    return places[next]
  }
}
