/// Phone numbers as French documents write them: « 36 46 », « 36-46 », « 0800 11 10 09 »,
/// « 03.81.47.99.99 ».
enum PhoneNumber {
  /// The last token of the phone number that begins at `index`, or nil.
  ///
  /// Groups of digits one sign apart are one number when they hold ten digits of which the
  /// first is 0, or are two groups of two that begin with 3, the short numbers' first digit.
  ///
  /// - Complexity: O(1): a number has at most ten groups.
  static func end(from index: Int, in tokens: [Token], of plain: PlainText) -> Int? {
    let first = plain.bytes[tokens[index].start]
    guard first == UInt8(ascii: "0") || first == UInt8(ascii: "3") else { return nil }
    if index > 0, continues(tokens[index - 1], tokens[index], in: plain) { return nil }
    var digits = tokens[index].digitCount(in: plain)
    var last = index
    while last + 1 < tokens.count, digits < 10,
      continues(tokens[last], tokens[last + 1], in: plain)
    {
      last += 1
      digits += tokens[last].digitCount(in: plain)
    }
    guard last > index else { return nil }
    if first == UInt8(ascii: "0") { return digits == 10 ? last : nil }
    let isShort = last == index + 1 && digits == 4 && tokens[index].count == 2
    return isShort ? last : nil
  }

  private static func continues(_ left: Token, _ right: Token, in plain: PlainText) -> Bool {
    guard left.kind == .number, right.kind == .number, right.start == left.end + 1,
      !left.isMixed, !right.isMixed
    else { return false }
    switch plain.bytes[left.end] {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"): return true
    default: return false
    }
  }
}
