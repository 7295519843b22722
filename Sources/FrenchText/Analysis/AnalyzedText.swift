/// What analysis makes of a text: terms, each with its place.
///
/// Flat: the terms lie one after the other in ``bytes``.
public struct AnalyzedText: Sendable {
  /// One term at one place.
  public struct Occurrence: Equatable, Sendable {
    // Half as wide as `Int`, since a text has many.
    @usableFromInline let termStart: UInt32
    @usableFromInline let termEnd: UInt32
    @usableFromInline let sourceStart: UInt32
    @usableFromInline let sourceEnd: UInt32
    @usableFromInline let place: UInt32

    /// Whether the term is another form of what stands at this position: « prereprise » at the
    /// first word of « pré-reprise ». Variants add matches; they are not counted as length.
    public let isVariant: Bool
    /// What the word is that the term comes from.
    public let kind: WordKind

    @inline(__always)
    init(
      term: Range<Int>, source: Range<Int>, position: Int, isVariant: Bool, kind: WordKind
    ) {
      termStart = UInt32(truncatingIfNeeded: term.lowerBound)
      termEnd = UInt32(truncatingIfNeeded: term.upperBound)
      sourceStart = UInt32(truncatingIfNeeded: source.lowerBound)
      sourceEnd = UInt32(truncatingIfNeeded: source.upperBound)
      place = UInt32(truncatingIfNeeded: position)
      self.isVariant = isVariant
      self.kind = kind
    }

    /// Where the term lies in ``AnalyzedText/bytes``; never empty, at most
    /// ``FrenchAnalyzer/maximumTermLength`` bytes.
    @inlinable public var term: Range<Int> { Int(termStart)..<Int(termEnd) }

    /// The bytes of the text that the term stands for, whole scalars.
    @inlinable public var source: Range<Int> { Int(sourceStart)..<Int(sourceEnd) }

    /// The place among the words of the text, counted from 0.
    @inlinable public var position: Int { Int(place) }

    /// Whether an index holds the term: of an address it holds the host or mailbox, not the words.
    @inlinable public var isIndexed: Bool { kind != .address || isVariant }
  }

  /// The terms, one after the other, in folded ASCII.
  public internal(set) var bytes: [UInt8] = []

  /// The occurrences by position; at each position the term that is no variant comes first.
  public internal(set) var occurrences: [Occurrence] = []

  /// The number of positions: the length of the text in words.
  public internal(set) var length = 0

  /// An analysis of nothing.
  public init() {}

  /// The bytes of an occurrence's term.
  @inlinable
  public func term(_ occurrence: Occurrence) -> ArraySlice<UInt8> { bytes[occurrence.term] }
}
