import StatisticalInference

extension Moments {
  init(of values: [Int]) {
    self.init()
    for value in values { add(Int128(value)) }
  }
}
