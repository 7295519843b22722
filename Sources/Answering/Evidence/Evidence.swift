import FrenchText
import Indexing
import Retrieval

/// What a passage has to show for a question: the features that ranking and confidence rest on.
struct Evidence {
  /// How many of the best passages are looked at.
  static let depth = 20

  let question: ReadQuestion
  let corpus: IndexedCorpus

  /// The features of a passage that a search found, in the order of `Feature`; `topScore` is the
  /// best score of that search.
  ///
  /// - Complexity: O(words of the passage + matches · words of the question)
  func features(of ranked: RankedPassage, topScore: Double, _ reading: PassageReading) -> [Double] {
    var values = [Double](repeating: 0, count: Feature.allCases.count)
    func set(_ feature: Feature, _ value: Double) { values[feature.rawValue] = value }
    let kind = question.understanding.kind
    let rarity = max(question.rarity, 1e-9)
    for (feature, field) in [(Feature.body, Field.body), (.section, .section), (.title, .title)] {
      set(feature, corpus.score(of: ranked.passage, for: question.query, in: field) / rarity)
    }
    set(.share, ranked.score / max(topScore, 1e-9))
    let best = bestSentence(of: reading)
    let words = best.map { reading.words(in: reading.sentences[$0.index]) } ?? []
    let held = reading.held
    set(.coverage, question.coverage(of: held | reading.headings.held))
    set(.bodyCoverage, question.coverage(of: held))
    set(.sectionCoverage, question.coverage(of: reading.headings.held))
    set(.sentence, best?.coverage ?? 0)
    set(.nearness, nearness(in: reading))
    set(.heading, asksTheSame(reading) ? question.coverage(of: reading.headings.held) : 0)
    set(.headingCoverage, reading.headings.innermostCoverage)
    set(.answerType, AnswerType.isHeld(kind, by: words) ? 1 : 0)
    set(.definition, kind == .what && defines(reading) ? 1 : 0)
    set(.polarity, kind == .yesNo && AnswerType.holdsModality(words) ? 1 : 0)
    set(.reference, referenceShare(reading))
    set(.length, min(1, Double(reading.analyzed.length) / 120))
    return values
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
    let bits = question.words.indices.map(question.bits(ofWord:))
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

  /// A heading that says so, or a sentence « … est un … ».
  private func defines(_ reading: PassageReading) -> Bool {
    if reading.headings.announcesDefinition { return true }
    let words = QuestionWords.folded(
      String(decoding: reading.passage.bytes.prefix(240), as: UTF8.self))
    return zip(words, words.dropFirst()).contains {
      ["est", "sont", "designe", "designent"].contains($0)
        && ["un", "une", "le", "la", "l", "des", "les"].contains($1)
    }
  }

  /// The share of the words that belong to addresses.
  private func referenceShare(_ reading: PassageReading) -> Double {
    let all = reading.analyzed.occurrences
    guard !all.isEmpty else { return 0 }
    return Double(all.filter { $0.kind == .address }.count) / Double(all.count)
  }
}
