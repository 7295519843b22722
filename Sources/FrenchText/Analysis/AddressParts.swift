/// Where the parts of an address lie.
struct AddressParts {
  /// The host without `www.`, or a mailbox's whole.
  let host: Range<Int>
  /// What is to be findable as one term: the host, and its last two labels when it has more.
  let wholes: [Range<Int>]
  /// Words that end at or before this are scheme and `www`.
  let silentEnd: Int

  init(_ address: Range<Int>, in text: Span<UInt8>) {
    var start = address.lowerBound
    var index = start
    while index + 2 < address.upperBound {
      if text[index] == UInt8(ascii: ":"), text[index + 1] == UInt8(ascii: "/"),
        text[index + 2] == UInt8(ascii: "/")
      {
        start = index + 3
        break
      }
      guard PlainByte.isLetter(text[index]) else { break }
      index += 1
    }
    if start + 4 <= address.upperBound, text[start + 3] == UInt8(ascii: "."),
      (start..<start + 3).allSatisfy({ text[$0] | 0x20 == UInt8(ascii: "w") })
    {
      start += 4
    }
    var end = start
    while end < address.upperBound, Self.isHost(text[end]) { end += 1 }
    while end > start, !PlainByte.isAlphanumeric(text[end - 1]) { end -= 1 }
    host = start..<end
    silentEnd = start
    wholes = [host] + Self.registered(host, in: text)
  }

  /// The last two labels of a host that has three or more.
  private static func registered(_ host: Range<Int>, in text: Span<UInt8>) -> [Range<Int>] {
    var dots = 0
    var index = host.upperBound
    while index > host.lowerBound {
      if text[index - 1] == UInt8(ascii: "@") { return [] }
      if text[index - 1] == UInt8(ascii: ".") {
        dots += 1
        if dots == 2 { return [index..<host.upperBound] }
      }
      index -= 1
    }
    return []
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    PlainByte.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }
}
