import Documents
import Files
import Indexing
import Testing

@testable import Answering

/// What sources say of themselves: their age, and for whom they hold.
@Suite struct SourceNotesTests {
  private static let today = CalendarDate(year: 2026, month: 11, day: 21)

  private func answer(
    _ question: String, scope: String? = nil, date: String? = nil,
    text: String = "La visite est demandée par le salarié.", section: [String] = [],
    carried: [String] = [], status: Answer.Status = .answered
  ) -> Answer {
    var document = DocumentMetadata(file: "a.txt", id: "a", title: "Guide")
    (document.scope, document.date) = (scope, date)
    let passage = CitedPassage(
      id: "a:1-1", document: document, section: section, lines: 1...1, spans: [0..<9], text: text,
      isUnreadable: false)
    var understood = Understanding(kind: .who, terms: ["visite"])
    understood.carried = carried
    return Answer(
      question: question, status: status, confidence: 0.9, understood: understood,
      citations: [Citation(rank: 1, passage: passage, score: 1, highlights: [])])
  }

  private func noted(_ answer: Answer, age: Int = SourceNotes.usualAge) -> Answer {
    SourceNotes(today: Self.today, age: age).noted(answer)
  }

  @Test(
    arguments: [
      ("11/2021", 5, nil), ("10/2021", 5, 5), ("2015", 5, 10), (nil, 5, nil), ("sans date", 5, nil),
      ("2024", 1, 1), ("1990", 0, nil),
    ] as [(String?, Int, Int?)])
  func ageIsToldFromANumberOfYearsOn(date: String?, limit: Int, told: Int?) {
    let answer = noted(answer("Qui ?", date: date), age: limit)
    #expect(answer.citations[0].age == told)
  }

  @Test(arguments: [
    (
      "Un fonctionnaire peut-il la demander ?", "Salariés du régime général",
      "Le document vise le régime général\u{A0}; la question nomme la fonction publique."
    ),
    (
      "Je suis agricultrice, qui la demande ?",
      "Régime général et travailleurs indépendants seulement ; les autres régimes (agricole…) diffèrent",
      "Le document vise le régime général et les travailleurs indépendants\u{A0}; la question nomme "
        + "le régime agricole."
    ),
    (
      "Et pour un auto-entrepreneur ?", "Agents de la fonction publique",
      "Le document vise la fonction publique\u{A0}; la question nomme les travailleurs indépendants."
    ),
    (
      "Les intérimaires y ont-ils droit ?", "régime général",
      "Le document vise le régime général\u{A0}; la question nomme l’intérim."
    ),
  ])
  func aStatusThatADocumentLeavesOutIsTold(question: String, scope: String, message: String) {
    #expect(
      noted(answer(question, scope: scope)).notices == [
        Notice(kind: .scope, citations: [1], message: message)
      ])
  }

  @Test(arguments: [
    ("Qui peut la demander ?", "régime général"),
    ("Un salarié peut-il la demander ?", "Agents de la fonction publique"),
    ("Un fonctionnaire peut-il la demander ?", "Fonctionnaires et salariés du régime général"),
    ("Un fonctionnaire peut-il la demander ?", "Occitanie"),
    ("Un artisan peut-il la demander ?", "travailleurs indépendants"),
    ("Le médecin est-il indépendant de l’employeur ?", "régime général"),
  ])
  func noNoticeWhereNoneIsLeftOut(question: String, scope: String) {
    #expect(noted(answer(question, scope: scope)).notices.isEmpty)
  }

  @Test func aPassageThatNamesTheStatusSpeaksOfIt() {
    let question = "Un fonctionnaire peut-il la demander ?"
    let text = "Les agents publics la demandent aussi."
    #expect(noted(answer(question, scope: "régime général", text: text)).notices.isEmpty)
    let section = ["Pour les agents de la fonction publique"]
    #expect(noted(answer(question, scope: "régime général", section: section)).notices.isEmpty)
    #expect(noted(answer(question, scope: nil)).notices.isEmpty)
  }

  @Test func whatIsTakenOverCountsAsNamed() {
    let answer = answer("Et la visite ?", scope: "régime général", carried: ["fonctionnaire"])
    #expect(noted(answer).notices.count == 1)
  }

  @Test func nothingIsSaidWhereNothingAnswers() {
    let answer = answer("Un marin peut-il ?", scope: "régime général", status: .noAnswer)
    #expect(noted(answer).notices.isEmpty)
  }

  @Test(arguments: [
    (["Le médecin", "Qu’est-ce qu’il ne peut pas faire ?"], true),
    (["Qu’est-ce qu’il ne peut pas faire ?", "Pour en savoir plus"], false),
    (["Qu’est-ce qu’il peut faire ?"], false), (["Le retour pas à pas"], false), ([], false),
  ])
  func aHeadingThatDeniesIsTold(_ section: [String], _ denies: Bool) {
    let notices = noted(answer("Qui ?", section: section)).notices
    #expect(
      notices
        == (denies
          ? [
            Notice(
              kind: .denial, citations: [1],
              message: "Sous l’intertitre «\u{A0}Qu’est-ce qu’il ne peut pas faire ?\u{A0}».")
          ] : []))
  }
}
