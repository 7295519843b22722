import Answering
import Files
import Indexing
import Verification

/// Puts what a person has verified before what was found.
struct ReviewDesk {
  private let corpus: IndexedCorpus
  private let errors: Output

  init(corpus: IndexedCorpus, errors: Output) {
    self.corpus = corpus
    self.errors = errors
  }

  /// The answer with the passage that a person verified for the same question first, marked as such;
  /// a review whose quote has changed since is dropped, with a word to the user.
  ///
  /// - Complexity: O(reviews), and O(bytes of the documents) where one matches
  func reviewed(_ answer: Answer) -> Answer {
    guard let reviews = try? Reviews(corpus: corpus.location.corpus), !reviews.all.isEmpty else {
      return answer
    }
    let question = ReviewedQuestion(Self.terms(of: answer.understood))
    // A document that is changing right now leaves the answer as it was found.
    guard !reviews.matching(question).isEmpty, let passages = try? corpus.passages() else {
      return answer
    }
    var reviewed = answer
    for standing in reviews.standing(for: question, among: passages.map { ($0.id, $0.text) }) {
      if let warning = standing.warning { errors.message(warning) }
      guard case .valid(let review, let id) = standing,
        let passage = passages.first(where: { $0.id == id }),
        reviewed.citations.first?.review == nil
      else { continue }
      Self.raise(passage, review.mention, in: &reviewed)
    }
    return reviewed
  }

  /// Keeps a person's word that a citation answers the question of its answer.
  ///
  /// - Throws: `FileError` where the file of the reviews cannot be written.
  func note(
    _ citation: Citation, answering answer: Answer, by reviewer: String, on date: CalendarDate
  ) throws(FileError) -> Review {
    let review = Review(
      question: answer.question, terms: Self.terms(of: answer.understood),
      citation: citation.passage.id, quoteHash: QuoteHash.of(citation.passage.text),
      reviewer: reviewer, date: date)
    try Reviews.append(review, in: corpus.location.corpus)
    return review
  }

  /// The words that were searched for a question, well spelt, with those taken over from earlier
  /// ones: « Et l’employeur ? » asks something else each time.
  static func terms(of understood: Understanding) -> [String] {
    (understood.terms + understood.carried).map { word in
      understood.corrected.first { $0.from == word }?.to ?? word
    }
  }

  private static func raise(_ passage: CitedPassage, _ mention: String, in answer: inout Answer) {
    let place = answer.citations.firstIndex { $0.passage.id == passage.id }
    let top = answer.citations.first?.score ?? 0
    var first =
      place.map { answer.citations.remove(at: $0) }
      ?? Citation(rank: 1, passage: passage, score: top, highlights: [])
    if place == nil, answer.citations.count > 1 { answer.citations.removeLast() }
    first.review = mention
    first.score = max(first.score, top)
    answer.citations.insert(first, at: 0)
    renumber(&answer)
    answer.status = .answered
    answer.searched = []
  }

  /// Gives citations their new ranks, also where conflicts name them; those that name one no longer
  /// shown go.
  private static func renumber(_ answer: inout Answer) {
    var ranks: [Int: Int] = [:]
    for index in answer.citations.indices {
      ranks[answer.citations[index].rank] = index + 1
      answer.citations[index].rank = index + 1
    }
    for index in answer.parts.indices {
      answer.parts[index].rank = answer.parts[index].rank.flatMap { ranks[$0] }
    }
    answer.conflicts = answer.conflicts.compactMap { conflict in
      var conflict = conflict
      let renamed = conflict.citations.compactMap { ranks[$0] }
      guard renamed.count == conflict.citations.count else { return nil }
      conflict.citations = renamed
      return conflict
    }
  }
}
