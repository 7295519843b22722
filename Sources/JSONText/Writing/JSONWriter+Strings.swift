extension JSONWriter {
  /// A string literal. Runs that need no escape are copied whole.
  mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var copied = 0
      var place = 0
      while place < utf8.count {
        guard let unsafeText = Self.unsafeCharacter(utf8[...], at: place) else {
          place += 1
          continue
        }
        bytes.append(contentsOf: utf8[copied..<place])
        escape(unsafeText.scalar)
        place += unsafeText.length
        copied = place
      }
      bytes.append(contentsOf: utf8[copied...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The character at a place, if it may not stand as it is: those JSON forbids, and those that
  /// could move a terminal's cursor, end a line or turn the direction of writing.
  private static func unsafeCharacter(_ utf8: Slice<UnsafeBufferPointer<UInt8>>, at place: Int)
    -> (scalar: UInt16, length: Int)?
  {
    let byte = utf8[place]
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F:
      return (UInt16(byte), 1)
    case 0xC2, 0xD8:
      let scalar = UInt16(byte & 0x1F) << 6 | UInt16(utf8[place + 1] & 0x3F)
      return (0x80...0x9F).contains(scalar) || scalar == 0x061C ? (scalar, 2) : nil
    case 0xE2, 0xEF:
      let scalar =
        UInt16(byte & 0x0F) << 12 | UInt16(utf8[place + 1] & 0x3F) << 6
        | UInt16(utf8[place + 2] & 0x3F)
      switch scalar {
      case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: return (scalar, 3)
      default: return nil
      }
    default:
      return nil
    }
  }

  private mutating func escape(_ scalar: UInt16) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22, 0x5C: bytes.append(UInt8(scalar))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let digits = String(scalar, radix: 16)
      bytes.append(UInt8(ascii: "u"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      bytes.append(contentsOf: digits.utf8)
    }
  }
}
