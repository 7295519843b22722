public import JSONText

/// Why a saved answer, or a citation of it, cannot be read again.
public enum SavedFault: Error, Equatable, Sendable {
  /// The text is no JSON.
  case notJSON(JSONError)
  /// JSON that holds no answer.
  case noAnswer
  /// A citation without a datum that finding it again needs.
  case missingMember(String)

  /// A stable name for programs.
  public var code: String {
    switch self {
    case .notJSON: "bad_json"
    case .noAnswer: "no_saved_answer"
    case .missingMember: "bad_citation"
    }
  }

  /// What is wrong and what was expected, in French.
  public var message: String {
    switch self {
    case .notJSON(let error):
      "Ce n’est pas du JSON (\(error.message)). "
        + "Attendu : les réponses de « reprise ask -f jsonl »."
    case .noAnswer:
      "Aucune réponse ici. Attendu : les réponses de « reprise ask -f jsonl », avec « citations »."
    case .missingMember(let name):
      "Citation inutilisable : « \(name) » manque ou n’a pas la forme attendue."
    }
  }
}
