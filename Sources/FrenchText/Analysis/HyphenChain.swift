/// Tells which of the words that hyphens link are one word.
enum HyphenChain {
  /// The last token of the compound that begins at `index`, or nil where there is none:
  /// « pré-reprise » and « rendez-vous » are compounds, « peut-il » and « celui-ci » are not,
  /// « 5213-6-1 » neither.
  ///
  /// - Complexity: O(*n*) in the tokens of the chain, once a chain.
  static func compoundEnd(from index: Int, in tokens: [Token], of plain: PlainText) -> Int? {
    guard tokens[index].link != .hyphen, tokens[index].kind != .number else { return nil }
    var last = index
    while last + 1 < tokens.count, tokens[last + 1].link == .hyphen,
      tokens[last + 1].kind != .elided, tokens[last + 1].kind != .address
    {
      last += 1
    }
    let text = plain.bytes.span
    while last > index, isClitic(tokens[last], after: tokens[last - 1], in: text) { last -= 1 }
    return last > index ? last : nil
  }

  private static func isClitic(
    _ token: Token, after previous: Token, in text: Span<UInt8>
  ) -> Bool {
    ClosedClasses.clitics.contains(text.extracting(token.range))
      && !ClosedClasses.nominalVerbs.contains(text.extracting(previous.range))
  }
}
