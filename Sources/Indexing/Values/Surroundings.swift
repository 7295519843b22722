import Documents

/// A cited place among the lines around it.
public struct Surroundings: Sendable, Equatable {
  /// One line of the document, as it stands.
  public struct Line: Sendable, Equatable {
    /// Its number, from 1.
    public var number: Int
    /// Its text without the line end; control characters are still in it.
    public var text: String
    /// The cited parts of it, as UTF-8 offsets in `text`.
    public var marked: [Range<Int>]
    /// The parts of it that answer, as UTF-8 offsets in `text`; inside those that are cited.
    public var highlighted: [Range<Int>]

    /// A line with its marks.
    public init(
      number: Int, text: String, marked: [Range<Int>], highlighted: [Range<Int>] = []
    ) {
      self.number = number
      self.text = text
      self.marked = marked
      self.highlighted = highlighted
    }
  }

  /// The cited passage.
  public var passage: CitedPassage
  /// The lines of the passage and around it, in order.
  public var lines: [Line]

  /// A place in its surroundings.
  public init(passage: CitedPassage, lines: [Line]) {
    self.passage = passage
    self.lines = lines
  }
}
