/// The words of a quote beside those that are most like them in its document.
///
/// The words right before and after the quote are aligned with it, so that they hold its ends in
/// place, and are left out of what is compared.
struct QuoteAlignment {
  /// A word of the quote, of the document, or of both.
  struct Pair {
    var quoted: Int?
    var found: Int?
  }

  /// The words compared: those replaced before those that stand in their place.
  private(set) var pairs: [Pair] = []

  /// - Parameters:
  ///   - pattern: the words before the quote, of it and after it, as numbers.
  ///   - quote: which of them are the quote's.
  ///   - text: the words they are compared with.
  init(of pattern: [Int], quote: Range<Int>, with text: [Int]) {
    var (removed, inserted): ([Int], [Int]) = ([], [])
    var isInside = false
    func hunk(endsInside: Bool) -> [Pair] {
      let quoted = removed.filter(quote.contains)
      let replaces = !quoted.isEmpty
      // What was added at an end of the quote, and replaces nothing of it, is not part of it.
      var kept = replaces || (isInside && endsInside) ? inserted[...] : []
      let others = removed.count - quoted.count
      if replaces && others > 0 {
        kept = isInside ? kept.prefix(quoted.count) : kept.suffix(quoted.count)
      }
      return quoted.map { Pair(quoted: $0 - quote.lowerBound) } + kept.map { Pair(found: $0) }
    }
    for step in MyersDiff.steps(from: pattern, to: text) {
      switch step {
      case .remove(let index): removed.append(index)
      case .insert(let index): inserted.append(index)
      case .keep(let index, let place):
        pairs += hunk(endsInside: quote.contains(index))
        (removed, inserted) = ([], [])
        isInside = quote.contains(index)
        if isInside { pairs.append(Pair(quoted: index - quote.lowerBound, found: place)) }
      }
    }
    pairs += hunk(endsInside: false)
  }

  /// The words of the text that stand for the quote; nil where none do.
  var found: Range<Int>? {
    let places = pairs.compactMap(\.found)
    guard let first = places.first, let last = places.last else { return nil }
    return first..<last + 1
  }
}
