#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is known of a question and of the passages found for it: what confidence rests on.
package struct QuestionFacts: Sendable {
  /// One number a fact, in the order of `names`.
  package let values: [Double]

  /// What each fact is, for people.
  package static let names = [
    "constante", "part de la question couverte", "part couverte par la meilleure phrase",
    "avance sur le passage suivant", "part de la question inconnue du corpus",
    "mots voisins restés voisins", "part du premier passage parmi les meilleurs",
  ]

  init(_ question: ReadQuestion, _ candidates: [Candidate]) {
    guard let first = candidates.first else {
      values = [1] + [Double](repeating: 0, count: Self.names.count - 1)
      return
    }
    func value(_ feature: Feature) -> Double { first.features[feature.rawValue] }
    let unknown = question.words.filter { question.understanding.unknown.contains($0.text) }
    let next = candidates.dropFirst().first?.score ?? 0
    values = [
      1, value(.coverage), value(.sentence), min(3, first.score - next),
      unknown.reduce(0) { $0 + $1.rarity } / max(question.rarity, 1e-9), value(.nearness),
      1 / candidates.reduce(0) { $0 + exp($1.score - first.score) },
    ]
  }
}
