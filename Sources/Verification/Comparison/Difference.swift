/// How a text differs from the one that was quoted, word by word.
public struct Difference: Sendable, Equatable {
  /// What became of a stretch.
  public enum Kind: String, Sendable {
    /// It stands in both texts.
    case same
    /// It was quoted and is no longer there.
    case removed
    /// It is there and was not quoted.
    case added
  }

  /// Consecutive words that share a fate.
  public struct Stretch: Sendable, Equatable {
    /// What became of them.
    public var kind: Kind
    /// The words, one space apart.
    public var text: String

    /// Some words and what became of them.
    public init(kind: Kind, text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// The stretches in order; where words were replaced, those removed come first.
  public private(set) var stretches: [Stretch] = []

  /// No words at all.
  public init() {}

  /// Adds a word at the end.
  ///
  /// - Complexity: O(1) on average
  public mutating func append(_ word: String, _ kind: Kind) {
    if stretches.last?.kind == kind {
      stretches[stretches.count - 1].text += " " + word
    } else {
      stretches.append(Stretch(kind: kind, text: word))
    }
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { stretches.allSatisfy { $0.kind == .same } }
}
