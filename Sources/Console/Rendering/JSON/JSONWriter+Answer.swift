import Documents
import Indexing
package import Answering
package import JSONText

extension JSONWriter {
  /// The version of the objects' shape: more keys may come, none changes or goes.
  static let schema = 1

  /// An answer as the interface promises it to scripts.
  package mutating func value(_ answer: Answer) {
    object { writer in
      writer.member("schema", Self.schema)
      writer.member("question", answer.question)
      writer.member("status", answer.status.rawValue)
      writer.member("confidence", answer.confidence)
      writer.member("understood") { $0.value(answer.understood) }
      if !answer.parts.isEmpty {
        writer.member("questions") { writer in
          writer.array { writer in for part in answer.parts { writer.value(part) } }
        }
      }
      writer.member("citations") { writer in
        writer.array { writer in for citation in answer.citations { writer.value(citation) } }
      }
      writer.member("conflicts") { writer in
        writer.array { writer in for conflict in answer.conflicts { writer.value(conflict) } }
      }
      writer.member("searched", unlessEmpty: answer.searched.map(\.file))
      if !answer.notices.isEmpty {
        writer.member("notices") { writer in
          writer.array { writer in for notice in answer.notices { writer.value(notice) } }
        }
      }
      writer.member("stale", unlessEmpty: answer.stale)
    }
  }

  private mutating func value(_ part: Answer.Part) {
    object { writer in
      writer.member("question", part.question)
      writer.member("status", part.status.rawValue)
      writer.member("confidence", part.confidence)
      if let rank = part.rank { writer.member("citation", rank) }
    }
  }

  private mutating func value(_ understood: Understanding) {
    object { writer in
      writer.member("kind", understood.kind.rawValue)
      writer.member("terms", understood.terms)
      writer.member("expanded", unlessEmpty: understood.expanded)
      writer.member("corrected", unlessEmpty: understood.corrected)
      writer.member("carried", unlessEmpty: understood.carried)
      writer.member("unknown", unlessEmpty: understood.unknown)
      if !understood.weights.isEmpty {
        writer.key("weights")
        writer.array(onOneLine: true) { writer in
          for weight in understood.weights { writer.value(weight) }
        }
      }
    }
  }

  private mutating func value(_ citation: Citation) {
    object { writer in
      writer.member("rank", citation.rank)
      writer.placeMembers(citation.passage)
      writer.member("score", citation.score)
      writer.member("text", citation.passage.text)
      writer.selectorMember(citation.passage)
      writer.member("highlights") { writer in
        writer.array { writer in for part in citation.highlights { writer.value(part) } }
      }
      writer.member("also", unlessEmpty: citation.also)
      if let age = citation.age { writer.member("age_years", age) }
      if let review = citation.review { writer.member("review", review) }
      if let explanation = citation.explanation {
        writer.member("explanation") { $0.value(explanation) }
      }
    }
  }

  private mutating func value(_ explanation: Explanation) {
    array { writer in
      for part in explanation.parts {
        writer.object(onOneLine: true) { writer in
          writer.member("feature", part.name)
          writer.member("meaning", part.meaning)
          writer.member("value", part.value)
          writer.member("weight", part.weight)
          writer.member("contribution", part.contribution)
        }
      }
    }
  }

  private mutating func value(_ highlight: Highlight) {
    object { writer in
      writer.key("bytes")
      writer.value(
        start: highlight.spans.first?.lowerBound ?? 0, end: highlight.spans.last?.upperBound ?? 0)
      writer.member("spans", highlight.spans)
      writer.member("text", highlight.text)
    }
  }

  private mutating func value(_ conflict: Conflict) {
    object { writer in
      writer.member("kind", conflict.kind.rawValue)
      writer.member("citations", ranks: conflict.citations)
      writer.member("values", conflict.values)
    }
  }

  private mutating func value(_ notice: Notice) {
    object { writer in
      writer.member("kind", notice.kind.rawValue)
      writer.member("citations", ranks: notice.citations)
      writer.member("message", notice.message)
    }
  }

  private mutating func member(_ name: String, ranks: [Int]) {
    member(name) { writer in
      writer.array(onOneLine: true) { writer in for rank in ranks { writer.value(rank) } }
    }
  }

  /// Absent data are absent keys.
  mutating func member(_ name: String, unlessEmpty texts: [String]) {
    if !texts.isEmpty { member(name, texts) }
  }

  private mutating func member(_ name: String, unlessEmpty words: [Understanding.Replacement]) {
    guard !words.isEmpty else { return }
    key(name)
    array { writer in
      for word in words {
        writer.object(onOneLine: true) { writer in
          writer.member("from", word.from)
          writer.member("to", word.to)
        }
      }
    }
  }
}
