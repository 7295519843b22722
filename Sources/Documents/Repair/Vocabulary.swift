import FrenchText
public import WordTables

/// How often each word stands whole in a corpus, folded to lower-case ASCII.
///
/// It decides what is a word cut at a line's end and what are two words glued together. Each
/// distinct form is folded and looked through once, however often it stands.
public struct Vocabulary: Sendable {
  /// Counts by the form that stands in the texts.
  private var forms = WordCounts()
  /// Counts by folded word, those of ``forms`` only once the vocabulary is closed.
  public private(set) var counts: WordCounts
  private var segmenter: WordSegmenter?
  /// Where each form is glued, from its first byte; few are.
  private var glued: [Int: [Int]] = [:]

  /// A vocabulary to add to.
  ///
  /// - Parameter counts: what is known of other documents, by folded word.
  public init(knowing counts: WordCounts = WordCounts()) { self.counts = counts }

  /// Counts the words of a document, those cut at a line's end left out.
  ///
  /// - Complexity: O(bytes)
  public mutating func add(_ document: ParsedDocument) {
    let text = document.text.bytes
    for block in document.blocks {
      let hyphens = LineEndHyphen.all(in: block.pieces, of: text)
      let cut = Set(hyphens.flatMap { [$0.head.lowerBound, $0.tail.lowerBound] })
      for piece in block.pieces {
        for word in LetterRuns(piece, of: text) where !cut.contains(word.lowerBound) {
          forms.add(text.span.extracting(word))
        }
      }
    }
  }

  /// Makes the vocabulary ready to find repairs, once all documents are counted.
  ///
  /// - Complexity: O(bytes of the distinct forms)
  public mutating func close() {
    let words = forms.words
    for form in 0..<words.count {
      counts.add(Fold.folded(words.word(form)).span, forms.counts[form])
    }
    let segmenter = WordSegmenter(vocabulary: counts)
    for form in 0..<words.count {
      let bytes = Array(words.word(form))
      let splits = segmenter.splits(ofWordIn: bytes, range: bytes.indices)
      if !splits.isEmpty { glued[form] = splits }
    }
    self.segmenter = segmenter
  }

  /// How often a folded word stands whole.
  func count(of word: [UInt8]) -> Int { counts[word.span] }

  /// What a document's text needs.
  ///
  /// - Complexity: O(words)
  public func repairs(for document: ParsedDocument) -> Repairs {
    var repairs = Repairs()
    let text = document.text.bytes
    for block in document.blocks {
      repairs.blockStarts += document.startsOfLines(in: block)
      let hyphens = LineEndHyphen.all(in: block.pieces, of: text)
      repairs.cutHyphens += hyphens.filter { isCut($0, text) }.map(\.offset)
      let cut = Set(hyphens.flatMap { [$0.head.lowerBound, $0.tail.lowerBound] })
      guard block.kind != .furniture else { continue }
      for piece in block.pieces where !Furniture.isAddress(piece, in: text) {
        for word in LetterRuns(piece, of: text) where !cut.contains(word.lowerBound) {
          repairs.wordStarts += splits(of: word, in: text)
        }
      }
    }
    repairs.blockStarts.sort()
    repairs.cutHyphens.sort()
    repairs.wordStarts.sort()
    return repairs
  }

  /// Where words begin, in any text, that extraction glued to the one before.
  public func wordStarts(in text: [UInt8]) -> [Int] {
    LetterRuns(0..<text.count, of: text).flatMap { splits(of: $0, in: text) }
  }

  /// Where words begin inside a word of a text.
  private func splits(of word: Range<Int>, in text: [UInt8]) -> [Int] {
    if let form = forms.words.find(text.span.extracting(word)) {
      return glued[form]?.map { word.lowerBound + $0 } ?? []
    }
    return segmenter?.splits(ofWordIn: text, range: word) ?? []
  }

  /// Whether a hyphen belongs to an address: a slash stands before it in the same word.
  private func isInAddress(_ hyphen: LineEndHyphen, _ text: [UInt8]) -> Bool {
    var offset = hyphen.offset
    while offset > 0, text[offset - 1] > 0x20 {
      offset -= 1
      if text[offset] == UInt8(ascii: "/") { return true }
    }
    return false
  }

  /// Whether a hyphen at a line's end only cuts a word: the whole word stands elsewhere, or one of
  /// its parts never stands alone.
  private func isCut(_ hyphen: LineEndHyphen, _ text: [UInt8]) -> Bool {
    let head = Fold.folded(Array(text[hyphen.head]))
    let tail = Fold.folded(Array(text[hyphen.tail]))
    if isInAddress(hyphen, text) { return false }
    if count(of: head + tail) > 0 { return true }
    if let first = text[hyphen.tail].first, (0x41...0x5A).contains(first) { return false }
    return count(of: head) == 0 || count(of: tail) == 0
  }
}
