/// The clipboard of the terminal, which may be that of another machine.
enum Clipboard {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  /// What to send to a terminal so that it copies a text (xterm's operating system command 52).
  static func sequence(for text: String) -> String {
    "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{7}"
  }

  /// Three bytes as four digits (RFC 4648).
  static func base64(_ bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { bits, place in
        bits << 8 | (place < group.count ? Int(group[start + place]) : 0)
      }
      for place in 0...group.count { text.append(digits[bits >> (18 - 6 * place) & 63]) }
      text += String(repeating: "=", count: 3 - group.count)
    }
    return text
  }
}
