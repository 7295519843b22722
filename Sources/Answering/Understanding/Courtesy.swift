/// The turns of phrase by which people come to their question: « je voudrais savoir si », « merci
/// d’avance ». They say nothing about what is asked.
enum Courtesy {
  /// The places of words that belong to such a turn.
  ///
  /// - Parameter words: folded, in order.
  /// - Returns: places in `words`.
  /// - Complexity: O(words · turns), without memory of its own
  static func places(in words: [String]) -> Set<Int> {
    var places: Set<Int> = []
    for turn in phrases.utf8.split(separator: UInt8(ascii: "\n")) {
      for start in words.indices where words[start].utf8.first == turn.first {
        if let count = length(of: turn, in: words[start...]) {
          places.formUnion(start..<start + count)
        }
      }
    }
    return places
  }

  /// How many words a turn is, where some words begin with it.
  private static func length(
    of turn: Substring.UTF8View, in words: ArraySlice<String>
  ) -> Int? {
    var (rest, count) = (turn[...], 0)
    for word in words {
      guard rest.starts(with: word.utf8) else { return nil }
      rest = rest.dropFirst(word.utf8.count)
      count += 1
      if rest.isEmpty { return count }
      guard rest.first == UInt8(ascii: " ") else { return nil }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static let phrases = """
    j ai une question
    j aurais une question
    j ai une petite question
    une petite question
    ma question est
    ma question est la suivante
    je voudrais savoir
    je voulais savoir
    je souhaite savoir
    je souhaiterais savoir
    j aimerais savoir
    j aimerais bien savoir
    je veux savoir
    je voudrais comprendre
    j aimerais comprendre
    je cherche a savoir
    je cherche a comprendre
    je me demande
    je me demandais
    je ne sais pas
    je sais pas
    je n arrive pas a savoir
    pouvez vous me dire
    pourriez vous me dire
    peux tu me dire
    pouvez vous m expliquer
    pourriez vous m expliquer
    pouvez vous m indiquer
    pourriez vous m indiquer
    pouvez vous me renseigner sur
    pourriez vous me renseigner sur
    dites moi
    dis moi
    merci de me dire
    merci de m indiquer
    savez vous
    sais tu
    est ce que vous savez
    est il vrai
    est ce vrai
    c est vrai
    on m a dit
    on me dit
    on m a parle de
    il parait
    j ai entendu dire
    j ai lu
    merci d avance
    d avance merci
    je vous remercie
    par avance
    excusez moi
    desole de vous deranger
    a votre avis
    au juste
    en fait
    plus precisement
    plus concretement
    je voulais dire
    je parle de
    je parle du
    je parlais de
    je parlais du
    non je parle de
    non je parle du
    non je voulais dire
    non pour
    non c est
    non pas
    pardon
    surtout
    seulement
    uniquement
    ca veut dire quoi
    """
}
