extension Stem {
  /// Takes off the plural: « droits », « bureaux », « travaux », « enjeux ».
  mutating func takeOffPlural(_ letters: inout MutableSpan<UInt8>) {
    switch last(letters) {
    case UInt8(ascii: "s"):
      if !isInvariable(letters) { drop(1, letters) }
    case UInt8(ascii: "x"):
      if ends(letters, with: "aux"), !ends(letters, with: "eaux"), count >= 5 {
        replace(3, by: "al", &letters)
      } else if ends(letters, with: "eaux") || ends(letters, with: "eux")
        || ends(letters, with: "oux")
      {
        drop(1, letters)
      }
    default: break
    }
  }

  /// Whether a final s is part of the word: « mois », « permis », « inclus », « express ».
  ///
  /// Of participles the s belongs to those of *prendre*, *mettre*, *quérir* and *clure*; keeping
  /// it lets « pris » meet « prise » and « requis » « requise ».
  private func isInvariable(_ letters: borrowing MutableSpan<UInt8>) -> Bool {
    if last(letters, 1) == UInt8(ascii: "s") { return true }
    if count <= 6, Self.invariable.contains(letters.span.extracting(start..<end)) { return true }
    if count == 4 { return ends(letters, with: "pris") }
    return ends(letters, with: "pris") || ends(letters, with: "mis")
      || ends(letters, with: "quis") || ends(letters, with: "clus") || ends(letters, with: "fus")
  }

  /// Short words with a final s that is no plural and that would otherwise meet another word
  /// (« mois » and « moi », « temps » and « tempe »).
  private static let invariable: [ShortWord] = [
    "mois", "fois", "pays", "temps", "corps", "poids", "repos", "cours", "sans", "dans", "sous",
    "plus", "moins", "apres", "tres", "pres", "alors", "ainsi", "acces", "proces", "deces",
    "exces", "succes", "progres", "avis", "puis", "depuis", "hors", "vers", "nous", "vous",
    "suis", "mars", "paris", "gens", "jamais", "frais",
  ]
}
