import Answering

/// How one of several questions of a line was answered, in a sentence.
enum PartNotice {
  /// « Qui la demande ? » and where its answer stands.
  static func text(_ part: Answer.Part) -> String {
    "\(French.quoted([part.question])) : " + reply(part)
  }

  private static func reply(_ part: Answer.Part) -> String {
    guard part.status != .noAnswer else {
      return "les documents ne répondent pas à cette question."
    }
    guard let rank = part.rank else { return "la réponse n’est pas parmi les citations montrées." }
    return part.status == .answered
      ? "la citation \(rank) répond." : "voir la citation \(rank), à vérifier."
  }
}
