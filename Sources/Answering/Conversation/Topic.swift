/// What a conversation is about.
struct Topic {
  /// The last question that stood on its own.
  var main: ReadQuestion
  /// The question before, where it leaned on the topic.
  var last: ReadQuestion?
  /// The file that the answer before lies in.
  var document: String?
  /// Words that the user wants left out, as terms.
  var dropped: Set<[UInt8]> = []

  /// The words to take over, the topic's first, each once, apart from those asked again and what
  /// they replace.
  func words(for question: ReadQuestion) -> [ReadQuestion.Word] {
    let asked = Set(question.words.map(\.term))
    let said = [main.words, last?.words ?? []]
    let left = once(said.flatMap { Self.withoutReplaced($0, by: asked) }, apartFrom: asked)
    // « Qui la demande ? » after « Qui peut demander la visite ? » names nothing to replace it.
    let isReplaced = !left.isEmpty || question.understanding.kind == .other
    return isReplaced ? left : once(said.flatMap(\.self), apartFrom: asked)
  }

  private func once(
    _ words: [ReadQuestion.Word], apartFrom asked: Set<[UInt8]>
  ) -> [ReadQuestion.Word] {
    var taken = asked.union(dropped)
    return words.filter { taken.insert($0.term).inserted }
  }

  /// Words without those that say more of a word that is asked again: after « le médecin conseil de
  /// la sécurité sociale », « et le médecin du travail ? » speaks of another.
  private static func withoutReplaced(
    _ words: [ReadQuestion.Word], by asked: Set<[UInt8]>
  ) -> [ReadQuestion.Word] {
    var left: [ReadQuestion.Word] = []
    var end: Int?
    for word in words {
      let isNear = end.map { word.position - $0 <= longestGap } ?? false
      if asked.contains(word.term) || isNear { end = word.position } else { left.append(word) }
    }
    return left
  }

  /// How far apart words of one expression stand: « conseil de la sécurité ».
  private static let longestGap = 3
}
