import Documents
package import Indexing
package import JSONText

extension JSONWriter {
  /// The members that name a passage and its place, all but its text.
  mutating func placeMembers(_ passage: CitedPassage) {
    let document = passage.document
    member("id", passage.id)
    member("document", document.id)
    member("title", document.title)
    member("publisher", ifPresent: document.publisher)
    member("date", ifPresent: document.date)
    member("audience", ifPresent: document.audience)
    member("scope", ifPresent: document.scope)
    member("url", ifPresent: document.url)
    member("rights", ifPresent: document.rights)
    member("file", document.file)
    member("document_hash", ifPresent: passage.documentHash)
    member("section", passage.section)
    member("lines", passage.lines)
    member("bytes", passage.hull)
    member("spans", passage.spans)
  }

  /// A passage as `documents --passages` prints it.
  package mutating func value(_ passage: CitedPassage) {
    object { writer in
      writer.placeMembers(passage)
      writer.member("text", passage.text)
      writer.selectorMember(passage)
      if passage.isUnreadable { writer.member("unreadable", true) }
    }
  }

  /// What finds a quote again where its document was edited: a TextQuoteSelector of the W3C's Web
  /// Annotation Data Model.
  mutating func selectorMember(_ passage: CitedPassage) {
    guard let margins = passage.margins else { return }
    member("selector") { writer in
      writer.object { writer in
        writer.member("prefix", margins.prefix)
        writer.member("exact", passage.text)
        writer.member("suffix", margins.suffix)
      }
    }
  }

  /// Where something starts, and where it ends.
  mutating func value(start: Int, end: Int) {
    object(onOneLine: true) { writer in
      writer.member("start", start)
      writer.member("end", end)
    }
  }

  mutating func member(_ name: String, _ bytes: Range<Int>) {
    key(name)
    value(start: bytes.lowerBound, end: bytes.upperBound)
  }

  mutating func member(_ name: String, _ lines: ClosedRange<Int>) {
    key(name)
    value(start: lines.lowerBound, end: lines.upperBound)
  }

  mutating func member(_ name: String, _ spans: [Range<Int>]) {
    key(name)
    array(onOneLine: true) { writer in
      for span in spans { writer.value(start: span.lowerBound, end: span.upperBound) }
    }
  }
}
