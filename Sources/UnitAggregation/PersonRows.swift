import ExportReading

// To whoever must change this file.
//
// A country has tens of millions of rows, and looking each of them up in a table costs a wait for memory. Here a row
// is only written behind the others; from time to time the rows of a partition, which fit near the processor, are
// brought in the order of their keys, and only then equal keys meet. What becomes of them is for `RowMeetings` to
// say, to which they come in the order in which they were added, so that nothing depends on when that happens.

/// Distinct rows about the people of one partition. Of people, occasions and contents it holds numbers.
struct PersonRows: Sendable {
  /// A row in 20 bytes.
  struct Entry: Sendable {
    private static let conflict: UInt16 = 1 << 15

    private(set) var occasion: UInt32
    private(set) var content: UInt32
    private var place: UInt32
    var line: Int32
    private var personAndConflict: UInt16
    private var lines: UInt16

    /// - Parameter person: the number within the partition.
    init(person: Int, occasion: UInt32, content: UInt32, _ sighting: RowSighting, line: Int32) {
      self.occasion = occasion
      self.content = content
      self.line = line
      place = sighting.place
      lines = sighting.lines
      personAndConflict = UInt16(truncatingIfNeeded: person)
    }

    var person: Int { Int(personAndConflict & ~Self.conflict) }

    var sighting: RowSighting {
      get { RowSighting(place: place, lines: lines) }
      set { (place, lines) = (newValue.place, newValue.lines) }
    }

    /// The same row where occasions and contents have other numbers.
    func renumbered(_ occasion: UInt32, _ content: UInt32) -> Entry {
      var entry = self
      (entry.occasion, entry.content) = (occasion, content)
      return entry
    }

    /// Whether contents of the key contradict each other, of which none is taken.
    var isConflicted: Bool {
      get { personAndConflict & Self.conflict != 0 }
      set {
        personAndConflict = newValue ? personAndConflict | Self.conflict : personAndConflict & ~Self.conflict
      }
    }
  }

  /// What the numbers of a row stand for.
  struct Numbers {
    /// The first person of the partition.
    let firstPerson: Int
    /// Keys without their person.
    let occasions: [RowKey]
    /// Contents, as the low half of a key.
    let contents: [RowKey]

    func key(of entry: Entry) -> RowKey {
      let occasion = occasions[Int(entry.occasion)]
      return RowKey(high: UInt64(firstPerson + entry.person) << 32 | occasion.high, low: occasion.low)
    }

    func content(of entry: Entry) -> UInt64 { contents[Int(entry.content)].low }
  }

  /// A row that met another one of its key.
  typealias Met = (entry: Entry, insertion: DistinctRows.Insertion)

  private static let pieceSize = 2048
  /// Rows are brought in order no earlier than there are so many, and as many as those that are: sorting costs each row
  /// a few looks, and duplicates do not fill the memory.
  private static let leastUnordered = 65_536

  /// By person, and of a person by the key; each key once.
  private(set) var entries: [Entry] = []
  /// What was added since, in pieces, so that no growing array is copied.
  private var pieces: [[Entry]] = []
  private var piece: [Entry] = []
  private(set) var meetings = RowMeetings()

  /// How many rows are not in order yet.
  private var unordered: Int { pieces.count * Self.pieceSize + piece.count }

  var isOrdered: Bool { piece.isEmpty && pieces.isEmpty }

  /// Adds a row.
  /// - Returns: whether it is time for `order`.
  mutating func add(_ entry: Entry) -> Bool {
    if piece.capacity == 0 { piece.reserveCapacity(Self.pieceSize) }
    piece.append(entry)
    guard piece.count == Self.pieceSize else { return false }
    pieces.append(piece)
    piece = []
    return unordered >= max(Self.leastUnordered, entries.count)
  }

  mutating func addDuplicates(of other: PersonRows) { meetings.addDuplicates(of: other.meetings) }

  /// Brings all rows in order.
  /// - Returns: the rows that met one of their key.
  mutating func order(_ numbers: Numbers, people: Int) -> [Met] {
    guard !isOrdered else { return [] }
    var rows = parted(people: people)
    piece = []
    pieces = []
    var met: [Met] = []
    var count = 0
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, rows[end].person == rows[start].person { end += 1 }
      if end - start > 1 {
        rows.withUnsafeMutableBufferPointer {
          sortByKey(UnsafeMutableBufferPointer(rebasing: $0[start..<end]), numbers.occasions)
        }
      }
      for place in start..<end {
        let row = rows[place]
        if place > start, rows[count - 1].occasion == row.occasion {
          met.append((row, meet(&rows[count - 1], row, numbers)))
        } else {
          rows[count] = row
          count += 1
        }
      }
      start = end
    }
    entries = count == rows.count ? rows : Array(rows[..<count])
    return met
  }

  private mutating func meet(_ entry: inout Entry, _ next: Entry, _ numbers: Numbers)
    -> DistinctRows.Insertion
  {
    if !entry.isConflicted, entry.content == next.content,
      next.sighting < entry.sighting || next.sighting == entry.sighting && next.line < entry.line
    {
      entry.line = next.line
    }
    var (sighting, isConflicted) = (entry.sighting, entry.isConflicted)
    defer { (entry.sighting, entry.isConflicted) = (sighting, isConflicted) }
    return meetings.meet(
      numbers.key(of: entry), numbers.content(of: entry), &sighting, isConflicted: &isConflicted,
      numbers.content(of: next), next.sighting)
  }

  /// All rows by person, those of one person in the order in which they came.
  private func parted(people: Int) -> [Entry] {
    var next = [Int](repeating: 0, count: people + 1)
    forEach { next[$0.person + 1] += 1 }
    for person in 1...people { next[person] += next[person - 1] }
    return [Entry](unsafeUninitializedCapacity: next[people]) { rows, count in
      count = next[people]
      forEach { row in
        rows.initializeElement(at: next[row.person], to: row)
        next[row.person] += 1
      }
    }
  }

  /// All rows, those that came later behind the others of their key.
  func forEach(_ body: (Entry) -> Void) {
    for entry in entries { body(entry) }
    for piece in pieces { for entry in piece { body(entry) } }
    for entry in piece { body(entry) }
  }

  /// Where the row with this key stands.
  func find(_ key: RowKey, _ numbers: Numbers) -> Entry? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers.key(of: entries[middle]) < key { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, numbers.key(of: entries[low]) == key else { return nil }
    return entries[low]
  }
}

/// Sorts one person's rows by key, equal ones in the order in which they stand; few of them one by one, since that is
/// fastest for what one person has.
private func sortByKey(_ rows: UnsafeMutableBufferPointer<PersonRows.Entry>, _ occasions: [RowKey]) {
  guard rows.count <= 32 else {
    let sorted = rows.enumerated().sorted {
      let (left, right) = (occasions[Int($0.element.occasion)], occasions[Int($1.element.occasion)])
      return left == right ? $0.offset < $1.offset : left < right
    }
    for (place, row) in sorted.enumerated() { rows[place] = row.element }
    return
  }
  for index in 1..<rows.count {
    let row = rows[index]
    let key = occasions[Int(row.occasion)]
    var place = index
    while place > 0, key < occasions[Int(rows[place - 1].occasion)] {
      rows[place] = rows[place - 1]
      place -= 1
    }
    rows[place] = row
  }
}
