import Indexing
import TestFixtures
import Testing

@testable import Answering

/// Two documents that answer one question are compared on what it asks for.
@Suite struct ConflictTests {
  private func answer(
    _ question: String, _ one: String, _ other: String, limit: Int = 10
  ) throws -> Answer {
    let files = try TemporaryCorpus(["a.txt": one, "b.txt": other])
    var assistant = Assistant(
      corpus: try IndexedCorpus(
        opening: CorpusLocation(corpus: files.corpus, index: files.index)))
    return try assistant.ask(question, limit: limit)
  }

  @Test(arguments: [
    (
      "Quelle est la durée du stage de pilotage ?",
      "La durée du stage de pilotage est de 14 jours.",
      "La durée du stage de pilotage est de trois semaines.", Conflict.Kind.duration
    ),
    (
      "Après combien de jours le stage de pilotage est-il possible ?",
      "Le stage de pilotage est possible après plus de 30 jours.",
      "Le stage de pilotage est possible à partir de 30 jours.", .duration
    ),
    (
      "Quand le stage de pilotage est-il possible ?",
      "Le stage de pilotage est possible après plus d’un an.",
      "Le stage de pilotage est possible à partir d’un an.", .duration
    ),
    (
      "Le stage de pilotage est-il obligatoire ?", "Le stage de pilotage est obligatoire.",
      "Le stage de pilotage n’est pas obligatoire.", .obligation
    ),
    (
      "Qui peut demander le stage de pilotage ?",
      "Le stage de pilotage peut être demandé par l’employeur.",
      "Le stage de pilotage peut être demandé par le médecin traitant.", .who
    ),
    (
      "Quel est le taux de prise en charge du stage de pilotage ?",
      "Le taux de prise en charge du stage de pilotage est de 60 %.",
      "Le taux de prise en charge du stage de pilotage est de 80 %.", .number
    ),
  ])
  func differencesAreShownInTheSourcesOwnWords(
    _ question: String, _ one: String, _ other: String, _ kind: Conflict.Kind
  ) throws {
    let answer = try answer(question, one, other)
    let conflict = try #require(answer.conflicts.first)
    #expect(conflict.kind == kind)
    #expect(Set(conflict.citations) == [1, 2])
    #expect(conflict.values[0] != conflict.values[1])
    for (rank, value) in zip(conflict.citations, conflict.values) {
      #expect(answer.citations[rank - 1].passage.text.contains(value))
    }
  }

  @Test(arguments: [
    (
      "Quelle est la durée du stage de pilotage ?", "La durée du stage de pilotage est de 12 mois.",
      "La durée du stage de pilotage est d’un an."
    ),
    (
      "Quelle est la durée du stage de pilotage ?",
      "La durée du stage de pilotage est deplus d’un an.",
      "La durée du stage de pilotage est de plus de 12 mois."
    ),
    (
      "Quelle est la durée du stage de pilotage ?",
      "La durée du stage de pilotage est de 14 jours.",
      "La cuisson du pain dure 40 minutes, le levage trois heures."
    ),
    (
      "Le stage de pilotage est-il obligatoire ?", "Le stage de pilotage est facultatif.",
      "Le stage de pilotage n’est pas obligatoire pour tous."
    ),
    (
      "Où se passe le stage de pilotage ?", "Le stage de pilotage se passe à Brest en 14 jours.",
      "Le stage de pilotage se passe à Lyon en 20 jours."
    ),
  ])
  func sameSayingsAndOtherSubjectsAreNone(
    _ question: String, _ one: String, _ other: String
  ) throws {
    #expect(try answer(question, one, other).conflicts.isEmpty)
  }

  @Test func aSideThatIsNotShownIsNotNamed() throws {
    let answer = try answer(
      "Quelle est la durée du stage de pilotage ?",
      "La durée du stage de pilotage est de 14 jours.",
      "La durée du stage de pilotage est de trois semaines.", limit: 1)
    #expect(answer.citations.count == 1 && answer.conflicts.isEmpty)
  }
}
