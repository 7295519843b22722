/// The words of one text whose terms are told by number, since their forms were met in texts before.
struct KnownForms: Sendable {
  /// A form that was not met lately, and the occurrence that its term was written as.
  private struct Stranger {
    let form: FormCache.Letters
    let occurrence: Int
  }

  private var cache: FormCache
  private var strangers: [Stranger] = []
  /// The numbers of the terms of the known words.
  private(set) var numbers: [UInt32] = []
  /// The places of the tokens that are no known words.
  private(set) var others: [UInt32] = []

  init(forWords words: Int) { cache = FormCache(forWords: words) }

  /// Forgets the text before, not the forms.
  mutating func beginText() {
    numbers.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    strangers.removeAll(keepingCapacity: true)
  }

  /// Adds the words of a text whose forms are known and that are not glued; the others are to be
  /// written.
  mutating func addWords(_ tokens: [Token], in plain: PlainText, splits: SplitCursor) {
    Self.part(tokens, in: plain, splits, by: cache, known: &numbers, others: &others)
  }

  /// Parts tokens, without asking for room for each of them.
  private static func part(
    _ tokens: [Token], in plain: PlainText, _ splits: SplitCursor, by cache: FormCache,
    known: inout [UInt32], others: inout [UInt32]
  ) {
    // No room at all would be written to where all threads keep arrays without elements.
    known.append(addingCapacity: tokens.count + 1) { known in
      others.append(addingCapacity: tokens.count + 1) { others in
        var splits = splits
        let isGlued = !splits.isEmpty
        let text = plain.bytes.span
        for index in tokens.indices {
          if let number = cache.number(of: tokens, at: index, in: text),
            !isGlued || splits.cuts(inside: plain.source(of: tokens[index].range)).isEmpty
          {
            known.append(number)
          } else {
            others.append(UInt32(truncatingIfNeeded: index))
          }
        }
      }
    }
  }

  /// Notes a form whose term is written as an occurrence: its number is known once all are written.
  mutating func learn(_ form: FormCache.Letters, from occurrence: Int) {
    strangers.append(Stranger(form: form, occurrence: occurrence))
  }

  /// Adds the terms that are written, and remembers the forms they come from.
  mutating func add(_ text: AnalyzedText, number: (Span<UInt8>) -> UInt32) {
    let letters = text.bytes.span
    var next = strangers.startIndex
    for (place, occurrence) in text.occurrences.enumerated() where occurrence.isIndexed {
      let number = number(letters.extracting(occurrence.term))
      numbers.append(number)
      guard next < strangers.endIndex, strangers[next].occurrence == place else { continue }
      cache.remember(strangers[next].form, number)
      next += 1
    }
  }
}
