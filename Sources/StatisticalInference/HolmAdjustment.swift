/// The p-values of simultaneous tests, adjusted by Holm's step-down procedure, in the order given.
///
/// The k-th smallest of m becomes the greatest of (m − j + 1)·p_j over j ≤ k, at most 1; equal values stay
/// equal. Holm, Scand. J. Stat. 6 (1979), 65–70.
/// - Parameter probabilities: each from 0 to 1; one that is not counts as 1, so that it shows no effect.
package func holmAdjusted(_ probabilities: [Double]) -> [Double] {
  let known = probabilities.map { (0...1).contains($0) ? $0 : 1 }
  var adjusted = known
  var greatest = 0.0
  for (rank, index) in known.indices.sorted(by: { known[$0] < known[$1] }).enumerated() {
    greatest = max(greatest, min(1, Double(known.count - rank) * known[index]))
    adjusted[index] = greatest
  }
  return adjusted
}
