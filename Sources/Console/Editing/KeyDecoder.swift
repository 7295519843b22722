/// Turns the bytes that a terminal sends into keys.
///
/// A key may come in pieces: what is not yet whole waits for the next bytes.
package struct KeyDecoder {
  private static let escape: UInt8 = 0x1B
  private static let delete: UInt8 = 0x7F
  private static let pasteEnd: [UInt8] = [0x1B] + "[201~".utf8

  private var pending: ArraySlice<UInt8> = []

  package init() {}

  /// Whether an Escape came alone: a key by itself, unless more follows at once.
  package var isUndecided: Bool { pending.elementsEqual([Self.escape]) }

  /// The keys that are whole with these bytes.
  package mutating func decode(_ bytes: [UInt8]) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    while let first = pending.first, let length = take(first, &keys) {
      pending = pending.dropFirst(length)
    }
    return keys
  }

  /// The key that an Escape is to which nothing was added.
  package mutating func settle() -> [Key] {
    guard isUndecided else { return [] }
    pending = []
    return [.escape]
  }

  /// Reads what begins the pending bytes; nil where it is not yet whole.
  ///
  /// - Returns: how many bytes it is made of.
  private func take(_ first: UInt8, _ keys: inout [Key]) -> Int? {
    switch first {
    case Self.escape: return takeEscape(&keys)
    case 0x0A, 0x0D: keys.append(.enter)
    case 0x09: keys.append(.tab)
    case 0x08, Self.delete: keys.append(.backspace)
    case 0x01...0x1A: keys.append(.control(Self.letter(first | 0x60)))
    case ..<0x20: break
    default: return takeText(&keys)
    }
    return 1
  }

  private func takeText(_ keys: inout [Key]) -> Int? {
    let run = pending.prefix { $0 >= 0x20 && $0 != Self.delete }
    var whole = run
    // The last scalar may still be on its way, unless something else follows it.
    if run.count == pending.count { whole = run.dropLast(Self.unfinished(run)) }
    guard !whole.isEmpty else { return nil }
    keys.append(.text(String(decoding: whole, as: UTF8.self)))
    return whole.count
  }

  /// How many bytes at the end begin a scalar without ending it.
  private static func unfinished(_ bytes: ArraySlice<UInt8>) -> Int {
    for (distance, byte) in bytes.reversed().prefix(4).enumerated() {
      switch byte {
      case 0x80..<0xC0: continue
      case 0xC0..<0xE0: return distance < 1 ? distance + 1 : 0
      case 0xE0..<0xF0: return distance < 2 ? distance + 1 : 0
      case 0xF0...: return distance < 3 ? distance + 1 : 0
      default: return 0
      }
    }
    return 0
  }

  // MARK: Escape sequences

  private func takeEscape(_ keys: inout [Key]) -> Int? {
    guard let second = pending.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["): return takeSequence(&keys)
    case UInt8(ascii: "O"):
      guard let final = pending.dropFirst(2).first else { return nil }
      if let key = Self.arrow(final, isModified: false) { keys.append(key) }
      return 3
    case Self.escape:
      keys.append(.escape)
      return 1
    case Self.delete, 0x08:
      keys.append(.wordBackspace)
      return 2
    case 0x21..<Self.delete:
      keys.append(.alt(Character(Self.letter(second).lowercased())))
      return 2
    default:
      return 2
    }
  }

  /// A control sequence: numbers, then a letter that says what they are (ECMA-48, 5.4).
  private func takeSequence(_ keys: inout [Key]) -> Int? {
    let body = pending.dropFirst(2)
    guard let end = body.firstIndex(where: { 0x40..<0x7F ~= $0 }) else { return nil }
    let length = end - pending.startIndex + 1
    // A Linux console's function keys: a second bracket, then a letter.
    if body.count > 1, end == body.startIndex, body[end] == UInt8(ascii: "[") { return length + 1 }
    let numbers = body[..<end].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    let isModified = numbers.count > 1 && (numbers[1] ?? 1) > 2
    if body[end] != UInt8(ascii: "~") {
      if let key = Self.arrow(body[end], isModified: isModified) { keys.append(key) }
      return length
    }
    switch numbers.first ?? nil {
    case 1, 7: keys.append(.home)
    case 4, 8: keys.append(.end)
    case 3: keys.append(isModified ? .wordDelete : .delete)
    case 200: return takePaste(after: length, &keys)
    default: break
    }
    return length
  }

  private func takePaste(after start: Int, _ keys: inout [Key]) -> Int? {
    let body = pending.dropFirst(start)
    var place = body.startIndex
    while let escape = body[place...].firstIndex(of: Self.escape) {
      if body[escape...].starts(with: Self.pasteEnd) {
        keys.append(.paste(String(decoding: body[..<escape], as: UTF8.self)))
        return escape - pending.startIndex + Self.pasteEnd.count
      }
      place = escape + 1
    }
    return nil
  }

  private static func arrow(_ final: UInt8, isModified: Bool) -> Key? {
    switch letter(final) {
    case "A": .up
    case "B": .down
    case "C": isModified ? .wordRight : .right
    case "D": isModified ? .wordLeft : .left
    case "H": .home
    case "F": .end
    default: nil
    }
  }

  private static func letter(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}
