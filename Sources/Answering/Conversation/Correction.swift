/// A question that takes back the one before: « non, je parle de la visite de reprise ».
enum Correction {
  /// Whether the words of a question, folded, open with such a turn.
  static func opens(_ words: [String]) -> Bool {
    let rest = words.drop {
      ["ah", "euh", "pardon", "desole", "desolee", "oups", "en", "fait"].contains($0)
    }
    return turns.contains { rest.starts(with: $0) }
      || rest.count < words.count && rest.first == "non"
      || words.first == "pardon"
  }

  private static let turns: [[String]] = [
    ["non", "je", "parle"], ["non", "je", "parlais"], ["non", "pas"], ["non", "plutot"],
    ["non", "pour"], ["non", "la"], ["non", "le"], ["non", "les"], ["non", "l"], ["non", "celle"],
    ["non", "celui"], ["non", "c", "est"], ["non", "une"], ["non", "un"], ["non", "du"],
    ["non", "de"], ["non", "des"], ["non", "mon"], ["non", "ma"], ["non", "en"], ["non", "au"],
    ["je", "parle", "de"], ["je", "parle", "du"], ["je", "parlais", "de"], ["je", "parlais", "du"],
    ["je", "voulais", "dire"], ["je", "pensais", "a"], ["je", "pensais", "au"], ["plutot"],
  ]
}
