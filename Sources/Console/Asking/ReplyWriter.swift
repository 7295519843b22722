import Documents
import Indexing
import Answering
import JSONText

/// Writes replies as the caller wants them: for a person, or for a program.
package struct ReplyWriter {
  private let format: OutputFormat
  /// The corpus folder, as the user named it.
  private let corpus: String
  private let usesColor: Bool
  private let output: Output
  private let errors: Output
  private var json: JSONWriter
  /// The changed files that were told already.
  private var told: [String] = []
  private var hasWritten = false

  package init(
    format: OutputFormat, corpus: String, usesColor: Bool, output: Output, errors: Output
  ) {
    self.format = format
    self.corpus = corpus
    self.usesColor = usesColor
    self.output = output
    self.errors = errors
    json = JSONWriter(style: format == .json ? .pretty : .compact)
  }

  /// The reply to the one question of a call.
  package mutating func writeOnly(_ reply: Reply) {
    switch (format, reply) {
    case (.text, .answer(let answer)):
      tellStale(answer.stale)
      writeText(answer) { "reprise show \($0.passage.id)" }
    case (.text, .failure(_, let failure)):
      errors.message(failure.message)
    case (_, .failure(_, let failure)):
      errors.message(failure.message)
      writeObject(reply)
    case (_, .answer):
      writeObject(reply)
    }
  }

  /// Begins the replies to a batch of questions.
  package mutating func begin() {
    if format == .json { json.beginArray() }
  }

  /// The reply to the question on a line of standard input.
  package mutating func write(_ reply: Reply, line: Int) {
    switch (format, reply) {
    case (.json, _):
      json.value(reply)
      output.write(json.takeBytes())
    case (.jsonl, _), (.html, _):
      writeObject(reply)
    case (.text, .answer(let answer)):
      tellStale(answer.stale)
      if hasWritten { output.write("\n") }
      writeHeading(answer.question)
      writeText(answer, hint: nil)
    case (.text, .failure(_, let failure)):
      errors.message("Ligne \(line) : \(failure.message)")
    }
    hasWritten = true
    output.flush()
  }

  /// Ends the replies to a batch.
  package mutating func end() {
    guard format == .json else { return }
    json.endArray()
    output.write(json.takeBytes())
    output.write("\n")
  }

  private mutating func writeObject(_ reply: Reply) {
    json = JSONWriter(style: format == .json ? .pretty : .compact)
    json.value(reply)
    output.write(json.takeBytes())
    output.write("\n")
  }

  private func writeText(_ answer: Answer, hint: ((Citation) -> String)?) {
    var page = Page(columns: output.columns, usesColor: usesColor)
    AnswerText(answer, corpus: corpus, hint: hint).write(to: &page)
    output.write(page.text)
  }

  private func writeHeading(_ question: String) {
    var page = Page(columns: output.columns, usesColor: usesColor)
    page.paragraph("Question : \(question)", .bold)
    page.gap()
    output.write(page.text)
  }

  private mutating func tellStale(_ files: [String]) {
    guard !files.isEmpty, files != told else { return }
    told = files
    errors.message(StaleNotice.text(files))
  }
}
