/// A line of `synonymes.txt`, in Solr's synonym format: words that may be searched for others.
public struct SynonymRule: Sendable, Equatable {
  /// The expression as it may be asked.
  public var from: String
  /// The expressions that are searched beside it.
  public var to: [String]

  /// A rule.
  public init(from: String, to: [String]) {
    self.from = from
    self.to = to
  }

  /// Reads `synonymes.txt`: `a, b` makes both stand for each other, `a => b, c` is one way; `#`
  /// begins a comment, a backslash keeps the next character as it is.
  ///
  /// Format: Apache Solr Reference Guide, "Synonym Graph Filter".
  ///
  /// - Parameter bytes: the file.
  /// - Returns: the rules, and the numbers of lines that say nothing usable.
  /// - Complexity: O(bytes), and the square of the expressions of a line
  public static func rules(parsing bytes: [UInt8]) -> (rules: [SynonymRule], faults: [Int]) {
    var rules: [SynonymRule] = []
    var faults: [Int] = []
    let text = DocumentText(decoding: bytes).bytes
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let statement = String(decoding: withoutComment(line), as: UTF8.self)
      guard statement.contains(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) else { continue }
      let found = Self.rules(of: statement)
      if found.isEmpty { faults.append(number + 1) }
      rules += found
    }
    return (rules, faults)
  }

  private static func rules(of statement: String) -> [SynonymRule] {
    let sides = split(statement)
    let left = expressions(sides[0])
    guard sides.count <= 2 else { return [] }
    if sides.count == 2 {
      let right = expressions(sides[1])
      return right.isEmpty ? [] : left.map { SynonymRule(from: $0, to: right) }
    }
    guard left.count > 1 else { return [] }
    return left.indices.map { index in
      SynonymRule(from: left[index], to: left.indices.filter { $0 != index }.map { left[$0] })
    }
  }

  private static func withoutComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var isKept = false
    return line.prefix { byte in
      if byte == 0x23 && !isKept { return false }
      isKept = byte == 0x5C && !isKept
      return true
    }
  }

  /// The parts of a statement between arrows `=>`, backslashes still in them.
  private static func split(_ text: String) -> [String] {
    var parts: [[Character]] = [[]]
    var (isKept, isArrow) = (false, false)
    for character in text {
      if character == ">" && isArrow {
        parts[parts.count - 1].removeLast()
        parts.append([])
      } else {
        parts[parts.count - 1].append(character)
      }
      isArrow = character == "=" && !isKept
      isKept = character == "\\" && !isKept
    }
    return parts.map { String($0) }
  }

  /// The expressions between commas, without white space around them.
  private static func expressions(_ side: String) -> [String] {
    var (expressions, current, isKept): ([String], String, Bool) = ([], "", false)
    for character in side {
      if isKept || character != "," && character != "\\" {
        current.append(character)
        isKept = false
      } else if character == "\\" {
        isKept = true
      } else {
        expressions.append(current)
        current = ""
      }
    }
    return (expressions + [current]).map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
