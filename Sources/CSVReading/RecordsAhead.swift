/// Records that were split ahead of the one that is handed out.
struct RecordsAhead: ~Copyable {
  struct Place {
    /// Bytes from the record's start to the next one's.
    let bytes: Int
    /// What the places of its cells count from, in the buffer.
    let origin: Int
    let cells: CellPlaces
  }

  /// Records that are split together.
  private static let most = 64
  /// Records that are announced before the first of them is handed out: enough to have what they need fetched by then,
  /// and no more than the processor fetches at once.
  static let announced = 16

  private let places: UnsafeMutablePointer<Place>
  private var count = 0
  private var next = 0

  init() {
    places = .allocate(capacity: Self.most)
  }

  deinit {
    places.deallocate()
  }

  var isEmpty: Bool { next == count }
  var isFull: Bool { count == Self.most }

  mutating func removeAll() {
    count = 0
    next = 0
  }

  /// Adds a record; to be called only where these are not full.
  mutating func append(_ place: Place) {
    places[count] = place
    count += 1
  }

  /// A record so many behind the next one.
  func place(behindNext records: Int) -> Place? {
    next + records < count ? places[next + records] : nil
  }

  /// The next record, once.
  mutating func take() -> Place? {
    guard next < count else { return nil }
    defer { next += 1 }
    return places[next]
  }
}
