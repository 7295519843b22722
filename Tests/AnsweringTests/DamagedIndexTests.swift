import Indexing
import TestFixtures
import Testing

@testable import Answering

/// Damage that shows only when a part of the index is read: the index is made anew, once.
@Suite struct DamagedIndexTests {
  private let damage = CorpusError.damagedIndex(path: "reprise.index", reason: "Endommagé.")

  private let files: TemporaryCorpus

  init() throws {
    files = try TemporaryCorpus(["a.txt": "La visite\n\nLa visite a lieu au mois de mars."])
  }

  private func assistant(updating: Bool = true) throws -> Assistant {
    let location = CorpusLocation(corpus: files.corpus, index: files.index)
    _ = try IndexedCorpus(opening: location)
    return Assistant(corpus: try IndexedCorpus(opening: location, updating: updating))
  }

  @Test func aQuestionIsAskedAgainOfAnIndexMadeAnew() throws {
    var assistant = try assistant()
    var calls = 0
    let passages = try assistant.mending { (assistant) throws(CorpusError) in
      calls += 1
      if calls == 1 { throw damage }
      return try assistant.corpus.passages()
    }
    #expect(calls == 2)
    #expect(passages.map(\.text) == ["La visite a lieu au mois de mars."])
  }

  @Test func damageThatStaysIsAnError() throws {
    var assistant = try assistant()
    #expect(throws: QuestionError.corpus(damage)) {
      try assistant.mending { (_) throws(CorpusError) in throw damage }
    }
  }

  @Test func withoutUpdatingDamageIsAnErrorAtOnce() throws {
    var assistant = try assistant(updating: false)
    var calls = 0
    #expect(throws: QuestionError.corpus(damage)) {
      try assistant.mending { (_) throws(CorpusError) in
        calls += 1
        throw damage
      }
    }
    #expect(calls == 1)
  }
}
