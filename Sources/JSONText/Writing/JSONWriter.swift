/// Writes JSON as UTF-8, piece by piece, without building values first.
///
///     var writer = JSONWriter()
///     writer.object { writer in
///       writer.member("schema", 1)
///       writer.member("lines") { writer in
///         writer.array { for line in [12, 18] { $0.value(line) } }
///       }
///     }
///     // {"schema":1,"lines":[12,18]}
///
/// The output is the same text on any terminal: line separators, control and bidirectional
/// characters are escaped. It is well formed as long as members are written inside objects only and
/// values inside arrays or after a key; this is not checked.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Style: Sendable {
    /// No white space: one line.
    case compact
    /// One member or element a line, indented by two spaces.
    case pretty
  }

  /// What was written so far.
  public internal(set) var bytes: [UInt8] = []

  private let style: Style
  private var depth = 0
  /// From which depth on a pretty text stays on its line.
  private var lineDepth = Int.max
  private var isFirst = true
  private var isAfterKey = false

  /// A writer with nothing written.
  public init(style: Style = .compact) {
    self.style = style
  }

  /// Takes what was written, so that a long array can be sent on while it is written.
  public mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  // MARK: Structure

  /// An object; its members are written by `body`.
  ///
  /// - Parameters:
  ///   - onOneLine: whether a pretty text keeps it on one line.
  ///   - body: writes the members.
  public mutating func object(onOneLine: Bool = false, _ body: (inout JSONWriter) -> Void) {
    enclosed("{", "}", onOneLine: onOneLine, body)
  }

  /// An array; its elements are written by `body`.
  ///
  /// - Parameters:
  ///   - onOneLine: whether a pretty text keeps it on one line.
  ///   - body: writes the elements.
  public mutating func array(onOneLine: Bool = false, _ body: (inout JSONWriter) -> Void) {
    enclosed("[", "]", onOneLine: onOneLine, body)
  }

  /// Starts an array that is written over several calls.
  public mutating func beginArray() { open("[", onOneLine: false) }

  /// Ends an array that `beginArray` started.
  public mutating func endArray() { close("]") }

  /// The name of the value that comes next.
  public mutating func key(_ name: String) {
    separate()
    quoted(name)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  // MARK: Values

  /// A text.
  public mutating func value(_ text: String) {
    separate()
    quoted(text)
  }

  /// A whole number.
  public mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// A number in the fewest digits that read back as the same; `null` for what JSON cannot say
  /// (not a number, infinity).
  public mutating func value(_ number: Double) {
    separate()
    bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
  }

  /// True or false.
  public mutating func value(_ truth: Bool) {
    separate()
    bytes.append(contentsOf: (truth ? "true" : "false").utf8)
  }

  /// `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  // MARK: Layout

  private var isOnOneLine: Bool { style == .compact || depth > lineDepth }

  private mutating func enclosed(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, onOneLine: Bool,
    _ body: (inout JSONWriter) -> Void
  ) {
    open(opening, onOneLine: onOneLine)
    body(&self)
    close(closing)
  }

  private mutating func open(_ opening: Unicode.Scalar, onOneLine: Bool) {
    separate()
    bytes.append(UInt8(ascii: opening))
    if onOneLine { lineDepth = min(lineDepth, depth) }
    depth += 1
    isFirst = true
  }

  private mutating func close(_ closing: Unicode.Scalar) {
    let breaks = !isFirst && !isOnOneLine
    depth -= 1
    if depth == lineDepth { lineDepth = .max }
    if breaks { newLine() }
    bytes.append(UInt8(ascii: closing))
    isFirst = false
  }

  /// What stands between the value before and the one that comes.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      isFirst = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 {
      if !isOnOneLine {
        newLine()
      } else if !isFirst && style == .pretty {
        bytes.append(UInt8(ascii: " "))
      }
    }
    isFirst = false
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
