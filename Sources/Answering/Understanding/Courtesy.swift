/// The turns of phrase by which people come to their question: « je voudrais savoir si », « merci
/// d’avance ». They say nothing about what is asked.
enum Courtesy {
  /// The places of words that belong to such a turn.
  ///
  /// - Parameter words: folded, in order.
  /// - Returns: places in `words`.
  /// - Complexity: O(words · turns)
  static func places(in words: [String]) -> Set<Int> {
    words.indices.reduce(into: []) { places, start in
      let turn = turns.first { words[start...].starts(with: $0) }
      if let turn { places.formUnion(start..<start + turn.count) }
    }
  }

  /// Longer ones first, so that « je voudrais savoir » goes as a whole.
  private static let turns: [[String]] =
    phrases.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    .sorted { $0.count > $1.count }

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
    c koi
    ce temps la
    ca veut dire quoi
    """
}
