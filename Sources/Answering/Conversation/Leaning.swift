import FrenchText

/// How far a question leans on what was said before.
enum Leaning: Equatable {
  /// It says all it asks.
  case none
  /// It may lean: it says little, or what stands in it for something else may stand for nothing
  /// said before.
  case some
  /// It asks, but says of nothing what it asks: « quel délai ? », « l’employeur peut refuser ? ».
  case elliptic
  /// It says so: « et … ? », « elle », « la demander », « ça ».
  case clear

  /// How far a line leans.
  ///
  /// A pronoun leans only where nothing that the line names before can be meant: in « l’assistante
  /// sociale, elle peut m’aider ? » nothing does.
  ///
  /// - Parameters:
  ///   - line: as asked.
  ///   - contentCount: how many of its words are searched.
  ///   - isAmid: whether it stands in one line with what the writer tells of themselves.
  /// - Returns: the leaning.
  /// - Complexity: O(words²)
  static func of(_ line: String, contentCount: Int, isAmid: Bool = false) -> Leaning {
    let reader = LeaningReader(line)
    if isAmid && reader.pointsToWriter { return .clear }
    let saysOfWhat = contentCount >= leastContent && reader.namesObject
    if reader.opens { return saysOfWhat && reader.asks && !reader.refers ? .some : .clear }
    if reader.refers { return contentCount <= mostContent ? .clear : .some }
    return contentCount > leastContent ? .none : saysOfWhat ? .some : .elliptic
  }

  /// With fewer words a question may be about anything.
  private static let leastContent = 2
  /// With more words a question mostly says what it is about, whatever else it points to.
  private static let mostContent = 3
}
