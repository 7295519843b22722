import Documents
package import Indexing
package import JSONText

extension JSONWriter {
  /// What the corpus holds.
  package mutating func value(_ documents: [DocumentSummary], corpus: String) {
    object { writer in
      writer.member("schema", Self.schema)
      writer.member("corpus", corpus)
      writer.member("documents") { writer in
        writer.array { writer in for document in documents { writer.value(document) } }
      }
      writer.member("passages", documents.reduce(0) { $0 + $1.passages })
    }
  }

  private mutating func value(_ summary: DocumentSummary) {
    let document = summary.metadata
    object { writer in
      writer.member("document", document.id)
      writer.member("title", document.title)
      writer.member("publisher", ifPresent: document.publisher)
      writer.member("date", ifPresent: document.date)
      writer.member("audience", ifPresent: document.audience)
      writer.member("scope", ifPresent: document.scope)
      writer.member("language", ifPresent: document.language)
      writer.member("url", ifPresent: document.url)
      writer.member("rights", ifPresent: document.rights)
      writer.member("file", document.file)
      writer.member("encoding", summary.encoding)
      writer.member("size", summary.bytes)
      writer.member("lines", summary.lines)
      writer.member("passages", summary.passages)
      writer.member("unreadable") { writer in
        writer.array(onOneLine: true) { writer in
          for lines in summary.unreadable {
            writer.value(start: lines.lowerBound, end: lines.upperBound)
          }
        }
      }
    }
  }

  /// What bringing the index up to date did.
  package mutating func value(_ report: UpdateReport, location: CorpusLocation, stale: [String]) {
    object { writer in
      writer.member("schema", Self.schema)
      writer.member("corpus", location.corpus)
      writer.member("index", location.index)
      writer.member("added", report.added)
      writer.member("changed", report.changed)
      writer.member("removed", report.removed)
      writer.member("unchanged", report.unchanged)
      writer.member("skipped") { $0.value(report.skipped) }
      writer.member("passages", report.passages)
      writer.member("warnings", report.warnings)
      writer.member("stale", unlessEmpty: stale)
    }
  }

  private mutating func value(_ skipped: [UpdateReport.Skipped]) {
    array { writer in
      for file in skipped {
        writer.object(onOneLine: true) { writer in
          writer.member("file", file.file)
          writer.member("reason", file.reason)
        }
      }
    }
  }

  /// A cited place with the lines around it.
  package mutating func value(_ surroundings: Surroundings) {
    object { writer in
      writer.member("schema", Self.schema)
      writer.member("passage") { $0.value(surroundings.passage) }
      writer.member("context") { writer in
        writer.array { writer in
          for line in surroundings.lines {
            writer.object(onOneLine: true) { writer in
              writer.member("line", line.number)
              writer.member("text", line.text)
              writer.member("marked", line.marked)
              if !line.highlighted.isEmpty { writer.member("highlighted", line.highlighted) }
            }
          }
        }
      }
    }
  }
}
