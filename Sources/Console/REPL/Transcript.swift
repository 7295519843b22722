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
      let citations = answer.citations.prefix(limit).flatMap { citation in
        [
          Self.quote(citation.passage.text),
          "— " + Self.escaped(Reference(citation.passage, corpus: corpus).source),
        ] + Self.cautions(on: citation, of: answer)
      }
      let searched = SearchedNotice.text(answer.searched).map { [Self.escaped($0)] } ?? []
      let title = "## " + Self.escaped(answer.question)
      let differences = answer.conflicts.map { Self.escaped(Self.line(of: $0)) }
      return ([title] + Self.note(of: answer) + searched + differences + citations)
        .joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n")
  }

  /// How old a source is, and for whom it does not hold.
  private static func cautions(on citation: Citation, of answer: Answer) -> [String] {
    let notices = answer.notices.filter { $0.citations.contains(citation.rank) }.map(\.message)
    return ((citation.age.map { [French.old($0)] } ?? []) + notices).map { "*\(escaped($0))*" }
  }

  /// What the sides of a difference say, on one line.
  private static func line(of conflict: Conflict) -> String {
    let sides = zip(conflict.values, conflict.citations).map { French.quoted([$0]) + " (\($1))" }
    return AnswerText.title(of: conflict) + " " + sides.joined(separator: ", ")
  }

  private static func note(of answer: Answer) -> [String] {
    if !answer.parts.isEmpty { return answer.parts.map { "*\(escaped(PartNotice.text($0)))*" } }
    return switch answer.status {
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
