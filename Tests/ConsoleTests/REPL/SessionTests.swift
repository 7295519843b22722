import Answering
import Indexing
import Testing

@testable import Console

struct SessionTests {
  private func transcript(_ typed: String) throws -> String {
    let recorder = Recorder()
    let output = recorder.output(isTerminal: true, columns: 80)
    let asker = Asker { question throws(QuestionError) in
      question == "xylophone" ? Samples.unanswered : Samples.answered
    }
    let session = Session(
      asker: asker, corpus: "Corpus", contents: "2 documents, 13 passages", usesColor: false,
      output: output, errors: Recorder().output()
    ) { citation throws(CorpusError) in
      if citation != "retour:12-15" { throw .unknownCitation(citation) }
      return Samples.surroundings
    }
    try session.run(LineReader(keeping: Assistant.longestQuestion, read: input(typed)))
    output.flush()
    return recorder.text
  }

  @Test func `A session from greeting to leaving`() throws {
    let typed = """
      Qui peut demander la visite ?
      /source 1

      /source 2
      /source 7
      /aide
      /sourc
      /xylophone
      xylophone
      /source

      """
    try Snapshot.expect(transcript(typed), "session.txt")
  }

  @Test func `There is no source before the first question`() throws {
    let text = try transcript("/source\n")
    #expect(text.contains("Aucune citation encore : posez d’abord une question."))
  }

  @Test func `Leaving by command asks no more`() throws {
    let text = try transcript("/quitter\nQui ?\n")
    #expect(!text.contains("Maison du travail"))
    #expect(text.hasSuffix("› "))
  }

  @Test func `Leaving by Ctrl-D ends the line`() throws {
    #expect(try transcript("").hasSuffix("› \n"))
  }
}
