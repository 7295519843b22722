/// Looks for a quote in one document.
struct QuoteFinder {
  /// What of a quote, counted in letters, must be left for its remains to be called it.
  private static let leastLikeness = 0.5
  /// The same where its margins have closed over its place: it was taken out, so that what is like
  /// it elsewhere must be much like it.
  private static let leastLikenessElsewhere = 0.8
  /// The most words that are compared one by one: several times those of any citation.
  private static let mostWords = 1000

  private let quote: Quote
  private let source: SourceDocument

  init(_ quote: Quote, in source: SourceDocument) {
    self.quote = quote
    self.source = source
  }

  /// What is most like a quote that is no longer whole.
  struct Nearest {
    var place: QuotePlace
    var text: String
    var difference: Difference
  }

  // MARK: Exactly

  /// Where the quote stands whole: between the words that were around it if it can be, else
  /// nearest to where it was.
  var exactPlace: QuotePlace? {
    wholePlaces.max { rank($0) < rank($1) }.map(source.place)
  }

  /// Where the quote stands whole between the words that were around it.
  var placeBetweenMargins: QuotePlace? {
    wholePlaces.first { marginLength(around: $0) == quote.prefix.count + quote.suffix.count }
      .map(source.place)
  }

  private var wholePlaces: [[Range<Int>]] {
    let keys = source.map.keys
    let places = ExactSearch.places(of: quote.keys, in: keys).map { [$0..<$0 + quote.keys.count] }
    guard places.isEmpty, quote.lengths.count > 1 else { return places }
    return PiecewiseSearch(text: source.map, quote: quote.keys, lengths: quote.lengths).places()
  }

  private func rank(_ pieces: [Range<Int>]) -> (margin: Int, nearness: Int) {
    let start = source.map.sources[pieces[0].lowerBound].lowerBound
    return (marginLength(around: pieces), -abs(start - quote.start))
  }

  /// How many characters around a place are those that were around the quote.
  private func marginLength(around pieces: [Range<Int>]) -> Int {
    let keys = source.map.keys
    let before = keys[..<pieces[0].lowerBound].reversed()
    let after = keys[pieces[pieces.count - 1].upperBound...]
    return Self.commonLength(quote.prefix.reversed(), before)
      + Self.commonLength(quote.suffix, after)
  }

  private static func commonLength(
    _ first: some Sequence<UInt32>, _ second: some Sequence<UInt32>
  ) -> Int {
    zip(first, second).prefix { $0 == $1 }.count
  }

  // MARK: Approximately

  /// What is most like the quote; nil where nothing is like it enough.
  var nearest: Nearest? {
    guard quote.pattern.count <= Self.mostWords else { return nil }
    let pattern = quote.pattern.map(source.words.number)
    let search = ApproximateSearch(text: source.words.numbers)
    guard let window = search.nearest(to: pattern, spread: quote.reach) else { return nil }
    let alignment = QuoteAlignment(
      of: pattern, quote: quote.words, with: Array(source.words.numbers[window]))
    guard let found = alignment.found else { return nil }
    let least = marginsHaveClosed ? Self.leastLikenessElsewhere : Self.leastLikeness
    guard likeness(alignment) >= least else { return nil }
    let words = window.lowerBound + found.lowerBound..<window.lowerBound + found.upperBound
    return Nearest(
      place: source.place(of: [source.words.keys(of: words)]), text: source.layout(of: words),
      difference: difference(alignment, from: window.lowerBound))
  }

  /// The share of the quote, by letters, that was found again.
  private func likeness(_ alignment: QuoteAlignment) -> Double {
    let kept = alignment.pairs.filter { $0.found != nil }.compactMap(\.quoted)
    let letters = kept.reduce(0) { $0 + quote.pattern[quote.words.lowerBound + $1].count }
    return Double(letters) / Double(quote.keys.count)
  }

  /// Whether what stood before the quote is now followed by what stood after it.
  private var marginsHaveClosed: Bool {
    guard !quote.prefix.isEmpty, !quote.suffix.isEmpty else { return false }
    return !ExactSearch.places(of: quote.prefix + quote.suffix, in: source.map.keys).isEmpty
  }

  private func difference(_ alignment: QuoteAlignment, from first: Int) -> Difference {
    var difference = Difference()
    for pair in alignment.pairs {
      switch (pair.quoted, pair.found) {
      case (let quoted?, nil): difference.append(quote.word(quoted), .removed)
      case (nil, let found?): difference.append(source.word(first + found), .added)
      case (_?, let found?): difference.append(source.word(first + found), .same)
      case (nil, nil): break
      }
    }
    return difference
  }
}
