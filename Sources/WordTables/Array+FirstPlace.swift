extension [Int] {
  /// The place of the first number, of ascending ones, that is not less than another; the count
  /// where all are.
  ///
  /// - Complexity: O(log *n*)
  public func firstPlace(notBefore number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
