// To whoever must change this file.
//
// Every group stands in two sums at most: in one as a part and in another as the whole, or in two as a part. So sums
// are the nodes of a graph and hidden cells its edges, and what follows from all equations together can be seen in it:
// a hidden cell follows exactly where no circle of hidden cells goes through it, and two of them together where every
// circle through one goes through the other. Cells of one sum alone share a node that stands for all that is outside.
//
// To find such edges, each edge outside a spanning forest gets a label, and each edge of the forest those of all
// circles through it, exclusively or-ed. No circle: label 0. The same circles: the same label.

/// Sums as nodes and cells as edges between them.
struct SumGraph {
  /// By cell: the two sums that it stands in.
  private let ends: [(Int, Int)]
  /// By sum: its cells.
  private let links: [[Int]]

  init(cells: Int, sums: [OverlappingSums.Sum]) {
    var nodes = [[Int]](repeating: [], count: cells)
    for (node, sum) in sums.enumerated() {
      for cell in sum.parts + [sum.whole].compactMap(\.self) { nodes[cell].append(node) }
    }
    let outside = sums.count
    let ends = nodes.map { ($0.first ?? outside, $0.dropFirst().first ?? outside) }
    var links = [[Int]](repeating: [], count: sums.count + 1)
    for (cell, end) in ends.enumerated() where end.0 != end.1 {
      links[end.0].append(cell)
      links[end.1].append(cell)
    }
    self.ends = ends
    self.links = links
  }

  private func other(_ cell: Int, _ node: Int) -> Int { ends[cell].0 == node ? ends[cell].1 : ends[cell].0 }

  /// The label of each hidden cell: 0 where it follows, the same where two follow together.
  func labels(of hidden: Set<Int>) -> [Int: UInt64] {
    var edgeAbove = [Int?](repeating: nil, count: links.count)
    var isSeen = [Bool](repeating: false, count: links.count)
    var order: [Int] = []
    for root in links.indices where !isSeen[root] {
      isSeen[root] = true
      var next = order.count
      order.append(root)
      while next < order.count {
        let node = order[next]
        next += 1
        for cell in links[node] where hidden.contains(cell) && !isSeen[other(cell, node)] {
          isSeen[other(cell, node)] = true
          edgeAbove[other(cell, node)] = cell
          order.append(other(cell, node))
        }
      }
    }
    var labels: [Int: UInt64] = [:]
    var circles = [UInt64](repeating: 0, count: links.count)
    let forest = Set(edgeAbove.compactMap(\.self))
    for cell in hidden where !forest.contains(cell) {
      labels[cell] = Self.label(cell)
      circles[ends[cell].0] ^= Self.label(cell)
      circles[ends[cell].1] ^= Self.label(cell)
    }
    for node in order.reversed() {
      guard let cell = edgeAbove[node] else { continue }
      labels[cell] = circles[node]
      circles[other(cell, node)] ^= circles[node]
    }
    return labels
  }

  /// A number of 64 mixed bits (SplitMix64), the same on every run.
  private static func label(_ cell: Int) -> UInt64 {
    var mixed = (UInt64(truncatingIfNeeded: cell) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The cheapest cells that close a circle with one (Dijkstra); nil where none do.
  /// - Parameter cost: nil for cells that cannot be used.
  func circle(through start: Int, cost: (Int) -> Int?) -> Set<Int>? {
    let (source, goal) = ends[start]
    var least = [Int](repeating: .max, count: links.count)
    var edgeAbove = [Int?](repeating: nil, count: links.count)
    var open: Set<Int> = [source]
    least[source] = 0
    while let node = open.min(by: { (least[$0], $0) < (least[$1], $1) }), node != goal {
      open.remove(node)
      for cell in links[node] where cell != start {
        guard let cost = cost(cell), least[node] + cost < least[other(cell, node)] else { continue }
        least[other(cell, node)] = least[node] + cost
        edgeAbove[other(cell, node)] = cell
        open.insert(other(cell, node))
      }
    }
    guard least[goal] < .max else { return nil }
    var found: Set<Int> = []
    var node = goal
    while node != source, let cell = edgeAbove[node] {
      found.insert(cell)
      node = other(cell, node)
    }
    return found
  }
}
