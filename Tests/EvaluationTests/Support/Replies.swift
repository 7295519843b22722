import Answering
import Documents
import Indexing

/// Replies made by hand.
enum Replies {
  static func passage(
    _ file: String = "guide.txt", _ spans: Range<Int>..., id: String = "guide:1-1",
    text: String = "Texte."
  ) -> CitedPassage {
    CitedPassage(
      id: id, document: DocumentMetadata(file: file, id: "guide", title: "Guide"), section: [],
      lines: 1...1, spans: spans, text: text, isUnreadable: false)
  }

  static func citation(
    _ passage: CitedPassage, rank: Int = 1, score: Double = 1, highlights: [Range<Int>] = []
  ) -> Citation {
    Citation(
      rank: rank, passage: passage, score: score,
      highlights: highlights.map { Highlight(spans: [$0], range: 0..<1, text: "T") })
  }

  static func answer(
    _ passages: [CitedPassage], status: Answer.Status = .answered, confidence: Double = 0.9,
    highlights: [Range<Int>] = [], conflicts: [Conflict] = []
  ) -> Answer {
    Answer(
      question: "?", status: status, confidence: confidence,
      understood: Understanding(kind: .other, terms: []),
      citations: passages.enumerated().map { index, passage in
        citation(
          passage, rank: index + 1, score: Double(10 - index),
          highlights: index == 0 ? highlights : [])
      }, conflicts: conflicts)
  }
}
