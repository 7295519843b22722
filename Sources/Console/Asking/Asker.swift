package import Answering

/// Asks the questions of a stream of lines.
package struct Asker {
  /// How much of a question that is far too long is given back.
  private static let shownLength = 200

  let ask: (String) throws(QuestionError) -> Answer

  /// - Parameter ask: answers one question.
  package init(ask: @escaping (String) throws(QuestionError) -> Answer) {
    self.ask = ask
  }

  package func reply(to question: String) -> Reply {
    do throws(QuestionError) {
      return .answer(try ask(question))
    } catch {
      return .failure(question: question, Failure(error))
    }
  }

  /// The reply to a line as it was read: bytes that may be cut off, or no text at all.
  package func reply(to line: LineReader.Line) -> Reply {
    guard line.length <= Assistant.longestQuestion else {
      let error = QuestionError.tooLong(bytes: line.length, limit: Assistant.longestQuestion)
      let start = String(decoding: line.bytes, as: UTF8.self).prefix(Self.shownLength) + "…"
      return .failure(question: String(start), Failure(error))
    }
    guard let question = String(validating: line.bytes, as: UTF8.self) else {
      return .failure(
        question: String(decoding: line.bytes, as: UTF8.self), Failure.invalidUTF8)
    }
    return reply(to: question)
  }
}
