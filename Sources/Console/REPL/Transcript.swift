import Answering
import Indexing
import JSONText

/// A conversation as a file.
struct Transcript {
  private let answers: [Answer]
  /// The corpus folder, as the user named it.
  private let corpus: String
  /// How many citations of each answer a person wants to read.
  private let limit: Int

  init(_ answers: [Answer], corpus: String, limit: Int) {
    self.answers = answers
    self.corpus = corpus
    self.limit = limit
  }

  /// The file in the form that the end of its name asks for; nil for any other end.
  func bytes(for path: String) -> [UInt8]? {
    let name = path.lowercased()
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") { return Array(markdown.utf8) }
    return name.hasSuffix(".jsonl") ? jsonLines : nil
  }

  private var jsonLines: [UInt8] {
    answers.flatMap { answer in
      var writer = JSONWriter()
      writer.value(answer)
      return writer.takeBytes() + [UInt8(ascii: "\n")]
    }
  }

  private var markdown: String {
    answers.map { answer in
      let citations = answer.citations.prefix(limit).map { citation in
        Self.quote(citation.passage.text) + "\n\n— "
          + Self.escaped(Reference(citation.passage, corpus: corpus).source)
      }
      let searched = SearchedNotice.text(answer.searched).map { [Self.escaped($0)] } ?? []
      let title = "## " + Self.escaped(answer.question)
      return ([title] + Self.note(of: answer.status) + searched + citations)
        .joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func note(of status: Answer.Status) -> [String] {
    switch status {
    case .answered: []
    case .unsure: ["*Passages proches, à vérifier.*"]
    case .noAnswer: ["*Les documents ne répondent pas à cette question.*"]
    }
  }

  private static func quote(_ text: String) -> String {
    Sanitizer.clean(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + escaped(String($0)) }
      .joined(separator: "\n")
  }

  /// Words that Markdown leaves as they are, on a line of their own.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in Sanitizer.clean(text) {
      if "\\`*_[]<>#|".contains(character) { escaped.append("\\") }
      escaped.append(character == "\n" ? " " : character)
    }
    return escaped
  }
}
