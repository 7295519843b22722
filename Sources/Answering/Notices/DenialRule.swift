import FrenchText
import Indexing

/// Tells where a heading denies what the words below it say: « Qu’est-ce qu’il ne peut pas faire ? »
/// above « Prescrire un arrêt de travail ».
enum DenialRule {
  /// The notices on the citations of an answer, one a heading.
  ///
  /// - Complexity: O(words of the citations' headings)
  static func notices(for answer: Answer) -> [Notice] {
    var notices: [Notice] = []
    for citation in answer.citations {
      guard let heading = citation.passage.section.last, denies(heading) else { continue }
      let message = "Sous l’intertitre «\u{A0}\(heading)\u{A0}»."
      if let place = notices.firstIndex(where: { $0.message == message }) {
        notices[place].citations.append(citation.rank)
      } else {
        notices.append(Notice(kind: .denial, citations: [citation.rank], message: message))
      }
    }
    return notices
  }

  /// « Pas à pas » denies nothing.
  private static func denies(_ heading: String) -> Bool {
    let words = QuestionWords.packed(Array(heading.utf8))
    return words.contains { $0 == "ne" || $0 == "n" }
      && words.contains { ["pas", "jamais", "plus", "rien", "aucun", "aucune"].contains($0) }
  }
}
