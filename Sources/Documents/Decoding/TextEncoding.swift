/// How the bytes of a document stand for text.
public enum TextEncoding: UInt8, Sendable {
  case utf8 = 0
  case utf16LittleEndian = 1
  case utf16BigEndian = 2
  case latin1 = 3

  /// The name shown to people.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .latin1: "Latin-1"
    }
  }

  /// The encoding of some bytes: UTF-16 where a byte order mark says so, UTF-8 where they are valid,
  /// else Latin-1, which any bytes are.
  ///
  /// - Complexity: O(bytes)
  public static func detected(in bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return String(validating: bytes, as: UTF8.self) == nil ? .latin1 : .utf8
  }
}
