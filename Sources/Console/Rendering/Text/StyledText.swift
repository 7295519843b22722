/// Text in pieces of one style each. Whatever enters is made safe for a terminal.
package struct StyledText: Equatable {
  package enum Style: Equatable, Sendable {
    case plain, bold, faint

    /// What a terminal is sent before such text.
    var code: String {
      switch self {
      case .plain: ""
      case .bold: "\u{1B}[1m"
      case .faint: "\u{1B}[2m"
      }
    }
  }

  package struct Run: Equatable {
    package var text: String
    package var style: Style
  }

  package private(set) var runs: [Run] = []

  package init() {}

  package init(_ text: String, _ style: Style = .plain) {
    append(safe: Sanitizer.clean(text), style)
  }

  /// A text with some of its stretches in another style.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - ranges: UTF-8 offsets in it; those out of bounds or out of order are left unmarked.
  ///   - style: the style of these stretches.
  package init(_ text: String, marking ranges: [Range<Int>], _ style: Style) {
    let bytes = Array(text.utf8)
    var place = 0
    // Cut before cleaning: the offsets are those of the text as it came.
    for range in ranges where range.lowerBound >= place && range.upperBound <= bytes.count {
      append(bytes[place..<range.lowerBound], .plain)
      append(bytes[range], style)
      place = range.upperBound
    }
    append(bytes[place...], .plain)
  }

  /// The text without its styles.
  package var plain: String { runs.reduce(into: "") { $0 += $1.text } }

  package var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  package var isEmpty: Bool { runs.isEmpty }

  /// Adds a part of a styled text, which is safe therefore.
  mutating func append(_ part: Substring, _ style: Style) {
    append(safe: String(part), style)
  }

  /// Adds bytes of a styled text, which are safe therefore.
  mutating func append(safe part: ArraySlice<UInt8>, _ style: Style) {
    append(safe: String(decoding: part, as: UTF8.self), style)
  }

  package static func + (first: StyledText, second: StyledText) -> StyledText {
    var sum = first
    for run in second.runs { sum.append(safe: run.text, run.style) }
    return sum
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, _ style: Style) {
    append(safe: Sanitizer.clean(String(decoding: bytes, as: UTF8.self)), style)
  }

  private mutating func append(safe text: String, _ style: Style) {
    if text.isEmpty { return }
    if runs.last?.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }
}
