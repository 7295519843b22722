/// The byte alphabet of ``PlainText``: ASCII, and a few codes above it for signs that matter.
enum PlainByte {
  /// A scalar that is no letter, no digit and has no ASCII likeness: it separates words.
  static let other: UInt8 = 0x80
  /// The euro sign.
  static let euro: UInt8 = 0x81
  /// The degree sign and the masculine ordinal, as in « n° ».
  static let degree: UInt8 = 0x82

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  @inline(__always)
  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// A capital made small; any other byte as it is.
  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
