import Answering
import Indexing

/// What went wrong, as lines of French.
enum FailuresText {
  static func text(of answers: [JudgedAnswer]) -> String {
    let failures = answers.filter(\.judgement.isFailure)
    if failures.isEmpty { return "Aucun échec.\n" }
    let heading = "Échecs : \(failures.count) sur \(answers.count)"
    return ([heading] + failures.map(entry)).joined(separator: "\n\n") + "\n"
  }

  private static func entry(_ failure: JudgedAnswer) -> String {
    let judgement = failure.judgement
    var lines = [
      "\(judgement.id)  \(judgement.category)  \(outcome(of: judgement))",
      "  " + failure.question.question,
    ]
    if judgement.isAnswerable, let wanted = failure.wanted { lines.append("  attendu : \(wanted)") }
    lines.append("  obtenu : " + (failure.got ?? "aucun passage"))
    return lines.joined(separator: "\n")
  }

  private static func outcome(of judgement: Judgement) -> String {
    let confidence = "confiance \(FrenchNumber.fixed(judgement.confidence, digits: 2))"
    guard judgement.isAnswerable else {
      return "répondu alors qu’aucun document ne répond, \(confidence)"
    }
    let rank = judgement.rank.map { "rang \($0)" } ?? "aucun passage juste"
    return switch judgement.status {
    case .answered: "\(rank), répondu, \(confidence)"
    case .unsure: "\(rank), à vérifier, \(confidence)"
    case .noAnswer: "\(rank), sans réponse, \(confidence)"
    case nil: "question refusée (vide ou trop longue)"
    }
  }
}
