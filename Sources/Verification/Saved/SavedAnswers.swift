import JSONText

/// Answers as they were saved: JSON Lines of `ask` or `chat`, one object or array of
/// `--format json`, or any JSON that holds such answers, as an exported conversation does.
public struct SavedAnswers: Sendable {
  /// A citation, or what is in the place of one, with the line it was found on.
  public struct Entry: Sendable {
    /// The line of the saved text, from 1; for a text of one JSON value, the line it begins on.
    public var line: Int
    /// The citation, or why there is none.
    public var citation: Result<SavedCitation, SavedFault>
  }

  /// The citations in order, faults among them.
  public private(set) var entries: [Entry] = []
  /// How many answers were read, those without a citation included.
  public private(set) var answerCount = 0

  /// Reads a saved text; what is wrong with it becomes an entry, and the reading goes on.
  ///
  /// - Complexity: O(bytes)
  public init(parsing bytes: [UInt8]) {
    var line = 0
    for piece in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      let text = piece.drop(while: Self.isBlank)
      guard let first = text.first else { continue }
      if entries.isEmpty, answerCount == 0, Self.opensAlone(first, text) {
        // A text laid out over several lines is one value, from here to its end.
        read(bytes[text.startIndex...], line: line)
        return
      }
      read(text, line: line)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  /// Whether a line is but the bracket that opens a value.
  private static func opensAlone(_ first: UInt8, _ line: ArraySlice<UInt8>) -> Bool {
    (first == UInt8(ascii: "{") || first == UInt8(ascii: "["))
      && line.dropFirst().allSatisfy(isBlank)
  }

  private mutating func read(_ text: ArraySlice<UInt8>, line: Int) {
    do throws(JSONError) {
      let value = try JSONValue(parsing: Array(text))
      if !collect(value, question: nil, line: line) { add(.failure(.noAnswer), line: line) }
    } catch {
      add(.failure(.notJSON(error)), line: line)
    }
  }

  /// Takes the citations out of a value, however deep they lie.
  ///
  /// - Returns: whether there was an answer, even one without citations.
  private mutating func collect(_ value: JSONValue, question: String?, line: Int) -> Bool {
    if let elements = value.array {
      var found = elements.isEmpty
      for element in elements { found = collect(element, question: question, line: line) || found }
      return found
    }
    guard let object = value.object else { return false }
    let question = object["question"]?.string ?? question
    if let citations = object["citations"]?.array {
      answerCount += 1
      for citation in citations { add(citation, question, line: line) }
      return true
    }
    if object["text"] != nil && object["file"] != nil {
      add(value, question, line: line)
      return true
    }
    // A question that failed has an answer too: none.
    var found = object["status"]?.string == "error"
    for member in object.members where member.value.array != nil || member.value.object != nil {
      found = collect(member.value, question: question, line: line) || found
    }
    return found
  }

  private mutating func add(_ value: JSONValue, _ question: String?, line: Int) {
    do throws(SavedFault) {
      add(.success(try SavedCitation(value, answering: question)), line: line)
    } catch {
      add(.failure(error), line: line)
    }
  }

  private mutating func add(_ citation: Result<SavedCitation, SavedFault>, line: Int) {
    entries.append(Entry(line: line, citation: citation))
  }
}
