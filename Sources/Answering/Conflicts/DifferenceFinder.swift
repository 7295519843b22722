import Indexing

/// Finds passages that answer a question differently.
///
/// Only what the question asks for is compared (`Point`), by rules that read a value out of a
/// sentence about the question's subject: a duration, a date, a number, a duty, who acts, on what
/// something depends. In the manner of the contradiction typology of
/// M.-C. de Marneffe, A. Rafferty, C. Manning, « Finding Contradictions in Text », ACL 2008, whose
/// lesson is kept: numbers and negation can be told, the rest cannot, so that little is said and
/// most of it is true.
struct DifferenceFinder {
  /// The share of the subject from which the other side is shown among the first few, without a word.
  static let likely = 0.25
  /// How far down the other side of a difference is looked for.
  static let depth = 10
  /// One side has to stand among the first few.
  private static let firstPlaces = 3

  private let point: Point
  private let subject: Subject

  /// What the best passages say differently on what a question asks for; nil where they do not.
  ///
  /// - Parameters:
  ///   - candidates: the passages, best first, marked.
  ///   - question: what they were held against.
  ///   - text: the question as asked.
  /// - Returns: what is told of it, and what is shown.
  /// - Complexity: O(words of the passages · points asked for)
  static func difference(
    among candidates: [Candidate], for question: ReadQuestion, _ text: String
  ) -> Difference? {
    let words = QuestionWords.folded(text)
    let found = Point.asked(by: question, words).compactMap {
      DifferenceFinder($0, of: question, words).difference(among: candidates)
    }
    return found.first { !$0.passages.isEmpty } ?? found.first
  }

  /// A finder of differences on one point.
  private init(_ point: Point, of question: ReadQuestion, _ words: [String]) {
    self.point = point
    subject = Subject(of: question, words, leavingOut: point.asking)
  }

  private func difference(among candidates: [Candidate]) -> Difference? {
    let found = candidates.prefix(Self.depth).enumerated().compactMap { finding(in: $1, at: $0) }
    let sure = found.filter(\.isSure)
    let told = sides(of: sure)
    let clearest = sure.max { $0.coverage < $1.coverage }
    let raised = told + (clearest.map { [$0] } ?? []) + sides(of: found)
    guard !raised.isEmpty else { return nil }
    func number(_ finding: Finding) -> Int { candidates[finding.place].number }
    return Difference(
      kind: point.kind, passages: told.map(number), quotes: told.map(\.claim.quote),
      raised: raised.map(number), telling: Set(found.map(number)))
  }

  /// Two or three that differ, the best passage's first; none where none does.
  private func sides(of found: [Finding]) -> [Finding] {
    guard let first = found.first, first.place < Self.firstPlaces else { return [] }
    let others = found.dropFirst().sorted { ($1.coverage, $0.place) < ($0.coverage, $1.place) }
    var sides = [first]
    for other in others where sides.count < 3 {
      if sides.allSatisfy({ point.differ($0.claim, other.claim) }) { sides.append(other) }
    }
    return sides.count > 1 ? sides : []
  }

  /// What a passage says on the point, in its marked part or a sentence; nil where it says nothing.
  private func finding(in candidate: Candidate, at place: Int) -> Finding? {
    let reading = candidate.reading
    let headings = reading.headings
    let answersHeading = point.kind == .who && headings.kind == .who
    let marked = answersHeading ? reading.sentences : candidate.marked
    var words: [Statement.Word] = []
    var best: Finding?
    // What « elle » may stand for; nothing sure behind « X ne remplace pas Y ».
    var before: UInt64? = headings.held
    for (number, parts) in ([marked] + reading.sentences.map { [$0] }).enumerated() {
      var held = parts.reduce(0) { $0 | reading.held(in: $1) }
      if Anaphor.begins(parts, of: reading.passage.bytes) {
        guard let before else { continue }
        held |= before
      }
      if number > 0 { before = held }
      let own = subject.coverage(of: held)
      // Who acts is told by a sentence that names the action, not by what stands under its heading.
      let inherits = point.kind != .who || answersHeading || own >= Self.likely
      let coverage = inherits ? subject.coverage(of: held | headings.held) : own
      guard coverage >= Self.likely else { continue }
      if words.isEmpty { words = Statement.words(of: reading) }
      let statement = Statement(parts, among: words, of: reading.passage.bytes)
      if statement.isContrast {
        before = nil
        continue
      }
      guard var claim = point.claim(statement) else { continue }
      // A list of actors under a heading that asks who is an answer.
      if answersHeading, claim.meaning.count > 1 { claim.isExplicit = true }
      let isOwn = answersHeading || own >= Self.leastOwn
      let finding = Finding(
        place: place, claim: claim, coverage: coverage,
        isSure: claim.isExplicit && isOwn && coverage >= point.sure)
      best = best.map { $0.precedes(finding) ? $0 : finding } ?? finding
    }
    return best
  }

  /// The share of the subject that a statement has to hold itself, whatever its headings hold.
  private static let leastOwn = 0.15
}
