import Answering
import Documents
import Indexing

/// Answers made by hand, about documents that do not exist.
enum Samples {
  static let guide: DocumentMetadata = {
    var guide = DocumentMetadata(
      file: "guides/retour.txt", id: "retour", title: "Le retour au travail, pas à pas")
    guide.publisher = "Maison du travail"
    guide.date = "2022"
    guide.audience = "salariés"
    guide.scope = "régime général"
    guide.url = "https://exemple.fr/retour"
    guide.rights = "usage interne"
    return guide
  }()

  static let note = DocumentMetadata(file: "note.md", id: "note", title: "note.md")

  static let passageText =
    "La visite de pré-reprise prépare le retour.\n"
    + "Elle peut être demandée par le salarié, par son médecin traitant, par le médecin conseil "
    + "ou par le médecin du travail. L’employeur n’a pas à en être informé : le salarié décide.\n"
    + "• Elle a lieu pendant l’arrêt."

  static let passage = CitedPassage(
    id: "retour:12-15", document: guide,
    section: ["Fiche 3 | La visite de pré-reprise", "Qui peut la demander ?"], lines: 12...15,
    spans: [400..<560, 570..<690], text: passageText, isUnreadable: false,
    documentHash: SHA256.hexadecimal(SHA256.digest(of: [])),
    margins: QuoteMargins(of: 34..<48, in: Array(marginText.utf8)))

  private static let marginText =
    "Avant la fin de l’arrêt (voir la **fiche 2**).\n\u{FFFD}  La visite\nQui l’orga-\nnise ?\n"

  static let highlight: Highlight = {
    let sentence =
      "Elle peut être demandée par le salarié, par son médecin traitant, par le médecin conseil "
      + "ou par le médecin du travail."
    let start = "La visite de pré-reprise prépare le retour.\n".utf8.count
    return Highlight(
      spans: [444..<560, 570..<580], range: start..<start + sentence.utf8.count, text: sentence)
  }()

  static func citation(_ rank: Int, _ id: String, line: Int, _ text: String) -> Citation {
    Citation(
      rank: rank,
      passage: CitedPassage(
        id: id, document: note, section: [], lines: line...line, spans: [10..<90], text: text,
        isUnreadable: false),
      score: 7.5,
      highlights: [Highlight(spans: [10..<90], range: 0..<text.utf8.count, text: text)])
  }

  static let answered: Answer = {
    var understood = Understanding(kind: .who, terms: ["demander", "visite", "pré-reprise"])
    understood.expanded = [.init(from: "demander", to: "solliciter")]
    return Answer(
      question: "Qui peut demander la visite de pré-reprise ?", status: .answered,
      confidence: 0.93, understood: understood,
      citations: [
        Citation(
          rank: 1, passage: passage, score: 14.2, highlights: [highlight], also: ["note:3-4"]),
        citation(
          2, "note:9-9", line: 9,
          "Le salarié demande la visite à son service de santé au travail, par téléphone ou par "
            + "courrier, dès que son arrêt dépasse trente jours et sans attendre la reprise."),
      ])
  }()

  static let conflicting: Answer = {
    var answer = answered
    answer.understood = Understanding(kind: .howLong, terms: ["délai"])
    answer.conflicts = [
      Conflict(kind: .duration, citations: [1, 2], values: ["trente jours", "trois mois"])
    ]
    answer.stale = ["note.md"]
    return answer
  }()

  /// Of an old document that is not about those whom the question names.
  static let noticed: Answer = {
    var answer = answered
    answer.citations[0].age = 7
    answer.notices = [
      Notice(
        kind: .scope, citations: [1],
        message: "Le document vise le régime général\u{A0}; la question nomme la fonction publique."
      )
    ]
    return answer
  }()

  /// Of two questions in one line; the documents do not answer a third.
  static let several: Answer = {
    var answer = answered
    answer.question = "Où va le xylophone ? \(answered.question) Et comment ?"
    answer.parts = [
      .init(question: answered.question, status: .answered, confidence: 0.93, rank: 1),
      .init(question: "Et comment ?", status: .unsure, confidence: 0.4, rank: 2),
      .init(question: "Où va le xylophone ?", status: .noAnswer, confidence: 0.1, rank: nil),
    ]
    answer.citations.append(citation(3, "note:3-3", line: 3, "La reprise se prépare."))
    return answer
  }()

  static let unsure: Answer = {
    var understood = Understanding(kind: .what, terms: ["reprise", "xylophone"])
    understood.corrected = [.init(from: "reprize", to: "reprise")]
    understood.carried = ["visite"]
    understood.unknown = ["xylophone"]
    return Answer(
      question: "La reprize du xylophone ?", status: .unsure, confidence: 0.4,
      understood: understood,
      citations: [citation(1, "note:3-3", line: 3, "La reprise se prépare pendant l’arrêt.")])
  }()

  static let unanswered: Answer = {
    var understood = Understanding(kind: .other, terms: ["xylophone"])
    understood.unknown = ["xylophone"]
    return Answer(
      question: "xylophone", status: .noAnswer, confidence: 0, understood: understood,
      citations: [], searched: [guide, note])
  }()

  static let surroundings = Surroundings(
    passage: passage,
    lines: [
      .init(number: 9, text: "Fiche 3 | La visite de pré-reprise", marked: []),
      .init(number: 10, text: "Avant\tla \u{1B}[31mreprise", marked: [6..<8]),
    ])
}
