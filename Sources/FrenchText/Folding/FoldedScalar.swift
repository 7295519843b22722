/// What a scalar outside ASCII folds to: nothing, or one to three bytes of ``PlainByte``.
struct FoldedScalar {
  let count: Int
  let first: UInt8
  let second: UInt8
  let third: UInt8

  private init(_ bytes: UInt8...) {
    count = bytes.count
    first = bytes.isEmpty ? 0 : bytes[0]
    second = bytes.count > 1 ? bytes[1] : 0
    third = bytes.count > 2 ? bytes[2] : 0
  }

  @inline(__always)
  private init(entry: UInt16) {
    first = UInt8(truncatingIfNeeded: entry)
    second = UInt8(truncatingIfNeeded: entry >> 8)
    third = 0
    count = entry == 0 ? 0 : entry < 0x100 ? 1 : 2
  }

  @inline(__always)
  private init(byte: UInt8) {
    first = byte
    second = 0
    third = 0
    count = 1
  }

  private static let nothing = FoldedScalar(entry: 0)

  /// Folds a code point of U+0080 or above.
  @inline(__always)
  init(_ value: UInt32) {
    if value < 0x180 {
      self.init(entry: FoldTable.latin[Int(value) - 0x80])
    } else {
      self = Self.beyondLatin(value)
    }
  }

  private static func beyondLatin(_ value: UInt32) -> FoldedScalar {
    switch value {
    case 0x0218: FoldedScalar(byte: UInt8(ascii: "S"))
    case 0x0219: FoldedScalar(byte: UInt8(ascii: "s"))
    case 0x021A: FoldedScalar(byte: UInt8(ascii: "T"))
    case 0x021B: FoldedScalar(byte: UInt8(ascii: "t"))
    case 0x02B9, 0x02BB...0x02BD: FoldedScalar(byte: UInt8(ascii: "'"))
    case 0x0300...0x036F, 0xFE00...0xFE0F, 0xFEFF: nothing
    case 0x1E00...0x1EFF: FoldedScalar(entry: FoldTable.latinAdditional[Int(value) - 0x1E00])
    case 0x2000...0x206F: punctuation(value)
    case 0x20AC: FoldedScalar(byte: PlainByte.euro)
    case 0x2116: FoldedScalar(UInt8(ascii: "n"), PlainByte.degree)
    case 0x2212: FoldedScalar(byte: UInt8(ascii: "-"))
    case 0x3000: FoldedScalar(byte: UInt8(ascii: " "))
    case 0xFB00...0xFB06: ligature(value)
    default: FoldedScalar(byte: PlainByte.other)
    }
  }

  /// General Punctuation: spaces, dashes, quotation marks; the invisible leave nothing.
  private static func punctuation(_ value: UInt32) -> FoldedScalar {
    switch value {
    case 0x2000...0x200A, 0x202F, 0x205F: FoldedScalar(byte: UInt8(ascii: " "))
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: nothing
    case 0x2010...0x2015: FoldedScalar(byte: UInt8(ascii: "-"))
    case 0x2018, 0x2019, 0x201B, 0x2032: FoldedScalar(byte: UInt8(ascii: "'"))
    case 0x201C...0x201F, 0x2033: FoldedScalar(byte: UInt8(ascii: "\""))
    case 0x2026: FoldedScalar(UInt8(ascii: "."), UInt8(ascii: "."), UInt8(ascii: "."))
    case 0x2028, 0x2029: FoldedScalar(byte: UInt8(ascii: "\n"))
    default: FoldedScalar(byte: PlainByte.other)
    }
  }

  /// The ligatures that typesetting leaves in extracted text.
  private static func ligature(_ value: UInt32) -> FoldedScalar {
    let f = UInt8(ascii: "f")
    let i = UInt8(ascii: "i")
    let l = UInt8(ascii: "l")
    return switch value {
    case 0xFB00: FoldedScalar(f, f)
    case 0xFB01: FoldedScalar(f, i)
    case 0xFB02: FoldedScalar(f, l)
    case 0xFB03: FoldedScalar(f, f, i)
    case 0xFB04: FoldedScalar(f, f, l)
    default: FoldedScalar(UInt8(ascii: "s"), UInt8(ascii: "t"))
    }
  }
}
