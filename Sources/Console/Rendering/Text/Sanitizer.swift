/// Takes out of a text what could move a terminal's cursor, change its state, or show letters in
/// another order than they stand in.
package enum Sanitizer {
  /// The text without control characters (but line ends and tabs), zero-width and bidirectional
  /// ones. White space that is no line end on a terminal becomes a space, so that no words join.
  package static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 || $0 == 0x0A }) { return text }
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A:
        // CR LF is one line end: the space that stood for CR goes.
        if previous == "\r" { clean.removeLast() }
        clean.append(scalar)
      case 0x09: clean.append(scalar)
      case 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: clean.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
        0xFEFF:
        break
      default: clean.append(scalar)
      }
      previous = scalar
    }
    return String(clean)
  }
}
