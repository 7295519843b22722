/// Those who act in health at work, by the words that name them.
enum Actor {
  /// An actor named, with the places of the words that do.
  struct Mention {
    var name: String
    var words: Range<Int>
  }

  /// The actors that are named, in order.
  ///
  /// - Complexity: O(words · phrases with the same first letter)
  static func named(in words: [Statement.Word]) -> [Mention] {
    table.meanings(in: words).map { Mention(name: all[$0.meaning].0, words: $0.words) }
  }

  /// The actors that some folded words name.
  static func named(in words: [String]) -> Set<String> {
    let words = words.map { Statement.Word(letters: Array($0.utf8)[...]) }
    return Set(named(in: words).map(\.name))
  }

  private static let table = PhraseTable(all.map(\.1))

  private static let all: [(String, String)] = [
    ("patient", "salarie…|patient…|assure|assures|vous|travailleur…"),
    ("employeur", "employeur…"),
    ("médecin du travail", "medecin… du travail|medecins du travail"),
    (
      "service de santé au travail",
      "service… de sante au travail|service… de prevention et de sante au travail|spst|spsti"
    ),
    ("médecin traitant", "medecin… traitant…|generaliste…"),
    ("médecin conseil", "medecin… conseil…"),
    ("spécialiste", "specialiste…|oncologue…|medecin… specialiste…|hospitalier…|soignants"),
    ("infirmier", "infirmi…"),
    ("service social", "assistant… social…|assistant… de service social|service social"),
    ("MDPH", "mdph|cdaph|mda|maison departementale"),
    ("caisse", "cpam|caisse|assurance maladie"),
    ("Cap emploi", "cap emploi"), ("CARSAT", "carsat"), ("Agefiph", "agefiph"),
  ]
}
