import FrenchText
import Indexing

/// Where a passage gives the kind of value that a question asks for: a duration, a number, a moment.
struct AskedValue {
  /// The places of the words that give it, as UTF-8 offsets, in order.
  private let places: [Int]

  /// Whether a kind of question has no answer without a value: when something is may be told in any
  /// words.
  static func isNeeded(by kind: QuestionKind) -> Bool { kind == .howLong || kind == .howMany }

  /// The values in a passage of the kind that is asked for; none where no value is.
  ///
  /// - Complexity: O(words of the passage · words of the question)
  init(_ kind: QuestionKind, in reading: PassageReading) {
    guard Self.isNeeded(by: kind) || kind == .when else {
      places = []
      return
    }
    let words = reading.analyzed.occurrences.indices.map { Word(at: $0, of: reading) }
    places = words.indices.filter { place in
      let word = words[place]
      return switch kind {
      case .howLong: Self.isDuration(place, in: words) || Self.endless.contains(word.hash)
      case .when:
        Self.isDuration(place, in: words) || word.isYear || Self.moments.contains(word.hash)
      default: word.isNumber && !word.isYear || Self.isAmount(place, in: words)
      }
    }.map { words[$0].place }
  }

  /// « Un mois », « 14 jours », « 14 premiers jours ».
  private static func isDuration(_ place: Int, in words: [Word]) -> Bool {
    guard units.contains(words[place].hash) else { return false }
    let before = words[..<place].suffix(2)
    return before.contains { $0.isNumber || numbers.contains($0.hash) }
      || before.last.map { ones.contains($0.hash) } ?? false
  }

  /// « Deux », « gratuit »; « les deux » tells no number.
  private static func isAmount(_ place: Int, in words: [Word]) -> Bool {
    if shares.contains(words[place].hash) { return true }
    return numbers.contains(words[place].hash)
      && !(words[..<place].last.map { articles.contains($0.hash) } ?? false)
  }

  /// Whether there is none.
  var isEmpty: Bool { places.isEmpty }

  /// Whether one stands in a range of the text.
  func stands(in range: Range<Int>) -> Bool { places.contains(where: range.contains) }

  /// A word of a passage.
  private struct Word {
    /// The hash of its term.
    let hash: UInt64
    let place: Int
    /// Whether it ends in a digit, as « 28 » and « existe28 » do and « 2ème » does not, and the
    /// question does not name it.
    let isNumber: Bool
    /// Whether it is a number like that of a year: « 2024 ».
    let isYear: Bool

    init(at index: Int, of reading: PassageReading) {
      let occurrence = reading.analyzed.occurrences[index]
      hash = reading.hashes[index]
      place = occurrence.source.lowerBound
      let term = reading.analyzed.term(occurrence)
      isNumber =
        occurrence.kind != .address && (0x30...0x39).contains(term.last ?? 0)
        && !reading.matches.contains { $0.source == occurrence.source }
      isYear = isNumber && term.count == 4 && term.starts(with: "20".utf8)
    }
  }

  private static let units = QuestionTerms.hashes(of: [
    "jour", "jours", "mois", "an", "ans", "année", "années", "semaine", "semaines", "heure",
    "heures", "h", "minute", "minutes", "journée", "journées", "trimestre", "semestre",
  ])

  private static let endless = QuestionTerms.hashes(of: [
    "illimité", "illimitée", "indéterminé", "indéterminée", "définitif", "définitive",
  ])

  private static let moments = QuestionTerms.hashes(of: [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre", "avant", "après", "pendant", "dès", "lors", "moment",
    "délai", "début", "fin", "durant", "suivant", "suivent",
  ])

  private static let articles = QuestionTerms.hashes(of: ["les", "des"])
  private static let ones = QuestionTerms.hashes(of: ["un", "une"])

  private static let numbers = QuestionTerms.hashes(of: [
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "vingt", "trente", "quarante", "cinquante", "soixante",
    "cent", "mille", "million", "milliard", "dizaine", "quinzaine", "vingtaine", "centaine",
  ])

  private static let shares = QuestionTerms.hashes(of: [
    "moitié", "quart", "double", "totalité", "intégralité", "gratuit", "gratuite", "zéro",
    "aucun", "aucune",
  ])
}
