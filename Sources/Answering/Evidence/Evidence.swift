import Indexing

/// What a passage has to show for a question: the features that ranking and confidence rest on.
struct Evidence {
  /// How many of the best passages are looked at.
  static let depth = 30
  /// How many of them are looked at whatever they score.
  static let always = 10
  /// What share of the best score the others must have: further down an answer is as rare as reading
  /// it costs.
  static let leastShare = 0.4

  let question: ReadQuestion

  /// The features of a passage that a search found, in the order of `Feature`.
  ///
  /// - Parameters:
  ///   - reading: the passage, read.
  ///   - share: its score as a share of the best of that search.
  ///   - fieldScores: what it scores in each field.
  ///   - surroundings: the terms that it and its neighbours hold.
  /// - Returns: one value a feature.
  /// - Complexity: O(words of the passage + matches · words of the question)
  func features(
    of reading: PassageReading, share: Double, fieldScores: [Double], surroundings: UInt64
  ) -> [Double] {
    var values = [Double](repeating: 0, count: Feature.allCases.count)
    func set(_ feature: Feature, _ value: Double) { values[feature.rawValue] = value }
    let rarity = max(question.rarity, 1e-9)
    set(.body, fieldScores[Field.body.rawValue] / rarity)
    set(.section, fieldScores[Field.section.rawValue] / rarity)
    set(.title, fieldScores[Field.title.rawValue] / rarity)
    set(.share, share)
    let headings = reading.headings
    set(.sentence, sentenceCoverage(of: reading))
    set(.context, question.coverage(of: surroundings))
    set(.nearness, nearness(in: reading))
    set(.themes, question.share(ofWords: reading.themes))
    set(.headingThemes, question.share(ofWords: headings.themes))
    let inHeadings = question.coverage(of: headings.held)
    set(.heading, asksTheSame(reading) ? inHeadings : 0)
    set(.aspect, question.aspects.isDisjoint(with: headings.aspects) ? 0 : inHeadings)
    let kind = question.understanding.kind
    set(.answerType, givesWhatIsAsked(reading) ? 1 : 0)
    set(.definition, kind == .what ? DefinitionRule.strength(of: reading, for: question) : 0)
    return values
  }

  /// How much of the question the best sentence holds together with the headings.
  private func sentenceCoverage(of reading: PassageReading) -> Double {
    let headings = reading.headings
    return reading.sentences.reduce(0) { best, sentence in
      max(
        best,
        question.coverage(
          of: reading.held(in: sentence) | headings.held,
          reading.themes(in: sentence) | headings.themes))
    }
  }

  /// Whether what is marked in a passage gives the value that is needed; where none is, whether the
  /// passage holds what is asked for.
  private func givesWhatIsAsked(_ reading: PassageReading) -> Bool {
    let kind = question.understanding.kind
    let value = AskedValue(kind, in: reading)
    guard !value.isEmpty, AskedValue.isNeeded(by: kind) else {
      return !value.isEmpty || AnswerType.isHeld(kind, by: reading)
    }
    return SentenceSelector(evidence: self).select(in: reading, with: value)
      .contains(where: value.stands)
  }

  /// The sentence that answers best; nil where none holds a word of the question.
  ///
  /// What the headings hold need not be said again, but counts more where it is; the value asked for
  /// makes up for words.
  ///
  /// - Complexity: O(sentences · terms)
  func bestSentence(of reading: PassageReading, with value: AskedValue) -> Int? {
    guard question.coverage(of: reading.held) > 0 else { return nil }
    let headings = reading.headings
    var best: (index: Int, score: Double)?
    for (index, sentence) in reading.sentences.enumerated() {
      let held = reading.held(in: sentence)
      let score =
        question.coverage(
          of: held | headings.held, reading.themes(in: sentence) | headings.themes)
        + Self.ownWords * question.coverage(of: held)
        + (value.stands(in: sentence) ? Self.valueGiven : 0)
      if score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }

  /// What a sentence's own words count beside those of its headings, and what the value asked for
  /// does, in shares of the question. Chosen where words marked and right ones agree most.
  private static let (ownWords, valueGiven) = (0.5, 0.5)

  /// Whether the innermost heading is a question of the same kind.
  func asksTheSame(_ reading: PassageReading) -> Bool {
    question.understanding.kind != .other && reading.headings.kind == question.understanding.kind
  }

  /// The share of neighbouring words of the question that stand within four words of each other.
  private func nearness(in reading: PassageReading) -> Double {
    let bits = (0..<question.neighbours).map { question.bits(ofWord: $0, heldBy: reading.held) }
    guard bits.count > 1 else { return bits.first.map { $0 & reading.held != 0 ? 1 : 0 } ?? 0 }
    let near = zip(bits, bits.dropFirst()).filter { first, second in
      reading.matches.contains { match in
        match.bit & first != 0
          && reading.matches.contains {
            $0.bit & second != 0 && $0.position != match.position
              && abs($0.position - match.position) <= 4
          }
      }
    }
    return Double(near.count) / Double(bits.count - 1)
  }
}
