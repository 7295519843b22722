package import Answering
package import Indexing

/// Why a call, or one question of many, came to nothing.
package struct Failure: Error, Equatable {
  /// A stable name for programs.
  package var code: String
  /// The sentence for the user, in French.
  package var message: String

  package init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  package init(_ error: QuestionError) {
    self.init(code: error.code, message: error.message)
  }

  package init(_ error: CorpusError) {
    self.init(QuestionError.corpus(error))
  }

  init(_ error: LocationError) {
    self.init(code: error.code, message: error.message)
  }

  init(reading error: StreamError) {
    let reason = if case .refused(let reason) = error { reason } else { "le flux est fermé" }
    self.init(
      code: "unreadable_input", message: "Impossible de lire l’entrée standard : \(reason).")
  }

  static let invalidUTF8 = Failure(
    code: "invalid_utf8",
    message: "La question n’est pas en UTF-8. Convertissez l’entrée, par exemple avec iconv.")
}
