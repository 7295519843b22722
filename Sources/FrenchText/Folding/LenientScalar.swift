/// One scalar read from bytes that may not be well-formed UTF-8.
///
/// A byte that begins no well-formed scalar is read alone, as U+FFFD, so that every byte of any
/// text belongs to exactly one scalar.
struct LenientScalar {
  /// The code point, U+FFFD for a malformed byte.
  let value: UInt32
  /// How many bytes it takes, 1 to 4.
  let length: Int

  /// Reads the scalar that begins at `index`.
  @inline(__always)
  init(in text: Span<UInt8>, at index: Int) {
    let first = text[index]
    if first < 0x80 {
      self.init(value: UInt32(first), length: 1)
    } else {
      self.init(multibyte: text, at: index, first: UInt32(first))
    }
  }

  private init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  private init(multibyte text: Span<UInt8>, at index: Int, first: UInt32) {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= text.count else {
      self.init(value: 0xFFFD, length: 1)
      return
    }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(text[index + offset])
      guard byte & 0xC0 == 0x80 else {
        self.init(value: 0xFFFD, length: 1)
        return
      }
      value = value << 6 | byte & 0x3F
    }
    let isOverlong = length == 3 && value < 0x800 || length == 4 && value < 0x10000
    guard !isOverlong, value <= 0x10FFFF, value & 0x1F_F800 != 0xD800 else {
      self.init(value: 0xFFFD, length: 1)
      return
    }
    self.init(value: value, length: length)
  }
}
