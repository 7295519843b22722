package import Answering
import Documents
import Indexing

/// Judges replies against the places that answer.
package struct Judge: Sendable {
  private let places: [String: [GoldPlace]]
  /// The labelled conflicts, each as its places.
  private let conflicts: [[GoldPlace]]

  /// A judge who knows the answers to some questions.
  ///
  /// - Parameters:
  ///   - questions: the questions that will be asked.
  ///   - labelled: further questions on which documents differ, so that a reply that flags one is
  ///     not called wrong.
  ///   - read: the bytes of a file of the corpus, by its path; nil where there is none.
  /// - Throws: `GoldError` where words that should answer are not found.
  /// - Complexity: O(questions · bytes of the files named)
  package init(
    of questions: [GoldQuestion], besides labelled: [GoldQuestion] = [],
    reading read: @escaping (String) -> [UInt8]?
  ) throws(GoldError) {
    var finder = GoldFinder(reading: read)
    var places: [String: [GoldPlace]] = [:]
    var conflicts: [[GoldPlace]] = []
    for question in questions {
      places[question.id] = try finder.places(of: question)
    }
    for question in questions + labelled where question.category == "conflict" {
      if let known = places[question.id] {
        conflicts.append(known)
      } else {
        conflicts.append(try finder.places(of: question))
      }
    }
    self.places = places
    self.conflicts = conflicts
  }

  /// The places that answer a question; none for a question that the judge does not know.
  package func places(of question: GoldQuestion) -> [GoldPlace] { places[question.id] ?? [] }

  /// Judges a reply.
  ///
  /// - Parameters:
  ///   - answer: the reply; nil where the question failed.
  ///   - question: the question it replies to.
  /// - Returns: the facts that measures are made of.
  package func judgement(of answer: Answer?, to question: GoldQuestion) -> Judgement {
    let places = places(of: question)
    var judgement = Judgement(
      id: question.id, category: question.category, isAnswerable: question.isAnswerable,
      status: answer?.status, conflictKind: question.conflictKind)
    guard let answer else { return judgement }
    if answer.confidence.isFinite { judgement.confidence = min(1, max(0, answer.confidence)) }
    judgement.rank = answer.citations.firstIndex {
      CitationRule.isRight($0.passage, forAnyOf: places)
    }.map { $0 + 1 }
    judgement.f1 =
      answer.citations.first.map { HighlightScore.best(of: $0, among: places) } ?? 0
    let shown = answer.citations.prefix(5)
    judgement.shownCitations = shown.count
    judgement.shownCharacters = shown.reduce(0) { $0 + $1.passage.text.unicodeScalars.count }
    judgeConflicts(of: answer, among: places, &judgement)
    return judgement
  }

  private func judgeConflicts(
    of answer: Answer, among places: [GoldPlace], _ judgement: inout Judgement
  ) {
    let named = SideRule.named(in: answer)
    if judgement.category == "conflict" {
      judgement.showsBothSides = SideRule.differ(answer.citations.prefix(5), among: places)
      judgement.isFlagged = named.contains { SideRule.differ($0, among: places) }
    } else if judgement.isAnswerable && judgement.isSingle {
      judgement.isFalselyFlagged = named.contains { citations in
        !conflicts.contains { SideRule.differ(citations, among: $0) }
      }
    }
  }
}
