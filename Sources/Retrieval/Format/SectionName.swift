/// The name of a section: one to eight ASCII characters.
///
/// ```swift
/// let name: SectionName = "passages"
/// ```
public struct SectionName: Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The characters as they stand in the file: the first in the lowest byte, zeros after the last.
  let packed: UInt64

  init(packed: UInt64) { self.packed = packed }

  /// The name a literal spells. One that is empty, longer than eight characters or not ASCII is a
  /// programmer error and traps.
  public init(stringLiteral name: StaticString) {
    let characters = name.description.utf8
    precondition((1...8).contains(characters.count), "a section name has 1 to 8 characters")
    var packed: UInt64 = 0
    for (place, character) in characters.enumerated() {
      precondition((0x21...0x7E).contains(character), "a section name is visible ASCII")
      packed |= UInt64(character) &<< UInt64(8 * place)
    }
    self.packed = packed
  }

  /// The name as it is spelt; what is not ASCII, as a damaged file may hold, reads as `?`.
  public var description: String {
    var text = ""
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      let character = UInt8(truncatingIfNeeded: packed &>> shift)
      if character == 0 { break }
      text.unicodeScalars.append(
        (0x21...0x7E).contains(character) ? Unicode.Scalar(character) : "?")
    }
    return text
  }
}
