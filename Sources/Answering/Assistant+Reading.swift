import Indexing

/// How a line is read: what it asks, in the light of what it tells and of what was said before.
extension Assistant {
  /// What a word taken over weighs beside one asked.
  private static let carriedWeight = 0.7
  /// What is told beside a question weighs at most such a share of it, however much it is.
  private static let toldShare = 0.25

  /// The questions of a line, in order.
  ///
  /// - Parameters:
  ///   - line: as asked.
  ///   - topic: what was said before; nil where nothing was.
  ///   - isCorrection: whether the line takes back what was said before.
  /// - Returns: one question or more.
  /// - Throws: `CorpusError.damagedIndex`.
  func questions(
    of line: String, after topic: Topic? = nil, isCorrection: Bool = false
  ) throws(CorpusError) -> [AskedQuestion] {
    let asked = AskedLine(line)
    var questions: [AskedQuestion] = []
    for text in asked.questions {
      let own = try read(text, amid: asked.told)
      var (read, topic, said) = (own, topic, line)
      if let before = questions.last { (topic, said) = (Topic(main: before.read), text) }
      if let topic {
        let isTaken = questions.isEmpty && isCorrection
        let leaning = isTaken ? .clear : Leaning.of(said, contentCount: own.words.count)
        read = try self.read(own, leaning: leaning, on: topic)
      }
      questions.append(AskedQuestion(text: text, own: own, read: read))
    }
    return questions
  }

  /// A question with what is told beside it: lightly where it says what it asks, as one where it
  /// leans on that.
  private func read(_ text: String, amid told: String) throws(CorpusError) -> ReadQuestion {
    let question = QuestionReader.read(text, for: corpus)
    if told.isEmpty { return question }
    let circumstances = QuestionReader.read(told, for: corpus)
    let leaning = Leaning.of(text, contentCount: question.words.count, isAmid: true)
    let isOne = try leans(
      leaning, Topic(main: circumstances), question,
      question.amid(circumstances, share: 1, themes: corpus.themes))
    if !isOne { return question.amid(circumstances, share: Self.toldShare, themes: corpus.themes) }
    let names = Set(circumstances.understanding.unknown.filter(\.isCapitalized))
    return QuestionReader.read(text + " " + told, for: corpus).without(names, themes: corpus.themes)
  }

  /// A question with what it takes over from a topic, as far as it leans on that.
  private func read(
    _ own: ReadQuestion, leaning: Leaning, on topic: Topic
  ) throws(CorpusError) -> ReadQuestion {
    if leaning == .none { return own }
    let carrying = own.carrying(
      topic.words(for: own), from: topic.main, weight: Self.carriedWeight, themes: corpus.themes)
    return try leans(leaning, topic, own, carrying) ? carrying : own
  }

  /// Whether a question leans on a topic. Where it may, it does if the passage that answers it best on
  /// the topic says as much of it as the one that does so anywhere.
  private func leans(
    _ leaning: Leaning, _ topic: Topic, _ own: ReadQuestion, _ together: ReadQuestion
  ) throws(CorpusError) -> Bool {
    switch leaning {
    case .none: return false
    case .clear: return true
    case .elliptic: return !own.namesSubject
    case .some: return try own.namesSubject ? false : isAbout(topic, own, together)
    }
  }

  private func isAbout(
    _ topic: Topic, _ own: ReadQuestion, _ together: ReadQuestion
  ) throws(CorpusError) -> Bool {
    var stale: [String] = []
    let foundOnTopic = try candidates(for: together, in: topic.document, &stale).first
    let foundAnywhere = try candidates(for: own, in: nil, &stale).first
    guard let onTopic = foundOnTopic?.reading, let anywhere = foundAnywhere?.reading else {
      return true
    }
    let asked = own.words.indices
    let rest = asked.upperBound..<together.words.count
    let held = onTopic.held | onTopic.headings.held
    let best = anywhere.held | anywhere.headings.held
    return together.coverage(ofWords: rest, by: held) >= Self.leastOfTopic
      && together.coverage(ofWords: asked, by: held) + Self.tolerance
        >= own.coverage(ofWords: asked, by: best)
  }

  /// What rounding may take from a share.
  private static let tolerance = 1e-9
  /// The share of a topic that a passage on it holds.
  private static let leastOfTopic = 0.5
}
