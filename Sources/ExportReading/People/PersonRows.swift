import TrainingDomain

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

    /// Gives the row the numbers that occasion and content have elsewhere.
    mutating func renumber(_ occasion: UInt32, _ content: UInt32) {
      (self.occasion, self.content) = (occasion, content)
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

  private static let pieceSize = 2048
  /// Rows are brought in order no earlier than there are so many, and as many as those that are: sorting costs each row
  /// a few looks, and duplicates do not fill the memory.
  private static let leastUnordered = 65_536

  /// All rows, in pieces, so that none of them is copied while they grow in number. Where they are in order, all pieces
  /// but the last one are full.
  private var pieces: [[Entry]] = []
  /// The piece that rows are added to.
  private var piece: [Entry] = []
  private(set) var count = 0
  /// So many rows are in order: by person, and of a person by the key, each key once.
  private var ordered = 0
  private(set) var meetings = RowMeetings()

  /// Adds a row.
  /// - Returns: whether it is time for `order`.
  mutating func add(_ entry: Entry) -> Bool {
    if piece.capacity == 0 { piece.reserveCapacity(Self.pieceSize) }
    piece.append(entry)
    count += 1
    guard piece.count == Self.pieceSize else { return false }
    pieces.append(piece)
    piece = []
    return count - ordered >= max(Self.leastUnordered, ordered)
  }

  /// Takes over other rows, as if they had been added here.
  /// - Parameters:
  ///   - known: what the other rows' numbers stand for.
  ///   - occasions: the numbers here by those there.
  ///   - contents: the same of contents.
  mutating func merge(
    _ other: consuming PersonRows, _ known: Numbers, occasions: [UInt32], contents: [UInt32]
  ) {
    meetings.addDuplicates(of: other.meetings)
    if !piece.isEmpty { pieces.append(piece) }
    piece = []
    let seen = other.meetings
    var conflicted: [Entry] = []
    var taken = other.takePieces()
    for place in taken.indices {
      if taken[place].contains(where: \.isConflicted) {
        conflicted += taken[place].filter(\.isConflicted)
        taken[place].removeAll(where: \.isConflicted)
      }
      taken[place].withUnsafeMutableBufferPointer { rows in
        for row in rows.indices {
          rows[row].renumber(occasions[Int(rows[row].occasion)], contents[Int(rows[row].content)])
        }
      }
      count += taken[place].count
    }
    pieces += taken
    guard !conflicted.isEmpty else { return }
    let numbers = Dictionary(
      known.contents.enumerated().map { ($1.low, contents[$0]) }, uniquingKeysWith: { first, _ in first })
    for entry in conflicted {
      for (content, sighting) in seen.contents(of: known.key(of: entry)) ?? [:] {
        _ = add(
          Entry(
            person: entry.person, occasion: occasions[Int(entry.occasion)],
            content: numbers[content] ?? entry.content, sighting, line: entry.line))
      }
    }
  }

  private mutating func takePieces() -> [[Entry]] {
    let taken = pieces + (piece.isEmpty ? [] : [piece])
    (pieces, piece, count, ordered) = ([], [], 0, 0)
    return taken
  }

  /// Brings all rows in order.
  /// - Returns: the rows that met one of their key.
  mutating func order(_ numbers: Numbers, people: Int) -> MetRows {
    var met = MetRows()
    guard ordered < count else { return met }
    var rows = parted(people: people)
    var kept = 0
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
        if place > start, rows[kept - 1].occasion == row.occasion {
          met.add(row.sighting, line: row.line, meet(&rows[kept - 1], row, numbers))
        } else {
          rows[kept] = row
          kept += 1
        }
      }
      start = end
    }
    put(rows[..<kept])
    return met
  }

  /// Puts rows that are in order in the place of all rows, into the pieces that there are.
  private mutating func put(_ rows: ArraySlice<Entry>) {
    var room = takePieces()
    for start in stride(from: 0, to: rows.count, by: Self.pieceSize) {
      var piece = room.popLast() ?? []
      piece.removeAll(keepingCapacity: true)
      piece.append(contentsOf: rows[start..<min(start + Self.pieceSize, rows.count)])
      pieces.append(piece)
    }
    (count, ordered) = (rows.count, rows.count)
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
    forEachRow { next[$0.person + 1] += 1 }
    for person in 1...people { next[person] += next[person - 1] }
    return [Entry](unsafeUninitializedCapacity: next[people]) { rows, count in
      count = next[people]
      forEachRow { row in
        rows.initializeElement(at: next[row.person], to: row)
        next[row.person] += 1
      }
    }
  }

  /// All rows, those that came later behind the others of their key.
  private func forEachRow(_ body: (Entry) -> Void) {
    for piece in pieces { for entry in piece { body(entry) } }
    for entry in piece { body(entry) }
  }

  /// Calls `body` with every row that counts; rows must be in order.
  func forEachAccepted(_ body: (Entry) -> Void) {
    forEachRow { if !$0.isConflicted { body($0) } }
  }

  /// Where the row with this key stands; rows must be in order.
  func find(_ key: RowKey, _ numbers: Numbers) -> Entry? {
    func entry(_ place: Int) -> Entry { pieces[place / Self.pieceSize][place % Self.pieceSize] }
    let place = (0..<count).partitionPoint { numbers.key(of: entry($0)) < key }
    guard place < count, numbers.key(of: entry(place)) == key else { return nil }
    return entry(place)
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
