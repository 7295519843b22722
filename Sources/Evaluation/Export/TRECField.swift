/// A field of a TREC file: no white space inside.
enum TRECField {
  /// A text whose white space, control characters and per cent signs are percent-encoded, byte by
  /// byte, so that it can be decoded again; `-` for an empty one.
  static func encoded(_ text: String) -> String {
    if text.isEmpty { return "-" }
    var field: [UInt8] = []
    for scalar in text.unicodeScalars {
      let bytes = UTF8.encode(scalar).map(Array.init) ?? []
      let isUnsafe = scalar.value <= 0x20 || scalar.value == 0x7F || WhiteSpace.contains(scalar)
      if isUnsafe || scalar == "%" {
        for byte in bytes {
          let digits = String(byte, radix: 16, uppercase: true)
          field += Array((digits.utf8.count == 1 ? "%0" : "%").utf8) + Array(digits.utf8)
        }
      } else {
        field += bytes
      }
    }
    return String(decoding: field, as: UTF8.self)
  }
}
