/// Writes HTML, piece by piece. Whatever is not a tag of the program's own is escaped.
struct HTMLWriter {
  private(set) var text = ""

  /// An element with what `body` writes in it.
  ///
  /// - Parameters:
  ///   - name: the element's name.
  ///   - attributes: names and values; values are escaped.
  ///   - body: writes what it holds.
  mutating func element(
    _ name: StaticString, _ attributes: [(String, String)] = [],
    _ body: (inout HTMLWriter) -> Void
  ) {
    open("\(name)", attributes)
    body(&self)
    text += "</\(name)>"
  }

  /// An element that holds a text.
  mutating func element(
    _ name: StaticString, _ attributes: [(String, String)] = [], _ content: String
  ) {
    element(name, attributes) { $0.write(content) }
  }

  /// An element that holds a text, without attributes.
  mutating func element(_ name: StaticString, _ content: String) { element(name, [], content) }

  /// An element that can hold nothing.
  mutating func void(_ name: StaticString, _ attributes: [(String, String)]) {
    open("\(name)", attributes)
  }

  /// A text that any source may have made: no byte of it is taken for markup, and what could turn
  /// the direction of writing or is never shown is left out.
  mutating func write(_ content: some StringProtocol) {
    for scalar in Sanitizer.clean(String(content)).unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// A text some stretches of which are written by another hand.
  ///
  /// - Parameters:
  ///   - content: any text.
  ///   - ranges: UTF-8 offsets in it; those out of bounds or out of order are left unmarked.
  ///   - mark: writes such a stretch, given with its text.
  mutating func write(
    _ content: String, marking ranges: [Range<Int>],
    _ mark: (inout HTMLWriter, Range<Int>, String) -> Void
  ) {
    let bytes = Array(content.utf8)
    var place = 0
    for range in ranges where range.lowerBound >= place && range.upperBound <= bytes.count {
      write(String(decoding: bytes[place..<range.lowerBound], as: UTF8.self))
      mark(&self, range, String(decoding: bytes[range], as: UTF8.self))
      place = range.upperBound
    }
    write(String(decoding: bytes[place...], as: UTF8.self))
  }

  /// A line end, so that the page's source can be read.
  mutating func newLine() { text += "\n" }

  /// What stands at the head of any page, and what a style sheet holds: the program's own words.
  mutating func literal(_ content: StaticString) { text += "\(content)" }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    text += "<" + name
    for (key, value) in attributes {
      text += " \(key)=\""
      write(value)
      text += "\""
    }
    text += ">"
  }
}
