package import JSONText
package import Verification

extension JSONWriter {
  /// Everything that was read again, as one object.
  package mutating func value(_ answers: [CheckedAnswers]) {
    object { writer in
      writer.member("schema", Self.schema)
      writer.member("citations") { writer in
        writer.array { writer in
          for answer in answers {
            for checked in answer.citations { writer.value(checked, from: answer.input) }
          }
        }
      }
      writer.member("errors") { writer in
        writer.array { writer in
          for answer in answers {
            for fault in answer.faults { writer.value(fault.fault, at: fault.line, of: answer) }
          }
        }
      }
    }
  }

  /// What became of one citation.
  package mutating func value(_ checked: CheckedCitation, from input: String?) {
    object { writer in
      writer.member("schema", Self.schema)
      writer.member("input", ifPresent: input)
      writer.member("line", checked.line)
      writer.member("question", ifPresent: checked.citation.question)
      writer.member("id", ifPresent: Self.known(checked.citation.id))
      writer.member("document", ifPresent: Self.known(checked.citation.document))
      writer.member("file", ifPresent: Self.known(checked.citation.file))
      writer.member("verdict", checked.verdict.name)
      if let isChanged = checked.isDocumentChanged { writer.member("document_changed", isChanged) }
      if let place = checked.verdict.place { writer.member("found") { $0.value(place) } }
      if case .changed(_, let text, let difference) = checked.verdict {
        writer.member("text", text)
        writer.member("difference") { $0.value(difference) }
      }
    }
  }

  /// What could not be read again, and why.
  package mutating func value(_ fault: SavedFault, at line: Int, of answer: CheckedAnswers) {
    object { writer in
      writer.member("schema", Self.schema)
      writer.member("input", ifPresent: answer.input)
      writer.member("line", line)
      writer.member("status", "error")
      writer.member("error") { writer in
        writer.object { writer in
          writer.member("code", fault.code)
          writer.member("message", fault.message)
        }
      }
    }
  }

  private static func known(_ text: String) -> String? { text.isEmpty ? nil : text }

  private mutating func value(_ place: QuotePlace) {
    object { writer in
      writer.member("document", place.document)
      writer.member("file", place.file)
      writer.member("lines", place.lines)
      writer.member(
        "bytes", (place.spans.first?.lowerBound ?? 0)..<(place.spans.last?.upperBound ?? 0))
      writer.member("spans", place.spans)
    }
  }

  private mutating func value(_ difference: Difference) {
    array { writer in
      for stretch in difference.stretches {
        writer.object(onOneLine: true) { writer in
          writer.member("kind", stretch.kind.rawValue)
          writer.member("text", stretch.text)
        }
      }
    }
  }
}
