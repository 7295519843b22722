import FrenchText
import Retrieval

/// A question read: how it is understood, and what is searched for it.
struct ReadQuestion {
  /// A term that is searched.
  struct Term: Equatable {
    var bytes: [UInt8]
    /// 1 for a word of the question, less for what stands beside one.
    var weight: Double
    /// The word of the question it belongs to, by place: a word counts as found when any of its
    /// terms is.
    var word: Int
  }

  var understanding: Understanding
  var terms: [Term]
  /// How many words are searched, those the index does not know included.
  var wordCount: Int

  var query: [QueryTerm] { terms.map { QueryTerm(term: $0.bytes, weight: $0.weight) } }
}
