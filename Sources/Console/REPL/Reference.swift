import Documents
import Indexing

/// A passage as one quotes it elsewhere: its words, then where they stand.
struct Reference {
  private let passage: CitedPassage
  private let place: PassagePlace

  init(_ passage: CitedPassage, corpus: String) {
    self.passage = passage
    place = PassagePlace(passage: passage, corpus: corpus)
  }

  /// Who says it, where and when.
  var source: String {
    "\(place.source), \(passage.document.file), \(French.named(passage.lines))"
  }

  var quoted: String {
    "«\u{A0}\(Sanitizer.clean(passage.text))\u{A0}»\n\(Sanitizer.clean(source))"
  }
}
