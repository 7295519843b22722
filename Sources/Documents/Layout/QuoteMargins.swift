/// What stands right before and right after a quote, so that it can be found again where it moved:
/// `prefix` and `suffix` of a TextQuoteSelector (W3C Web Annotation Data Model, 4.2.4).
///
/// Only slices of the document's text are kept; they are laid out when they are asked for, since
/// most passages that are read are never written out.
public struct QuoteMargins: Sendable, Equatable {
  /// How long a prefix or suffix is, in characters.
  public static let length = 32
  /// How much of the source is looked at for one, in bytes.
  private static let reach = 4 * length

  private let before: ArraySlice<UInt8>
  private let after: ArraySlice<UInt8>

  /// The margins of a stretch of a document's text.
  ///
  /// - Complexity: O(1)
  public init(of hull: Range<Int>, in text: [UInt8]) {
    let start = Self.nextScalar(from: max(0, hull.lowerBound - Self.reach), in: text)
    let end = Self.nextScalar(from: min(text.count, hull.upperBound + Self.reach), in: text)
    before = text[min(start, hull.lowerBound)..<hull.lowerBound]
    after = text[hull.upperBound..<end]
  }

  /// Up to 32 characters before the quote, in whole words, laid out for reading.
  ///
  /// - Complexity: O(1)
  public var prefix: String {
    var kept: [Substring] = []
    var count = 0
    for word in Self.words(before).reversed() {
      count += word.count + 1
      guard count <= Self.length + 1 else { break }
      kept.append(word)
    }
    return kept.reversed().joined(separator: " ")
  }

  /// Up to 32 characters after the quote, in whole words, laid out for reading.
  ///
  /// - Complexity: O(1)
  public var suffix: String {
    var kept: [Substring] = []
    var count = 0
    for word in Self.words(after) {
      count += word.count + 1
      guard count <= Self.length + 1 else { break }
      kept.append(word)
    }
    return kept.joined(separator: " ")
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [Substring] {
    let bytes = Array(bytes)
    let layout = Layout([0..<bytes.count], of: bytes, repairs: Repairs())
    return String(decoding: layout.bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
  }

  private static func nextScalar(from offset: Int, in text: [UInt8]) -> Int {
    var offset = offset
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
