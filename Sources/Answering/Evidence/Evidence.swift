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
    set(.answerType, AnswerType.isHeld(kind, by: reading) ? 1 : 0)
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

  /// The sentence that covers most of the question, and how much; nil where none covers anything.
  func bestSentence(of reading: PassageReading) -> (index: Int, coverage: Double)? {
    var best: (index: Int, coverage: Double)?
    for (index, sentence) in reading.sentences.enumerated() {
      let coverage = question.coverage(of: reading.held(in: sentence))
      if coverage > best?.coverage ?? 0 { best = (index, coverage) }
    }
    return best
  }

  /// Whether the innermost heading is a question of the same kind.
  func asksTheSame(_ reading: PassageReading) -> Bool {
    question.understanding.kind != .other && reading.headings.kind == question.understanding.kind
  }

  /// The share of neighbouring words of the question that stand within four words of each other.
  private func nearness(in reading: PassageReading) -> Double {
    let bits = (0..<question.neighbours).map(question.bits(ofWord:))
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
