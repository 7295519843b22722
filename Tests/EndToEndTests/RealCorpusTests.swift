import Foundation
import Testing

/// One question to the documents of the repository.
struct RealCorpusTests {
  @Test func `Who may ask for the visit`() throws {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Corpus").path
    let program = Program(folder: try Folder())
    let result = try program.run(
      "Qui peut demander la visite de pré-reprise ?", "--corpus", corpus, "--index", "Index",
      "--format", "json")
    #expect(result.status == 0)
    let citation = try #require(try JSONObject(result.output).objects("citations").first)
    let text = (citation.string("text") ?? "").split { $0.isWhitespace }.joined(separator: " ")
    for who in ["salarié", "médecin traitant", "médecin conseil", "médecin du travail"] {
      #expect(text.contains(who), "\(who) in « \(text) »")
    }
  }
}
