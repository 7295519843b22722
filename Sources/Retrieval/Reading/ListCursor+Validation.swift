extension ListCursor {
  /// Whether the list holds what its header says, in order.
  mutating func isValid() -> Bool {
    if list.shape == .row { return isValidRow() }
    var greatest = 0
    for block in 0..<list.blockCount {
      unpack(block)
      unpackFrequencies()
      let count = list.shape == .short ? list.count : list.length(of: block)
      guard !isDamaged, passages.count == count else { return false }
      greatest = max(greatest, Int(frequencies.max() ?? 0))
    }
    return list.shape == .short || greatest == list.greatestFrequency
  }

  private func isValidRow() -> Bool {
    var count = 0
    var exceptionCount = 0
    var greatest = 0
    for passage in 0..<list.passageCount {
      let frequency = rowFrequency(in: passage)
      if frequency > 0 { count += 1 }
      if nibble(of: passage) == BlockFormat.rowLimit { exceptionCount += 1 }
      greatest = max(greatest, frequency)
    }
    return count == list.count && greatest == list.greatestFrequency
      && exceptionCount * 8 == list.exceptions.count
  }
}
