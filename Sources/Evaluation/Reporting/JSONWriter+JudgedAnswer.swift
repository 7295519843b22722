import Answering
import JSONText

extension JSONWriter {
  mutating func value(_ answer: JudgedAnswer) {
    let judgement = answer.judgement
    object(onOneLine: true) { writer in
      writer.member("id", judgement.id)
      writer.member("category", judgement.category)
      writer.member("question", answer.question.question)
      writer.member("answerable", judgement.isAnswerable)
      writer.member("status", judgement.status?.rawValue ?? "error")
      writer.member("confidence", judgement.confidence)
      if let rank = judgement.rank { writer.member("rank", rank) }
      writer.member("f1", judgement.f1)
      writer.member("shown", judgement.shownCitations)
      writer.member("chars", judgement.shownCharacters)
      if judgement.category == "conflict" {
        writer.member("kind", ifPresent: judgement.conflictKind)
        writer.member("both5", judgement.showsBothSides)
        writer.member("flagged", judgement.isFlagged)
      }
      if judgement.isFalselyFlagged { writer.member("false_flag", true) }
      writer.member("failure", judgement.isFailure)
      writer.member("wanted", ifPresent: answer.wanted)
      writer.member("got", ifPresent: answer.got)
    }
  }
}
