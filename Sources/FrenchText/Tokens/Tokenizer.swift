/// Cuts French text into words.
///
/// Words are runs of letters and digits. An elided article or pronoun is a word of its own
/// (« l’ », « qu’ », « jusqu’ »), « aujourd’hui » and « prud’homme » are whole, the parts of
/// « pré-reprise » are words linked by a hyphen, a number keeps its decimals and its groups of
/// three (« 1 500,25 »), an address is one word, and « n° » is none.
public enum Tokenizer {
  /// The words of a text in order; they do not overlap.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public static func words(in text: [UInt8]) -> [Word] {
    let plain = PlainText(text)
    return TokenScanner.tokens(in: plain).map { token in
      Word(range: plain.source(of: token.range), kind: token.kind, link: token.link)
    }
  }
}
