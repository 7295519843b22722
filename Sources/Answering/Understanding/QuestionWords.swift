import FrenchText

/// The words of a question, folded, cut at every apostrophe and hyphen, those of text messages in
/// full.
enum QuestionWords {
  /// « Qu’est-ce que c’est ? » is `qu`, `est`, `ce`, `que`, `c`, `est`.
  ///
  /// - Complexity: O(bytes)
  static func folded(_ text: String) -> [String] {
    Fold.folded(Array(text.utf8)).split { byte in
      !(0x61...0x7A).contains(byte) && !(0x30...0x39).contains(byte)
    }.map { TextMessageSpelling.full(String(decoding: $0, as: UTF8.self)) }
  }
}
