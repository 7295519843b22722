/// What a question is about, without the words that only say what it asks of it: « la visite de
/// pré-reprise » in « Quelle est la durée de la visite de pré-reprise ? ».
///
/// Two statements can be held against each other where both are about it.
struct Subject {
  private let question: ReadQuestion
  /// What each word of the question counts.
  private let weights: [Double]
  private let sum: Double

  /// The subject of a question; the whole question where nothing else is left.
  ///
  /// - Parameters:
  ///   - question: as read.
  ///   - words: all its words, folded.
  ///   - asking: how words begin, folded, that only ask.
  init(of question: ReadQuestion, _ words: [String], leavingOut asking: [String]) {
    self.question = question
    let topic = Self.topic(of: words)
    let weights = question.words.map { word in
      let parts = QuestionWords.folded(word.text)
      if parts.contains(where: { part in asking.contains { part.hasPrefix($0) } }) { return 0.0 }
      return word.rarity * (parts.allSatisfy(topic.contains) ? Self.topicWeight : 1)
    }
    let isEmpty = weights.allSatisfy { $0 == 0 }
    self.weights = isEmpty ? question.words.map(\.rarity) : weights
    sum = self.weights.reduce(0, +)
  }

  /// What a word counts of what the question speaks of first.
  private static let topicWeight = 2.0

  /// The words before « est-elle », « doit-il »: of what they name, something is asked.
  private static func topic(of words: [String]) -> ArraySlice<String> {
    let verb = words.indices.dropLast().first {
      verbs.contains(words[$0]) && subjects.contains(words[$0 + 1])
    }
    return words.prefix(verb ?? 0)
  }

  private static let verbs = [
    "est", "sont", "doit", "doivent", "peut", "peuvent", "a", "ont", "t",
  ]
  private static let subjects = ["il", "elle", "ils", "elles", "t"]

  /// The share of the subject, by rarity, that some terms hold, given as bits.
  func coverage(of held: UInt64) -> Double {
    guard sum > 0 else { return 0 }
    return weights.enumerated().reduce(0) {
      $0 + $1.element * question.trust(inWord: $1.offset, by: held)
    } / sum
  }
}
