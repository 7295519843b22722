public import Files
public import JSONText

/// A person's word that a quote answers a question.
public struct Review: Sendable, Equatable {
  /// The question as it was asked.
  public var question: String
  /// The words that were searched for it.
  public var terms: [String]
  /// The citation's id then.
  public var citation: String
  /// The hash of the quote (``QuoteHash``).
  public var quoteHash: String
  /// Who says so.
  public var reviewer: String
  /// When.
  public var date: CalendarDate

  /// A review.
  public init(
    question: String, terms: [String], citation: String, quoteHash: String, reviewer: String,
    date: CalendarDate
  ) {
    self.question = question
    self.terms = terms
    self.citation = citation
    self.quoteHash = quoteHash
    self.reviewer = reviewer
    self.date = date
  }

  /// Reads a line of `relectures.jsonl`; nil where it is no review.
  public init?(_ value: JSONValue) {
    guard let question = value["question"]?.string, let citation = value["citation"]?.string,
      let hash = value["quote_hash"]?.string, let reviewer = value["by"]?.string,
      let date = value["date"]?.string.flatMap(CalendarDate.init(iso:)),
      let terms = value["terms"]?.array?.compactMap(\.string), !terms.isEmpty
    else { return nil }
    self.init(
      question: question, terms: terms, citation: citation, quoteHash: hash, reviewer: reviewer,
      date: date)
  }

  /// The question as it is understood.
  public var reviewedQuestion: ReviewedQuestion { ReviewedQuestion(terms) }

  /// What is shown beside the quote, in French.
  public var mention: String { "vérifiée par \(reviewer) le \(date.french)" }

  /// Writes the object that a line of `relectures.jsonl` holds.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("schema", 1)
      writer.member("question", question)
      writer.member("terms", terms)
      writer.member("citation", citation)
      writer.member("quote_hash", quoteHash)
      writer.member("by", reviewer)
      writer.member("date", date.iso)
    }
  }
}
