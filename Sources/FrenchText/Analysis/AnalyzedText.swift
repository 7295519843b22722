/// What analysis makes of a text: terms, each with its place.
///
/// Flat: the terms lie one after the other in ``bytes``. A value may be used again for the next
/// text, which spares its allocations, and the stemming of words met before
/// (``FrenchAnalyzer/analyze(_:into:splits:)``).
public struct AnalyzedText: Sendable {
  /// One term at one place.
  public struct Occurrence: Equatable, Sendable {
    /// Where the term lies in ``AnalyzedText/bytes``; never empty, at most
    /// ``FrenchAnalyzer/maximumTermLength`` bytes.
    public var term: Range<Int>
    /// The bytes of the text that the term stands for, whole scalars.
    public var source: Range<Int>
    /// The place among the words of the text, counted from 0.
    public var position: Int
    /// Whether the term is another form of what stands at this position: « prereprise » at the
    /// first word of « pré-reprise ». Variants add matches; they are not counted as length.
    public var isVariant: Bool
    /// What the word is that the term comes from.
    public var kind: WordKind
  }

  /// The terms, one after the other, in folded ASCII.
  public internal(set) var bytes: [UInt8] = []

  /// The occurrences by position; at each position the term that is no variant comes first.
  public internal(set) var occurrences: [Occurrence] = []

  /// The number of positions: the length of the text in words.
  public internal(set) var length = 0

  /// The forms met in the texts analysed into this value.
  var forms = FormCache()

  /// An analysis of nothing.
  public init() {}

  /// An analysis of nothing, into which many texts will be analysed one after the other: what is
  /// learnt of the words of one serves the next.
  ///
  /// - Returns: the same results, sooner, for some 160 kB.
  public static func forMany() -> AnalyzedText {
    var text = AnalyzedText()
    text.forms.open()
    return text
  }

  /// The bytes of an occurrence's term.
  @inlinable
  public func term(_ occurrence: Occurrence) -> ArraySlice<UInt8> { bytes[occurrence.term] }
}
