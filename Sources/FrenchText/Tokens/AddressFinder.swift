import WordTables

/// Finds web and e-mail addresses in a plain text.
///
/// An address shows by a sign inside a run without spaces: `://`, `@` between letters, a leading
/// `www.`, or a dot before a known last label (« ameli.fr »). « capacité.Le » is none.
enum AddressFinder {
  /// The addresses in order; they do not overlap.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  static func addresses(in text: Span<UInt8>, count: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    // Nothing before `end` is looked at again: an address, or a host name that is none.
    var end = 0
    var index = 1
    while index < count {
      if index + 8 <= count {
        let bytesBefore = Self.bytesBeforeSign(text.raw.loadUInt64(at: index))
        index += bytesBefore
        if bytesBefore == 8 { continue }
      }
      let byte = text[index]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@"),
        PlainByte.isAlphanumeric(text[index - 1])
      {
        if let address = address(in: text, count: count, around: index, after: &end) {
          found.append(address)
          end = address.upperBound
          index = max(index, end - 1)
        }
      }
      index += 1
    }
    return found
  }

  /// How many of eight bytes come before one that may be a sign of an address: most eight hold none.
  ///
  /// Source: the test for a zero byte of A. Mycroft (1987), as told in H. Warren, "Hacker's Delight",
  /// chapter 6.
  @inline(__always)
  private static func bytesBeforeSign(_ bytes: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var signs: UInt64 = 0
    for sign in [UInt64(UInt8(ascii: ".")), UInt64(UInt8(ascii: ":")), UInt64(UInt8(ascii: "@"))] {
      let zero = bytes ^ (sign &* ones)
      signs |= (zero &- ones) & ~zero
    }
    return (signs & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }

  /// The address that the sign at `index` belongs to.
  private static func address(
    in text: Span<UInt8>, count: Int, around index: Int, after limit: inout Int
  ) -> Range<Int>? {
    switch text[index] {
    case UInt8(ascii: ":"):
      guard text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/") else {
        return nil
      }
      let start = start(in: text, before: index, after: limit, where: PlainByte.isLetter)
      return start..<pathEnd(in: text, count: count, from: index + 3)
    case UInt8(ascii: "@"):
      guard PlainByte.isAlphanumeric(text[index + 1]) else { return nil }
      let start = start(in: text, before: index, after: limit, where: isMailbox)
      let end = hostEnd(in: text, count: count, from: index + 1)
      return (index..<end).contains { text[$0] == UInt8(ascii: ".") } ? start..<end : nil
    default:
      return bareAddress(in: text, count: count, dot: index, after: &limit)
    }
  }

  /// « ameli.fr », « www.service-public.fr/F2211 »; not « contact.ameli » nor « etc.Le ».
  private static func bareAddress(
    in text: Span<UInt8>, count: Int, dot: Int, after limit: inout Int
  ) -> Range<Int>? {
    guard dot >= limit, PlainByte.isAlphanumeric(text[dot + 1]) else { return nil }
    let start = start(in: text, before: dot, after: limit, where: isHost)
    let end = hostEnd(in: text, count: count, from: dot)
    // A mailbox is found at its sign.
    if end < count, text[end] == UInt8(ascii: "@") { return nil }
    let isWeb = dot == start + 3 && (start..<dot).allSatisfy { text[$0] | 0x20 == 0x77 }
    guard isWeb || hasKnownLastLabel(in: text, start..<end) else {
      limit = end
      return nil
    }
    let hasPath = end < count && text[end] == UInt8(ascii: "/")
    return start..<(hasPath ? pathEnd(in: text, count: count, from: end) : end)
  }

  private static func hasKnownLastLabel(in text: Span<UInt8>, _ host: Range<Int>) -> Bool {
    var label = host.upperBound
    while label > host.lowerBound, text[label - 1] != UInt8(ascii: ".") { label -= 1 }
    let last = text.extracting(label..<host.upperBound)
    // « .Le » is a sentence that begins; « AMELI.FR » is an address in a heading.
    let capitals = last.indices.count { PlainByte.isUpper(last[$0]) }
    return (capitals == 0 || capitals == last.count) && ClosedClasses.topLevelDomains.contains(last)
  }

  private static func start(
    in text: Span<UInt8>, before index: Int, after limit: Int, where belongs: (UInt8) -> Bool
  ) -> Int {
    var start = index
    while start > limit, belongs(text[start - 1]) { start -= 1 }
    while start < index, !PlainByte.isAlphanumeric(text[start]) { start += 1 }
    return start
  }

  private static func hostEnd(in text: Span<UInt8>, count: Int, from index: Int) -> Int {
    var end = index
    while end < count, isHost(text[end]) { end += 1 }
    while end > index, !PlainByte.isAlphanumeric(text[end - 1]) { end -= 1 }
    return end
  }

  private static func pathEnd(in text: Span<UInt8>, count: Int, from index: Int) -> Int {
    var end = index
    while end < count, isPath(text[end]) { end += 1 }
    while end > index, isTrailing(text[end - 1]) { end -= 1 }
    return end
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    PlainByte.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isMailbox(_ byte: UInt8) -> Bool {
    isHost(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }

  private static func isPath(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: ">") && byte != UInt8(ascii: ")") && byte != UInt8(ascii: "]")
      && byte != UInt8(ascii: "|")
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
