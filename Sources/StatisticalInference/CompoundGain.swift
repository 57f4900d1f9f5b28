import Glibc

/// The probability of gaining at least so many cells, by number of cells from 0 to the last of `sizes`.
///
/// The number of credits is negative binomial with the mean shape·scale: the Poisson number of somebody whose
/// rate is gamma distributed. Each credit has a size of its own. Panjer's recursion, ASTIN Bull. 12 (1981),
/// 22–26.
/// - Parameters:
///   - sizes: the probability of each cell of one credit, from 0 up, 1 together.
///   - shape: of the gamma distribution, greater than 0.
///   - scale: of the gamma distribution, 0 or greater.
func gainTails(sizes: [Double], shape: Double, scale: Double) -> [Double] {
  let none = sizes.first ?? 1
  let present = sizes.indices.dropFirst().filter { sizes[$0] > 0 }
  let ratio = scale / (1 + scale)
  let factor = ratio / (1 - ratio * none)
  var density = [exp(-shape * log1p(scale * (1 - none)))]
  var tails = [1.0]
  density.reserveCapacity(sizes.count)
  tails.reserveCapacity(sizes.count)
  for cell in sizes.indices.dropFirst() {
    tails.append(max(0, tails[cell - 1] - density[cell - 1]))
    var sum = 0.0
    for size in present {
      if size > cell { break }
      sum += (1 + (shape - 1) * Double(size) / Double(cell)) * sizes[size] * density[cell - size]
    }
    density.append(factor * max(0, sum))
  }
  return tails
}
