extension ListCursor {
  /// The frequency of a passage of a row, or the limit where it is that or more.
  @inline(__always)
  func nibble(of passage: Int) -> Int {
    let byte = bytes.span.loadUInt8(at: list.data.lowerBound + passage / 2)
    return Int(passage % 2 == 0 ? byte & 15 : byte &>> 4)
  }

  /// The frequency of a passage of a row.
  func rowFrequency(in passage: Int) -> Int {
    let nibble = nibble(of: passage)
    guard nibble == BlockFormat.rowLimit else { return nibble }
    var low = 0
    var high = list.exceptions.count / 8
    while low < high {
      let middle = (low + high) / 2
      if exception(middle).passage < passage { low = middle + 1 } else { high = middle }
    }
    guard low < list.exceptions.count / 8, exception(low).passage == passage else { return nibble }
    return exception(low).frequency
  }

  private func exception(_ number: Int) -> (passage: Int, frequency: Int) {
    let offset = list.exceptions.lowerBound + 8 * number
    return (Int(bytes.loadUInt32(at: offset)), Int(bytes.loadUInt32(at: offset + 4)))
  }
}
