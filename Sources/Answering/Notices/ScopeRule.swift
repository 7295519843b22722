import Documents
import FrenchText
import Indexing

/// Tells where a question names a status that a document does not speak of.
enum ScopeRule {
  /// The notices on the citations of an answer, one a document.
  ///
  /// Only a scope that names a status itself says which others it leaves out; a passage that names
  /// the status speaks of it, whatever the scope.
  ///
  /// - Complexity: O(words of the question), and O(words of the citations) where it names a status
  static func notices(for answer: Answer) -> [Notice] {
    let asked = SocialStatus.named(
      in: ([answer.question] + answer.understood.carried).joined(by: " "))
    guard !asked.isEmpty else { return [] }
    var notices: [Notice] = []
    for citation in answer.citations {
      let passage = citation.passage
      let covered = covered(by: passage.document.scope ?? "")
      let told =
        covered + SocialStatus.named(in: passage.section.joined(by: "\n"))
        + SocialStatus.named(in: passage.document.title + "\n" + passage.text)
      let left = asked.filter { status in !told.contains { $0.name == status.name } }
      guard !covered.isEmpty, !left.isEmpty else { continue }
      let message =
        "Le document vise \(list(covered))\u{A0}; la question nomme \(list(left))."
      if let place = notices.firstIndex(where: { $0.message == message }) {
        notices[place].citations.append(citation.rank)
      } else {
        notices.append(Notice(kind: .scope, citations: [citation.rank], message: message))
      }
    }
    return notices
  }

  /// The statuses that a scope covers: « régime général seulement ; les autres régimes (agricole…)
  /// peuvent différer » covers the first alone.
  static func covered(by scope: String) -> [SocialStatus] {
    let clauses = scope.split { ";.".contains($0) }.filter { clause in
      let words = QuestionWords.folded(String(clause))
      return !words.contains { excluding.contains($0) }
    }
    return SocialStatus.named(in: clauses.map { String($0) }.joined(by: "\n"))
  }

  private static let excluding: Set<String> = [
    "autre", "autres", "hors", "sauf", "excepte", "exception", "exclus", "exclu", "pas",
  ]

  private static func list(_ statuses: [SocialStatus]) -> String {
    let names = statuses.map(\.name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return Array(names.dropLast()).joined(by: ", ") + " et " + last
  }
}
