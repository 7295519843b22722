/// What stands right before and right after a quote, so that it can be found again where it moved:
/// `prefix` and `suffix` of a TextQuoteSelector (W3C Web Annotation Data Model, 4.2.4).
///
/// Only slices of the document's text are kept; they are laid out when they are asked for, since
/// most passages that are read are never written out.
public struct QuoteMargins: Sendable, Equatable {
  /// How long a prefix or suffix is, in characters.
  public static let length = 32
  /// How much of the source is looked at for one, in bytes.
  private static let reach = 2 * length
  /// How much of the source on either side tells the margins of a stretch: one scalar more may be
  /// needed to begin with a whole one, and another to know whether a word ends there.
  public static let surroundings = reach + 8

  private let before: ArraySlice<UInt8>
  private let after: ArraySlice<UInt8>
  /// Whether the slices begin and end between words.
  private let beginsWhole: Bool
  private let endsWhole: Bool

  /// The margins of a stretch of a document's text.
  ///
  /// - Complexity: O(1)
  public init(of hull: Range<Int>, in text: [UInt8]) {
    let start = Self.nextScalar(from: max(0, hull.lowerBound - Self.reach), in: text)
    let end = Self.nextScalar(from: min(text.count, hull.upperBound + Self.reach), in: text)
    before = text[min(start, hull.lowerBound)..<hull.lowerBound]
    after = text[hull.upperBound..<end]
    beginsWhole = Self.isBetweenWords(start, of: text)
    endsWhole = Self.isBetweenWords(end, of: text)
  }

  /// Up to 32 characters before the quote, in whole words, laid out for reading.
  ///
  /// - Complexity: O(1)
  public var prefix: String {
    let bytes = Self.layout(before)
    var (count, start) = (0, bytes.count)
    for place in bytes.indices.reversed() where bytes[place] & 0xC0 != 0x80 {
      count += 1
      guard count <= Self.length else { break }
      if place == 0 ? beginsWhole : bytes[place - 1] == 0x20 { start = place }
    }
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  /// Up to 32 characters after the quote, in whole words, laid out for reading.
  ///
  /// - Complexity: O(1)
  public var suffix: String {
    let bytes = Self.layout(after)
    var (count, end) = (0, 0)
    for place in 0...bytes.count where place == bytes.count || bytes[place] & 0xC0 != 0x80 {
      if place == bytes.count ? endsWhole : bytes[place] == 0x20 { end = place }
      count += 1
      guard count <= Self.length else { break }
    }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Some source on one line, with a space between words.
  private static func layout(_ source: ArraySlice<UInt8>) -> [UInt8] {
    let source = Array(source)
    return Layout([0..<source.count], of: source, repairs: Repairs()).bytes
      .map { $0 == 0x0A ? 0x20 : $0 }
  }

  private static func isBetweenWords(_ offset: Int, of text: [UInt8]) -> Bool {
    offset == 0 || offset == text.count || text[offset] <= 0x20 || text[offset - 1] <= 0x20
  }

  private static func nextScalar(from offset: Int, in text: [UInt8]) -> Int {
    var offset = offset
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
