package import JSONText

extension JSONWriter {
  /// An answer, or the error object that stands in its place.
  package mutating func value(_ reply: Reply) {
    switch reply {
    case .answer(let answer): value(answer)
    case .failure(let question, let failure): value(failure, question: question)
    }
  }

  /// An error, with the question it is about, if any.
  mutating func value(_ failure: Failure, question: String? = nil) {
    object { writer in
      writer.member("schema", Self.schema)
      writer.member("question", ifPresent: question)
      writer.member("status", "error")
      writer.member("error") { writer in
        writer.object { writer in
          writer.member("code", failure.code)
          writer.member("message", failure.message)
        }
      }
    }
  }
}
