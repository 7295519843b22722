public import Indexing

/// Why a question was not answered at all.
public enum QuestionError: Error, Equatable, Sendable {
  /// Nothing but white space.
  case empty
  /// More bytes than a question may have.
  case tooLong(bytes: Int, limit: Int)
  /// The corpus could not be read while answering.
  case corpus(CorpusError)

  /// A stable name for programs.
  public var code: String {
    switch self {
    case .empty: "empty_question"
    case .tooLong: "question_too_long"
    case .corpus: "corpus_error"
    }
  }

  /// The sentence for the user, in French.
  public var message: String {
    switch self {
    case .empty: "La question est vide. Écrivez une question en français."
    case .tooLong(let bytes, let limit):
      "La question est trop longue (\(bytes) octets, \(limit) au plus). Raccourcissez-la."
    case .corpus(let error): error.message
    }
  }
}
