public import Files
import JSONText

/// The reviews of a corpus: `relectures.jsonl` beside its documents, one object a line.
///
/// ```swift
/// let reviews = try Reviews(corpus: "Corpus")
/// let question = ReviewedQuestion(answer.understood.terms)
/// for standing in reviews.standing(for: question, among: passages) {
///   // shown first and marked, or dropped with a warning
/// }
/// ```
public struct Reviews: Sendable {
  /// What has become of a review that a question calls up.
  public enum Standing: Sendable, Equatable {
    /// The quote is still there, as the passage of this id.
    case valid(Review, passage: String)
    /// The quote is no longer in the corpus word for word: the review says nothing of what is.
    case dropped(Review)

    /// What the user must be told of a review that no longer holds, in French; nil for one that does.
    public var warning: String? {
      guard case .dropped(let review) = self else { return nil }
      return "La relecture de « \(review.citation) » par \(review.reviewer) "
        + "(\(review.date.french)) est écartée : le passage a changé depuis."
    }
  }

  /// The file's name; never that of a document.
  public static let fileName = "relectures.jsonl"

  /// The reviews in the order they were made.
  public private(set) var all: [Review] = []
  /// The lines that hold no review, from 1.
  public private(set) var faults: [Int] = []

  /// No review.
  public init() {}

  /// Reads a file's bytes; a line that holds no review is noted and passed over.
  ///
  /// - Complexity: O(bytes)
  public init(parsing bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      if let value = try? JSONValue(parsing: Array(line)), let review = Review(value) {
        all.append(review)
      } else {
        faults.append(index + 1)
      }
    }
  }

  /// Reads the reviews of a corpus; none where there is no file.
  ///
  /// - Throws: `FileError` where there is one that cannot be read.
  public init(corpus folder: String) throws(FileError) {
    let path = Self.path(in: folder)
    self.init(parsing: LocalFile.status(path) == nil ? [] : try LocalFile.read(path))
  }

  /// Adds a review to the file of a corpus, and makes the file where there is none.
  ///
  /// - Throws: `FileError` where the file cannot be read or written; it is then as it was.
  public static func append(_ review: Review, in folder: String) throws(FileError) {
    let path = path(in: folder)
    var bytes = LocalFile.status(path) == nil ? [] : try LocalFile.read(path)
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    var writer = JSONWriter()
    review.write(to: &writer)
    try LocalFile.replace(path, with: bytes + writer.takeBytes() + [UInt8(ascii: "\n")])
  }

  /// Where the file of a corpus lies.
  public static func path(in folder: String) -> String { "\(folder)/\(fileName)" }

  /// The reviews of a question, newest first, one for each quote and reviewer.
  ///
  /// - Complexity: O(reviews)
  public func matching(_ question: ReviewedQuestion) -> [Review] {
    guard !question.isEmpty else { return [] }
    var seen: Set<[String]> = []
    return all.reversed().filter {
      $0.reviewedQuestion == question && seen.insert([$0.quoteHash, $0.reviewer]).inserted
    }
  }

  /// The reviews of a question, each with the passage its quote stands in now.
  ///
  /// - Parameters:
  ///   - question: the question as it is understood.
  ///   - passages: the passages of the corpus, by id and text; asked for only where a review
  ///     matches.
  /// - Returns: the reviews, newest first.
  /// - Complexity: O(reviews), and O(bytes of the passages) where one matches.
  public func standing(
    for question: ReviewedQuestion, among passages: @autoclosure () -> [(id: String, text: String)]
  ) -> [Standing] {
    let reviews = matching(question)
    guard !reviews.isEmpty else { return [] }
    var places: [String: [String]] = [:]
    for passage in passages() { places[QuoteHash.of(passage.text), default: []].append(passage.id) }
    return reviews.map { review in
      guard let ids = places[review.quoteHash] else { return .dropped(review) }
      return .valid(review, passage: ids.contains(review.citation) ? review.citation : ids[0])
    }
  }
}
