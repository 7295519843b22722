public import JSONText

/// A citation as an answer was saved with it: what it quotes and where it said that stands.
public struct SavedCitation: Sendable, Equatable {
  /// A part of the quote that was shown as the answer.
  public struct Highlight: Sendable, Equatable {
    /// The bytes of the file it said it is made of.
    public var spans: [Range<Int>]
    /// Its words.
    public var text: String
  }

  /// The question it answered, where that is known.
  public var question: String?
  /// Its id, `document:first-last`; empty where the record has none.
  public var id: String
  /// The document's id; empty where the record has none.
  public var document: String
  /// The document's file, relative to the corpus folder; empty where the record has none.
  public var file: String
  /// The lines it said it lies on.
  public var lines: ClosedRange<Int>?
  /// The bytes of the file it said it is made of: half-open, in order.
  public var spans: [Range<Int>]
  /// The words quoted.
  public var text: String
  /// SHA-256 of the document's file then, in hexadecimal digits; nil in older records.
  public var documentHash: String?
  /// What stood right before it; empty at a document's beginning and in older records.
  public var prefix = ""
  /// What stood right after it; empty at a document's end and in older records.
  public var suffix = ""
  /// The parts of it that were shown as the answer.
  public var highlights: [Highlight] = []

  /// A citation of some words at some place.
  public init(
    id: String = "", document: String = "", file: String, spans: [Range<Int>], text: String,
    documentHash: String? = nil
  ) {
    self.id = id
    self.document = document
    self.file = file
    self.spans = spans
    self.text = text
    self.documentHash = documentHash
  }

  /// Reads the object that `ask`, `chat` or `show` prints for a citation.
  ///
  /// - Parameters:
  ///   - value: the object.
  ///   - question: what it answered, if that is known.
  /// - Throws: `SavedFault` where it names no document, no words or no place.
  public init(_ value: JSONValue, answering question: String?) throws(SavedFault) {
    id = value["id"]?.string ?? ""
    document = value["document"]?.string ?? ""
    file = value["file"]?.string ?? ""
    guard !document.isEmpty || !file.isEmpty else { throw .missingMember("file") }
    guard let text = value["text"]?.string ?? value["selector"]?["exact"]?.string,
      !EssenceMap(of: text).keys.isEmpty
    else { throw .missingMember("text") }
    self.text = text
    guard let spans = Self.spans(value) else { throw .missingMember("spans") }
    self.spans = spans
    lines = value["lines"].flatMap(Self.range).map { $0.lowerBound...max(1, $0.upperBound) }
    documentHash = value["document_hash"]?.string
    prefix = value["selector"]?["prefix"]?.string ?? ""
    suffix = value["selector"]?["suffix"]?.string ?? ""
    self.question = question
    for part in value["highlights"]?.array ?? [] {
      guard let spans = Self.spans(part), let text = part["text"]?.string else {
        throw .missingMember("highlights")
      }
      highlights.append(Highlight(spans: spans, text: text))
    }
  }

  /// From its first byte to its last.
  public var hull: Range<Int> {
    (spans.first?.lowerBound ?? 0)..<(spans.last?.upperBound ?? 0)
  }

  /// The bytes that an object names; nil where it names none, or badly.
  private static func spans(_ value: JSONValue) -> [Range<Int>]? {
    let places = value["spans"]?.array ?? value["bytes"].map { [$0] } ?? []
    let spans = places.compactMap(range)
    let isOrdered = zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    return isOrdered && !spans.isEmpty && spans.count == places.count ? spans : nil
  }

  private static func range(_ value: JSONValue) -> Range<Int>? {
    guard let start = value["start"]?.integer, let end = value["end"]?.integer,
      start >= 0, start <= end
    else { return nil }
    return start..<end
  }
}
