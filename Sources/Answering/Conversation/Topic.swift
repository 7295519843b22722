/// What a conversation is about.
struct Topic {
  /// The last question that stood on its own.
  var main: ReadQuestion
  /// The question before, where it leaned on the topic.
  var last: ReadQuestion?
  /// Where the answer before lies.
  var place: Place?
  /// Words that the user wants left out, as terms.
  var dropped: Set<[UInt8]> = []

  /// A place that questions may go on from.
  struct Place: Equatable {
    var file: String
    var section: [String]
  }

  /// The words to take over, the topic's first, each once, apart from those asked again.
  func words(for question: ReadQuestion) -> [ReadQuestion.Word] {
    var taken = Set(question.words.map { $0.alternatives[0].terms[0] }).union(dropped)
    var words: [ReadQuestion.Word] = []
    for word in main.words + (last?.words ?? []) {
      if taken.insert(word.alternatives[0].terms[0]).inserted { words.append(word) }
    }
    return words
  }
}
