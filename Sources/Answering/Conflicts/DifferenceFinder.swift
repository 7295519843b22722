/// Finds passages that answer a question differently.
///
/// Only what the question asks for is compared, by rules that read a value out of the marked words:
/// a duration, a percentage, a duty, who acts. In the manner of the contradiction typology of
/// M.-C. de Marneffe, A. Rafferty, C. Manning, « Finding Contradictions in Text », ACL 2008, whose
/// lesson is kept: numbers and negation can be told, the rest cannot, so that little is said and
/// most of it is true.
struct DifferenceFinder {
  /// The share of the question that statements have to hold for a difference to be told.
  static let sure = 0.5
  /// The share from which the other side is shown among the first few, without a word.
  static let likely = 0.25

  private let rule: (Statement) -> Claim?
  private let kind: Conflict.Kind

  /// A finder for a question; nil where it asks for nothing that can be compared.
  init?(for question: ReadQuestion, words: [String]) {
    switch question.understanding.kind {
    case .howLong, .when: (kind, rule) = (.duration, DurationRule.claim)
    case .howMany:
      (kind, rule) = (.number, { NumberRule.claim(in: $0) ?? DurationRule.claim(in: $0) })
    case .who: (kind, rule) = (.who, ActorRule.claim)
    case .yesNo where ObligationRule.isAsked(by: words):
      (kind, rule) = (.obligation, ObligationRule.claim)
    case .yesNo where ActorRule.isAsked(by: words): (kind, rule) = (.who, ActorRule.claim)
    default: return nil
    }
  }

  /// How far down the other side of a difference is looked for.
  static let depth = 10

  /// What the best passages say differently; nil where they do not.
  ///
  /// - Parameters:
  ///   - candidates: the passages, best first, marked.
  ///   - question: what they were held against.
  /// - Returns: two or three sides: those that are sure, or else those that are likely.
  /// - Complexity: O(words of the passages)
  func difference(among candidates: [Candidate], _ question: ReadQuestion) -> Difference? {
    let found = candidates.prefix(Self.depth).enumerated().compactMap { place, candidate in
      claim(in: candidate, question).map {
        Finding(place: place, claim: $0.claim, coverage: $0.coverage)
      }
    }
    let sure = sides(of: found.filter { $0.coverage >= Self.sure })
    let sides = sure ?? sides(of: found)
    return sides.map { sides in
      Difference(
        kind: kind, passages: sides.map { candidates[$0.place].number },
        quotes: sides.map(\.claim.quote), isSure: sure != nil)
    }
  }

  /// What the passage at a place says.
  private struct Finding {
    var place: Int
    var claim: Claim
    var coverage: Double
  }

  /// Two or three that differ, the best passage's first; nil where none does.
  private func sides(of found: [Finding]) -> [Finding]? {
    guard let first = found.first, first.place < Self.firstPlaces else { return nil }
    let others = found.dropFirst().sorted { ($1.coverage, $0.place) < ($0.coverage, $1.place) }
    var sides = [first]
    for other in others where sides.count < 3 {
      if sides.allSatisfy({ differ($0.claim, other.claim) }) { sides.append(other) }
    }
    return sides.count > 1 ? sides : nil
  }

  /// One side has to stand among the first few.
  private static let firstPlaces = 3

  /// What a passage says on the point: its marked part, or else the sentence that holds most of the
  /// question among those that say something.
  private func claim(
    in candidate: Candidate, _ question: ReadQuestion
  ) -> (claim: Claim, coverage: Double)? {
    let reading = candidate.reading
    // Who acts is told by the sentence that names the action, not by what stands under its heading.
    let inherited =
      kind == .who && reading.headings.kind != question.understanding.kind
      ? 0 : reading.headings.held
    let statement = Statement(candidate.marked, of: reading, inheriting: inherited, for: question)
    if statement.coverage >= Self.likely, let claim = rule(statement) {
      return (claim, statement.coverage)
    }
    let sentences = reading.sentences.map { sentence in
      let held = reading.held(in: sentence) | inherited
      return (range: sentence, coverage: question.coverage(of: held))
    }
    for sentence in sentences.sorted(by: { $0.coverage > $1.coverage }) {
      guard sentence.coverage >= Self.likely else { return nil }
      if let claim = rule(
        Statement([sentence.range], of: reading, inheriting: inherited, for: question))
      {
        return (claim, sentence.coverage)
      }
    }
    return nil
  }

  private func differ(_ one: Claim, _ other: Claim) -> Bool {
    guard one.quote != other.quote else { return false }
    return switch kind {
    case .who: !one.meaning.isSubset(of: other.meaning) || !other.meaning.isSubset(of: one.meaning)
    default: one.meaning.isDisjoint(with: other.meaning)
    }
  }
}
