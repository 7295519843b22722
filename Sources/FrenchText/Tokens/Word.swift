/// A word as it stands in a text, before analysis.
public struct Word: Equatable, Sendable {
  /// How a word hangs together with the one before it.
  public enum Link: UInt8, Sendable {
    /// Something else than a hyphen or an apostrophe stands between them, or nothing comes before.
    case apart
    /// A hyphen joins them: « pré-reprise ».
    case hyphen
    /// The word before is elided: « l’emploi ».
    case elision
    /// They touch, as a number and its unit: « 48h ».
    case touching
  }

  /// The bytes of the text that hold the word; marks that fold to nothing are in it.
  public var range: Range<Int>
  /// What the word is.
  public var kind: WordKind
  /// How it hangs together with the word before.
  public var link: Link

  /// Makes a word.
  public init(range: Range<Int>, kind: WordKind, link: Link) {
    self.range = range
    self.kind = kind
    self.link = link
  }
}
