import FrenchText

/// Completes the commands of a session, and the words of its documents.
package final class Completer {
  /// How much of a word has to stand there.
  private static let leastLength = 2
  private static let most = 40

  private let commands: [String]
  private let texts: () -> [String]
  /// Read when it is first needed: most lines are typed without.
  private lazy var vocabulary = Vocabulary(of: texts())

  package init(commands: [String], texts: @escaping () -> [String]) {
    self.commands = commands
    self.texts = texts
  }

  /// How a text before the cursor may go on.
  package func completion(of before: String) -> Completion {
    if before.hasPrefix("/") && !before.contains(where: \.isWhitespace) {
      return Completion(
        length: before.count, candidates: commands.filter { $0.hasPrefix(before) })
    }
    let word = String(before.reversed().prefix(while: Vocabulary.isPartOfWord).reversed())
    guard word.count >= Self.leastLength else { return Completion() }
    let words = vocabulary.words(like: word).prefix(Self.most)
    let isCapital = word.first?.isUppercase == true
    return Completion(
      length: word.count,
      candidates: words.map { isCapital ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 })
  }
}
