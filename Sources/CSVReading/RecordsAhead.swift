/// Records that were split ahead of the one that is handed out.
struct RecordsAhead: ~Copyable {
  struct Place {
    /// Bytes up to the next record.
    let bytes: Int
    let cells: Range<Int>
  }

  /// Enough to have what they need fetched by the time they are handed out.
  private static let most = 16

  private let places: UnsafeMutablePointer<Place>
  private var count = 0
  private var next = 0
  /// Where the cells of another record begin.
  private(set) var cells = 0

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
    cells = 0
  }

  /// Adds a record; to be called only where these are not full.
  mutating func append(_ place: Place) {
    places[count] = place
    count += 1
    cells = place.cells.upperBound
  }

  /// The next record, once.
  mutating func take() -> Place? {
    guard next < count else { return nil }
    defer { next += 1 }
    return places[next]
  }
}
