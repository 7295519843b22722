/// Headings that run into their paragraph: « Le rendez-vous de liaison : il est prévu … ».
enum RunIn {
  private static let singleWords: Set<String> = [
    "remarque", "remarques", "attention", "important", "rappel", "definition", "objectif",
    "objectifs", "condition", "conditions", "consequence", "consequences", "constat", "public",
    "duree", "procedure", "principe", "cas",
  ]

  /// The words before the colon, where they name what the paragraph says; nil otherwise.
  static func title(of block: TextBlock, in text: [UInt8]) -> String? {
    guard block.kind == .paragraph, block.opening == .uppercase, block.size >= 110 else {
      return nil
    }
    let first = block.pieces[0]
    let limit = min(first.upperBound, first.lowerBound + 80)
    guard let colon = text[first.lowerBound..<limit].firstIndex(of: 0x3A), colon + 1 < text.count,
      colon + 1 == first.upperBound || ScalarClass.isSpace(text.scalar(at: colon + 1).value)
    else { return nil }
    let headline = Headline(text, first.lowerBound..<colon)
    guard (1...8).contains(headline.folded.count), !headline.holdsVerb,
      !headline.words.contains(where: { $0.hasSuffix(".") || $0.hasSuffix(",") }),
      !ReferenceLabel.matches(headline)
    else { return nil }
    if headline.folded.count == 1, !headline.folded.allSatisfy(singleWords.contains) { return nil }
    return headline.words.joined(separator: " ")
  }
}
