/// What statements are compared on: what a question asks for.
struct Point: Sendable {
  /// What the difference is called.
  let kind: Conflict.Kind
  /// How the words of a question begin, folded, that ask for it.
  let asking: [String]
  /// The share of the subject that statements have to hold for a difference to be told.
  var sure = 0.5
  /// What a statement says of it; nil where it says nothing.
  let claim: @Sendable (Statement) -> Claim?

  /// The points that a question asks for; the first that tells something is told.
  ///
  /// - Parameters:
  ///   - question: as read.
  ///   - words: its words, folded.
  /// - Returns: none where it asks for nothing that can be compared.
  static func asked(by question: ReadQuestion, _ words: [String]) -> [Point] {
    switch question.understanding.kind {
    case .howLong: return [duration(askedBy: words)]
    case .when: return [date, duration(askedBy: words)]
    case .howMany: return IdentifierRule.isAsked(by: words) ? [identifier] : [number]
    // « À qui adresser … ? » asks for who is turned to.
    case .who: return asksToWhom(words) ? [] : [who(askedBy: words)]
    case .yesNo, .what, .which, .how, .other, .where, .why, .difference: break
    }
    var points: [Point] = []
    if ConditionRule.isAsked(by: words) {
      points.append(asksForAgreement(words) ? agreement : condition)
    }
    guard question.understanding.kind == .yesNo else { return points }
    if ObligationRule.isAsked(by: words) { points.append(obligation) }
    if ActorRule.isAsked(by: words) { points.append(whether) }
    return points
  }

  /// Whether two claims differ on it.
  func differ(_ one: Claim, _ other: Claim) -> Bool {
    if one.quote == other.quote { return false }
    if let manner = one.manner, let other = other.manner, manner != other { return false }
    return switch kind {
    // Who names one or two does not say that there are no others; a list of three means them all.
    case .who:
      min(one.meaning.count, other.meaning.count) > 2
        ? one.meaning != other.meaning
        : !one.meaning.isSubset(of: other.meaning) && !other.meaning.isSubset(of: one.meaning)
    case .condition, .agreement: one.meaning != other.meaning
    default: one.meaning.isDisjoint(with: other.meaning)
    }
  }

  private static func asksToWhom(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == "a" && $1 == "qui" }
  }

  /// « Faut-il l’accord de … ? », not « je ne suis pas d’accord ».
  private static func asksForAgreement(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $1 == "accord" && $0 != "d" }
      && words.contains { ["faut", "doit", "dois", "besoin", "avec", "sans"].contains($0) }
  }

  /// What asks for a time, whatever it is the time of.
  private static let time = [
    "duree", "dure", "delai", "maxim", "minim", "jour", "mois", "semaine", "annee", "longtemps",
    "partir", "date", "quand", "apres", "avant",
  ]

  /// A duration; the longest one, where that is asked.
  private static func duration(askedBy words: [String]) -> Point {
    let asksMost = words.contains { $0.hasPrefix("max") }
    return Point(kind: .duration, asking: time) { statement in
      asksMost && !statement.words.contains { DurationRule.saysMost($0.text) }
        ? nil : DurationRule.claim(in: statement)
    }
  }

  /// Most texts are full of dates: only those of the very thing are compared.
  private static let date = Point(kind: .date, asking: time, sure: 0.85, claim: DateRule.claim)
  private static let number = Point(
    kind: .number, asking: ["montant", "taux", "pourcent", "nombre", "combien"],
    claim: NumberRule.claim)
  private static let identifier = Point(
    kind: .number, asking: ["numero", "reference"], claim: IdentifierRule.claim)

  /// Who acts, besides those whom the question names.
  private static func who(askedBy words: [String]) -> Point {
    let named = Actor.named(in: words)
    return Point(kind: .who, asking: []) { statement in
      guard let claim = ActorRule.claim(in: statement), !claim.meaning.isSubset(of: named) else {
        return nil
      }
      return claim
    }
  }

  /// Whether somebody may act: the question names whom.
  private static let whether = Point(
    kind: .who, asking: ActorRule.initiators + ["traitant", "patient", "salarie", "reserv"],
    claim: ActorRule.claim)

  private static let obligation = Point(
    kind: .obligation, asking: ObligationRule.asking, claim: ObligationRule.claim)
  private static let condition = Point(
    kind: .condition, asking: ConditionRule.asking, claim: ConditionRule.claim)
  private static let agreement = Point(
    kind: .agreement, asking: ConditionRule.asking, claim: ConditionRule.claim)
}
