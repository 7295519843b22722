import TestFixtures
import Testing

@testable import Verification

struct VerifierPropertyTests {
  @Test func `Every passage of the five documents is intact`() {
    let verifier = CorpusCopy().verifier
    for citation in CorpusCopy.citations {
      let verdict = verifier.verdict(on: citation)
      #expect(verdict.name == "intact", "\(citation.id)")
      #expect(verdict.place?.lines == citation.lines)
      #expect(verdict.place?.spans == citation.spans)
    }
  }

  @Test(arguments: RandomEdit.Kind.allCases)
  func `After a random edit the verdict is the true one`(kind: RandomEdit.Kind) {
    var generator = SeededGenerator(seed: 20_261_121)
    for _ in 0..<10 {
      let edit = RandomEdit(kind, of: CorpusCopy(), using: &generator)
      var copy = CorpusCopy()
      copy.files = edit.files
      let verdict = copy.verifier.verdict(on: edit.citation)
      #expect(verdict.name == edit.expected, "\(edit)")
    }
  }

  @Test
  func `A document with a line more: every passage is found, those before it where they were`() {
    var copy = CorpusCopy()
    let file = "sistepaca-maintien-dans-l-emploi.txt"
    let middle = (copy.files[file]?.count ?? 0) / 2
    let end = copy.files[file]?[middle...].firstIndex(of: 0x0A) ?? 0
    copy.files[file]?.insert(contentsOf: Array("\nUne ligne de plus\n".utf8), at: end)
    let verifier = copy.verifier
    for citation in CorpusCopy.citations where citation.file == file {
      let verdict = verifier.verdict(on: citation).name
      if citation.hull.upperBound <= end {
        #expect(verdict == "intact", "\(citation.id)")
      } else if citation.hull.lowerBound >= end {
        #expect(verdict == "moved", "\(citation.id)")
      }
    }
  }
}
