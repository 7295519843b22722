import FrenchText

/// The turns of phrase by which people come to their question: « je voudrais savoir si », « merci
/// d’avance ». They say nothing about what is asked.
enum Courtesy {
  /// The places of words that belong to such a turn.
  ///
  /// - Parameter words: folded, in order.
  /// - Returns: places in `words`.
  /// - Complexity: O(words), and O(turns) for each word that one begins with
  static func places(in words: [ShortWord]) -> Set<Int> {
    var places: Set<Int> = []
    for start in words.indices {
      guard let turns = turns(beginningWith: words[start]) else { continue }
      places.formUnion(start..<start + longest(of: turns, in: words[start...]))
    }
    if let wish = words.indices.dropLast().last, wishes(words[wish]), places.contains(wish - 1) {
      places.formUnion([wish, wish + 1])
    }
    return places
  }

  /// Whether a word begins a wish: with the last word of all, behind another courtesy (« merci, bon
  /// courage »), it asks nothing, whatever is wished.
  private static func wishes(_ word: ShortWord) -> Bool { word == "bon" || word == "bonne" }

  /// Whether some words are a greeting or thanks and nothing else: they ask nothing.
  ///
  /// - Parameter words: folded, in order.
  /// - Returns: true where they are.
  /// - Complexity: as ``places(in:)``
  static func isAll(of words: [ShortWord]) -> Bool {
    words.contains(where: greets) && places(in: words).count == words.count
  }

  private static func greets(_ word: ShortWord) -> Bool {
    switch word {
    case "bonjour", "bonsoir", "salut", "merci", "bientot", "revoir": true
    default: false
    }
  }

  /// How many words the longest of some turns is, one a line, that some words begin with.
  private static func longest(of turns: String, in words: ArraySlice<ShortWord>) -> Int {
    let letters = turns.utf8Span.span
    var longest = 0
    // The words of the turn at hand that are as said, and the place where the next begins.
    var (said, start): (Int?, Int) = (0, 0)
    for end in 0...letters.count {
      let isLast = end == letters.count || letters[end] == UInt8(ascii: "\n")
      guard isLast || letters[end] == UInt8(ascii: " ") else { continue }
      if let before = said {
        let next = words.dropFirst(before).first
        said = next == ShortWord(letters.extracting(start..<end)) ? before + 1 : nil
      }
      start = end + 1
      if isLast {
        longest = max(longest, said ?? 0)
        said = 0
      }
    }
    return longest
  }

  /// All turns that begin with a word, among others, one a line.
  private static func turns(beginningWith word: ShortWord) -> String? {
    switch word {
    case "j":
      """
      j ai une question
      j aurais une question
      j ai une petite question
      j aimerais savoir
      j aimerais bien savoir
      j aimerais comprendre
      j aimerais connaitre
      j ai besoin de savoir
      j ai besoin d informations sur
      j ai besoin de renseignements sur
      j ai entendu dire
      j ai lu
      """
    case "je":
      """
      je voudrais savoir
      je voulais savoir
      je souhaite savoir
      je souhaiterais savoir
      je veux savoir
      je voudrais comprendre
      je voudrais connaitre
      je souhaite connaitre
      je souhaiterais connaitre
      je cherche a savoir
      je cherche a comprendre
      je me demande
      je me demandais
      je me renseigne sur
      je me permets de vous contacter
      je me permets de vous ecrire
      je ne sais pas
      je sais pas
      je n arrive pas a savoir
      je vous remercie
      je voulais dire
      je parle de
      je parle du
      je parlais de
      je parlais du
      """
    case "une", "ma":
      """
      une petite question
      ma question est
      ma question est la suivante
      """
    case "pouvez", "pourriez", "peux":
      """
      pouvez vous me dire
      pouvez vous m expliquer
      pouvez vous m indiquer
      pouvez vous me renseigner sur
      pouvez vous me preciser
      pouvez vous m aider
      pouvez vous m en dire plus sur
      pourriez vous me dire
      pourriez vous m expliquer
      pourriez vous m indiquer
      pourriez vous me renseigner sur
      pourriez vous me preciser
      pourriez vous m aider
      pourriez vous m en dire plus sur
      peux tu me dire
      peux tu m expliquer
      peux tu m indiquer
      """
    case "dites", "dis":
      """
      dites moi
      dis moi
      """
    case "merci", "d", "par":
      """
      merci
      merci de me dire
      merci de m indiquer
      merci d avance
      merci beaucoup
      merci de votre aide
      merci pour votre aide
      merci de votre reponse
      merci pour votre reponse
      merci beaucoup pour votre aide
      merci beaucoup pour votre reponse
      merci a vous
      merci bien
      d avance merci
      par avance
      """
    case "auriez", "avez":
      """
      auriez vous des informations sur
      auriez vous des renseignements sur
      avez vous des informations sur
      avez vous des renseignements sur
      """
    case "savez", "sais":
      """
      savez vous
      sais tu
      """
    case "est", "c", "il":
      """
      est ce que vous savez
      est il vrai
      est il possible de savoir
      est ce vrai
      c est vrai
      il parait
      """
    case "on":
      """
      on m a dit
      on me dit
      on m a parle de
      """
    case "bonjour", "bonsoir", "salut", "madame", "monsieur", "ok":
      """
      ok
      bonjour
      bonsoir
      salut
      madame
      monsieur
      """
    case "excusez", "desole":
      """
      excusez moi
      desole de vous deranger
      """
    case "a", "au", "en", "plus":
      """
      a votre avis
      a bientot
      au revoir
      au juste
      en fait
      plus precisement
      plus concretement
      """
    case "non":
      """
      non je parle de
      non je parle du
      non je voulais dire
      non pour
      non c est
      non pas
      """
    case "pardon", "surtout", "seulement", "uniquement":
      """
      pardon
      surtout
      seulement
      uniquement
      """
    case "ca":
      """
      ca veut dire quoi
      """
    default: nil
    }
  }
}
