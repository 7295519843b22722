package import JSONText

/// What is wrong with a line of a question set.
package enum GoldFault: Error, Equatable, Sendable {
  /// The line is no JSON.
  case notJSON(JSONError)
  /// The line is JSON, but no object.
  case notAnObject
  /// A member that must be there is not.
  case missing(String)
  /// A member is of another kind than expected; the kind is told in French.
  case wrongKind(String, expected: String)
  /// A text that holds nothing but white space.
  case blank(String)
  /// An id that another question has.
  case repeatedID(String)
  /// A question said to be answerable without a place that answers it.
  case noGold(id: String)

  /// What is wrong, in French, without a final full stop.
  var explanation: String {
    switch self {
    case .notJSON(let error): error.message
    case .notAnObject: "un objet JSON est attendu"
    case .missing(let member): "« \(member) » manque"
    case .wrongKind(let member, let expected): "« \(member) » doit être \(expected)"
    case .blank(let member): "« \(member) » est vide"
    case .repeatedID(let id): "l’identifiant « \(id) » est déjà pris"
    case .noGold(let id):
      "la question « \(id) » n’a aucune réponse attendue ; "
        + "remplissez « gold » ou écrivez \"answerable\": false"
    }
  }
}
