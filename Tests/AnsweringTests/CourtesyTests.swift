import Documents
import Indexing
import TestFixtures
import Testing

@testable import Answering

/// Polite and roundabout openings say nothing of what is asked.
@Suite struct CourtesyTests {
  @Test(arguments: [
    ("je voudrais savoir si le congé est payé", "le congé est payé", 3),
    ("Pourriez-vous m’expliquer le bilan ?", "le bilan", 4),
    ("On m’a dit que le congé dure trois mois", "que le congé dure trois mois", 4),
    ("le congé est payé ? merci d’avance", "le congé est payé", 3),
    ("qui paie le congé", "qui paie le congé", 0),
    ("la bonne démarche", "la bonne démarche", 0),
  ])
  func turnsOfPhraseAreFound(_ question: String, _ asked: String, _ count: Int) {
    let words = QuestionWords.folded(question)
    let places = Courtesy.places(in: QuestionWords.packed(Array(question.utf8)))
    #expect(places.count == count)
    let left = words.indices.filter { !places.contains($0) }.map { words[$0] }
    #expect(
      left.joined(separator: " ").hasSuffix(QuestionWords.folded(asked).joined(separator: " ")))
  }

  @Test(arguments: [
    "J’aimerais savoir qui paie le congé", "j'ai une question : qui paie le congé ?",
    "Pourriez-vous m’indiquer qui paie le congé ? Merci d’avance.",
    "On m'a dit que le congé se paie", "Qui paie le congé ?", "Qui paie LE congé ?",
  ])
  func theyAreNotSearched(_ question: String) throws {
    let files = try TemporaryCorpus(["a.txt": "L’employeur paie le congé de chaque salarié."])
    let corpus = try IndexedCorpus(
      opening: CorpusLocation(corpus: files.corpus, index: files.index))
    let read = QuestionReader.read(question, for: corpus)
    #expect(Set(read.understanding.terms) == ["paie", "congé"])
  }

  @Test(arguments: ["Merci à vous, bon courage", "Bonjour", "C’est quoi ?", "Comment faire ?"])
  func aQuestionOfNothingElseIsNotAnswered(_ question: String) throws {
    let files = try TemporaryCorpus(["a.txt": "Merci beaucoup. C’est quoi ? Bonne journée !"])
    let corpus = try IndexedCorpus(
      opening: CorpusLocation(corpus: files.corpus, index: files.index))
    #expect(QuestionReader.read(question, for: corpus).understanding.terms.isEmpty)
    var assistant = Assistant(corpus: corpus)
    let answer = try assistant.ask(question)
    #expect(answer.status == .noAnswer && answer.searched.isEmpty)
    #expect(answer.understood.expanded.isEmpty)
  }

  @Test(arguments: [
    ("Bonsoir madame, qui paie le congé ?", QuestionKind.who),
    ("Pourriez-vous m’indiquer qui paie le congé ?", .who),
    ("J'aimerais savoir quand prendre le congé", .when),
    ("Est-il vrai que le congé est payé ?", .yesNo),
  ])
  func whatIsAskedForStandsBehindThem(_ question: String, _ kind: QuestionKind) throws {
    let files = try TemporaryCorpus(["a.txt": "L’employeur paie le congé de chaque salarié."])
    let corpus = try IndexedCorpus(
      opening: CorpusLocation(corpus: files.corpus, index: files.index))
    #expect(QuestionReader.read(question, for: corpus).understanding.kind == kind)
  }
}
