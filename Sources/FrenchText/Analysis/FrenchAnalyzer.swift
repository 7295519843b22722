/// Turns French text into the terms that an index and a question share.
///
/// ```swift
/// let analyzed = FrenchAnalyzer().analyze(Array("L’arrêt de travail".utf8))
/// // terms: arret, de, traval
/// ```
///
/// Words are folded, then stemmed; elided articles go, except « n’ », which becomes `ne` because
/// a negation must survive. The forms of one word that is written in several ways meet: a hyphenated
/// word gives its parts and, as a variant at the first part's position, the parts joined;
/// « pré reprise » does so too when the joined term is known to be one. An acronym is kept as it
/// stands, a number is brought to one form (« 1 500 » → `1500`, « 3.74 » → `3,74`), a phone
/// number gives its groups and, as a variant, all its digits; « % » is `pourcent`, « € » `euro`.
/// Stop words are kept: only questions leave them out (``StopWords``).
public struct FrenchAnalyzer: Sendable {
  /// Names this analysis: two texts analysed under different fingerprints must not be compared.
  ///
  /// The low half is raised by hand whenever any term of any text may change.
  public static let fingerprint: UInt64 = 0x4672_656E_0000_0001

  /// The most bytes a term has; a longer one is cut.
  public static let maximumTermLength = 64

  /// Makes an analyser; it holds nothing.
  public init() {}

  /// The terms of a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8, less than 4 GiB; malformed bytes separate words.
  ///   - splits: Byte offsets of the text, in order, at which a glued word is to be split
  ///     (« prenanten » before « en »). Parts and whole are both given, the whole as a variant.
  ///     An offset that is not inside a word is without effect.
  /// - Returns: The terms, by position.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func analyze(_ text: [UInt8], splits: [Int] = []) -> AnalyzedText {
    var result = AnalyzedText()
    var memory = AnalysisMemory()
    write(text, splits, into: &result, using: &memory)
    return result
  }

  /// The terms of a text, with two words that stand apart joined where they are one.
  ///
  /// - Parameters:
  ///   - text: UTF-8, less than 4 GiB; malformed bytes separate words.
  ///   - splits: Byte offsets of the text at which a glued word is to be split.
  ///   - beginnings: How all words begin that may be found so; nil where any word may.
  ///   - isCompound: Asked for each two words that only a space parts, with both joined and
  ///     stemmed (« pré reprise » → `prerepris`); when true that is a variant at the first.
  /// - Returns: The terms, by position.
  /// - Complexity: O(*n*) in the bytes of the text, and a call for each pair of words.
  public func analyze(
    _ text: [UInt8], splits: [Int] = [], compoundsBeginning beginnings: WordBeginnings? = nil,
    isCompound: (ArraySlice<UInt8>) -> Bool
  ) -> AnalyzedText {
    var result = AnalyzedText()
    var memory = AnalysisMemory()
    write(
      text, splits, asksCompounds: true, beginnings, isCompound, into: &result, using: &memory)
    return result
  }

  /// The terms of a text that an index holds, by number.
  ///
  /// - Parameters:
  ///   - text: UTF-8, less than 4 GiB; malformed bytes separate words.
  ///   - result: Where the numbers go; the same value for many texts.
  ///   - number: Gives a term its number, in whatever order terms come. As long as `result` is used
  ///     the same term must have the same number; it is asked for once, or several times.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func analyze(
    _ text: [UInt8], into result: inout TermNumbers, number: (Span<UInt8>) -> UInt32
  ) {
    write(text, [], into: &result.unknown, using: &result.memory)
    result.memory.forms?.add(result.unknown, number: number)
  }

  /// The terms of a text that an index holds, by number, with two words that stand apart joined where
  /// they are one.
  ///
  /// - Parameters:
  ///   - text: UTF-8, less than 4 GiB; malformed bytes separate words.
  ///   - splits: Byte offsets of the text at which a glued word is to be split.
  ///   - beginnings: How all words begin that may be found so; nil where any word may.
  ///   - isCompound: Asked for each two words that only a space parts, as in
  ///     ``analyze(_:splits:compoundsBeginning:isCompound:)``.
  ///   - result: Where the numbers go; the same value for many texts.
  ///   - number: Gives a term its number, as in ``analyze(_:into:number:)``.
  /// - Complexity: O(*n*) in the bytes of the text, and a call for each pair of words.
  public func analyze(
    _ text: [UInt8], splits: [Int], compoundsBeginning beginnings: WordBeginnings?,
    isCompound: (ArraySlice<UInt8>) -> Bool, into result: inout TermNumbers,
    number: (Span<UInt8>) -> UInt32
  ) {
    write(
      text, splits, asksCompounds: true, beginnings, isCompound, into: &result.unknown,
      using: &result.memory)
    result.memory.forms?.add(result.unknown, number: number)
  }

  private func write(
    _ text: [UInt8], _ splits: [Int], asksCompounds: Bool = false,
    _ beginnings: WordBeginnings? = nil,
    _ isCompound: (ArraySlice<UInt8>) -> Bool = { _ in false },
    into result: inout AnalyzedText, using memory: inout AnalysisMemory
  ) {
    var writer = TermWriter(text: text, splits: splits, reusing: &result, using: &memory)
    writer.writeAll(asksCompounds: asksCompounds, beginnings, isCompound: isCompound)
    writer.finish(into: &result, &memory)
  }
}
