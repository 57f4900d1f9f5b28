/// Some of all distinct budget rows, by their numbers: of a country they stand in memory once.
struct BudgetLines: RandomAccessCollection, Sendable {
  private let all: [BudgetLine]
  private let numbers: [UInt32]

  /// - Parameter numbers: places among all rows.
  init(_ all: [BudgetLine], _ numbers: [UInt32]) {
    self.all = all
    self.numbers = numbers
  }

  var startIndex: Int { numbers.startIndex }
  var endIndex: Int { numbers.endIndex }

  /// The place among all rows.
  func number(_ index: Int) -> UInt32 { numbers[index] }

  /// Others of all rows.
  func others(_ numbers: [UInt32]) -> BudgetLines { BudgetLines(all, numbers) }

  subscript(index: Int) -> BudgetLine { all[Int(numbers[index])] }
}
