/// A word being stemmed: a range of some letters whose end moves.
struct Stem {
  let start: Int
  private(set) var end: Int

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  @inline(__always)
  var count: Int { end - start }

  /// Whether the word ends with some letters.
  @inline(__always)
  func ends(_ letters: borrowing MutableSpan<UInt8>, with ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count >= length else { return false }
    let base = end - length
    for offset in 0..<length where letters[base + offset] != ending.utf8Start[offset] {
      return false
    }
    return true
  }

  @inline(__always)
  func last(_ letters: borrowing MutableSpan<UInt8>, _ back: Int = 0) -> UInt8 {
    letters[end - 1 - back]
  }

  /// Takes letters off unless what stays is under three letters or has no vowel.
  @inline(__always)
  @discardableResult
  mutating func drop(_ length: Int, _ letters: borrowing MutableSpan<UInt8>) -> Bool {
    guard count - length >= 3, hasVowel(letters, before: end - length) else { return false }
    end -= length
    return true
  }

  /// Puts a shorter ending in the place of the last letters.
  @inline(__always)
  mutating func replace(
    _ length: Int, by ending: StaticString, _ letters: inout MutableSpan<UInt8>
  ) {
    let base = end - length
    for offset in 0..<ending.utf8CodeUnitCount { letters[base + offset] = ending.utf8Start[offset] }
    end = base + ending.utf8CodeUnitCount
  }

  private func hasVowel(_ letters: borrowing MutableSpan<UInt8>, before limit: Int) -> Bool {
    for index in start..<limit {
      switch letters[index] {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        return true
      default: continue
      }
    }
    return false
  }
}
