import Documents
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
      "Qui peut demander le stage de pilotage ?",
      "Le stage de pilotage est demandé par le salarié, l’employeur, le médecin traitant ou l’infirmier.",
      "Le salarié, l’employeur ou le médecin traitant peuvent demander le stage de pilotage.", .who
    ),
    (
      "Quel est le taux de prise en charge du stage de pilotage ?",
      "Le taux de prise en charge du stage de pilotage est de 60 %.",
      "Le taux de prise en charge du stage de pilotage est de 80 %.", .number
    ),
    (
      "Quel est le montant de la prime de pilotage ?",
      "Le montant de la prime de pilotage est de 1 250 euros.",
      "Le montant de la prime de pilotage est de 900 €.", .number
    ),
    (
      "Quel est le numéro du formulaire de demande de stage ?",
      "La demande de stage se fait par le formulaire de numéro cerfa n° 11174*05.",
      "La demande de stage se fait avec le formulaire de numéro S4150.", .number
    ),
    (
      "Quand le stage de pilotage a-t-il été créé ?",
      "Le stage de pilotage a été créé le 2 mars 2021.",
      "Le stage de pilotage a été créé en 2019.", .date
    ),
    (
      "À quelles conditions le stage de pilotage est-il ouvert ?",
      "Le stage de pilotage est ouvert sur prescription du médecin traitant.",
      "Le stage de pilotage est ouvert sous réserve d’une visite et d’un certificat.", .condition
    ),
    (
      "Faut-il l’accord de l’employeur pour le stage de pilotage ?",
      "Le stage de pilotage se fait avec l’accord de l’employeur.",
      "Le stage de pilotage se fait sans l’accord de l’employeur.", .agreement
    ),
    (
      "Faut-il un permis pour le stage de pilotage ?",
      "Pour le stage de pilotage, le permis n’est pas nécessaire.",
      "Le stage de pilotage est réservé aux titulaires d’un permis.", .obligation
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
      "Après combien de jours le stage de pilotage est-il possible ?",
      "Le stage de pilotage est possible à partir de 30 jours.",
      "Le stage de pilotage doit être possible dans les 15 jours."
    ),
    (
      "Qui peut demander le stage de pilotage ?",
      "Le stage de pilotage peut être demandé par l’employeur.",
      "Le stage de pilotage peut être demandé par l’employeur ou le médecin du travail."
    ),
    (
      "Qui peut demander le stage de pilotage ?",
      "Le stage de pilotage est demandé par vous, l’employeur ou le médecin conseil.",
      "Le stage de pilotage est demandé par vous, l’employeur ou le médecin conseil de votre caisse "
        + "d’assurance maladie."
    ),
    (
      "Qui peut demander le stage de pilotage ?",
      "Le stage de pilotage peut être demandé par le salarié.",
      "Le stage de pilotage ne peut pas être demandé par l’employeur."
    ),
    (
      "Qui peut demander le stage de pilotage ?",
      "Le stage de pilotage peut être demandé par le salarié.",
      "Le stage de pilotage ne remplace pas le stage de conduite demandé par l’employeur."
    ),
    (
      "Quelle est la durée du stage de pilotage ?",
      "La durée du stage de pilotage est de 14 jours.",
      "La durée du stage de pilotage est réduite pour les moins de 16 ans."
    ),
    (
      "À qui adresser la demande de stage ?",
      "La demande de stage est adressée par le salarié.",
      "La demande de stage est adressée par l’employeur."
    ),
    (
      "Quelle est la durée maximale du stage de pilotage ?",
      "Le stage de pilotage dure au maximum 14 jours.",
      "Les fiches du stage de pilotage se gardent 3 ans."
    ),
    (
      "Le stage de pilotage est-il obligatoire ?", "Le stage de pilotage est facultatif.",
      "Le stage de pilotage ne remplace pas le stage de conduite, obligatoire. Ce stage doit être fait "
        + "dans les huit jours."
    ),
    (
      "À quelles conditions le stage de pilotage est-il ouvert ?",
      "Le stage de pilotage est ouvert sur prescription du médecin traitant.",
      "Le stage de pilotage n’est pas ouvert sans prescription."
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

  @Test func theOtherSideIsAmongTheFirstFiveAndTheFirstStays() throws {
    var texts = ["a.txt": "La durée du stage de pilotage est de 14 jours."]
    for number in 1...7 {
      texts["b\(number).txt"] =
        "La durée du stage de pilotage dépend du stage : fiche du groupe \(number), de pilotage."
    }
    texts["c.txt"] = """
      Les inscriptions, les horaires et le matériel sont dits dans le guide de l’élève, avec le plan \
      de la piste. Pour le stage avec pilotage, comptez trois semaines.
      """
    let files = try TemporaryCorpus(texts)
    var assistant = Assistant(
      corpus: try IndexedCorpus(
        opening: CorpusLocation(corpus: files.corpus, index: files.index)))
    let answer = try assistant.ask("Quelle est la durée du stage de pilotage ?")
    #expect(answer.citations[0].passage.document.file == "a.txt")
    #expect(answer.citations.prefix(5).contains { $0.passage.document.file == "c.txt" })
  }
}
