extension Range<Int> {
  /// The first place for which `isBefore` no longer holds, where it holds for all places up to some one and for none from
  /// there on; the range's end where it holds for all.
  package func partitionPoint(_ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
