extension JSONParser {
  /// Reads `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
  mutating func number() throws(JSONError) -> Double {
    let start = position
    _ = take("-")
    if take("0") {
      if let byte = next, isDigit(byte) { throw error(.malformedNumber, at: start) }
    } else {
      try digits(of: start)
    }
    if take(".") { try digits(of: start) }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits(of: start)
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(text) else { throw error(.malformedNumber, at: start) }
    guard value.isFinite else { throw error(.numberOutOfRange, at: start) }
    return value
  }

  private mutating func digits(of start: Int) throws(JSONError) {
    let first = position
    while let byte = next, isDigit(byte) { position += 1 }
    if position == first { throw error(.malformedNumber, at: start) }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
