package import Answering

/// What comes of one question.
package enum Reply: Equatable {
  case answer(Answer)
  /// No answer, for a reason that is not in the documents.
  case failure(question: String, Failure)
}
