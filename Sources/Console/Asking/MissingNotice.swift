import Answering

/// What a question holds that no document does, or that it holds nothing to search for.
enum MissingNotice {
  /// A sentence; nil where every word of the question stands in some document.
  static func text(_ understood: Understanding) -> String? {
    if !understood.unknown.isEmpty {
      return "Aucun document ne contient : \(French.quoted(understood.unknown))."
    }
    guard understood.terms.isEmpty, understood.carried.isEmpty else { return nil }
    return "Aucun mot de la question ne dit ce qui est cherché : précisez le sujet."
  }
}
