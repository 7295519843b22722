import TestFixtures
import Foundation
import Retrieval
import Testing

@Suite("Inverted index")
struct InvertedIndexTests {
  @Test("what was built is read", arguments: UInt64(0)..<40)
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.random(using: &generator)
    let index = try collection.index()
    let terms = Set(collection.passages.flatMap { $0.terms.joined() })
    #expect(throws: Never.self) { try index.validate() }
    #expect(index.passageCount == collection.passages.count)
    #expect(index.fieldCount == collection.fieldCount)
    #expect(index.termCount == terms.count)
    for field in 0..<collection.fieldCount {
      for term in terms { try expectPostings(of: term, field, collection, index) }
      for (number, passage) in collection.passages.enumerated() {
        #expect(index.length(of: number, field: field) == passage.lengths[field])
      }
    }
  }

  @Test("terms are sorted by their bytes, and each is found at its ordinal")
  func lexicon() throws {
    let index = try Collection("tôt tot", "to tot a", "é z").index()
    let terms = (0..<index.termCount).map { String(decoding: index.term(at: $0), as: UTF8.self) }
    #expect(terms == ["a", "to", "tot", "tôt", "z", "é"])
    for ordinal in 0..<index.termCount {
      let term = index.term(at: ordinal)
      #expect(index.ordinal(of: term) == ordinal)
    }
    for unknown in ["", "t", "tots", "zz", "e"] {
      let term = Array(unknown.utf8)
      #expect(index.ordinal(of: term) == nil)
    }
  }

  @Test("a lexicon of thousands of terms, which makes the builder's table grow")
  func largeLexicon() throws {
    let words = (0..<5_000).map { Array("mot\($0)".utf8) }
    let index = try Collection(
      fieldCount: 1, passages: [Collection.Passage(terms: [words], lengths: [words.count])]
    ).index()
    #expect(index.termCount == words.count)
    for word in words {
      let ordinal = try #require(index.ordinal(of: word))
      #expect(index.term(at: ordinal) == word)
    }
  }

  @Test("terms are told from one on, until that is enough", arguments: UInt64(0)..<20)
  func someTerms(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.random(using: &generator)
    let index = try seed % 2 == 0 ? collection.index() : collection.blockedIndex()
    let first = Int.random(in: 0...index.termCount, using: &generator)
    var told: [[UInt8]] = []
    index.forEachTerm(from: first) { term in
      told.append(term.indices.map { term[$0] })
      return told.count < 3
    }
    let expected = (first..<min(index.termCount, first + 3)).map { index.term(at: $0) }
    #expect(told == expected)
  }

  @Test("fields have lengths, averages and document frequencies of their own")
  func fields() throws {
    let a = Array("a".utf8)
    let collection = Collection(
      fieldCount: 2,
      passages: [
        Collection.Passage(terms: [[a, a, a], []], lengths: [3, 0]),
        Collection.Passage(terms: [[a], []], lengths: [2, 1]),
        Collection.Passage(terms: [[], [a]], lengths: [2, 7]),
      ])
    let index = try collection.index()
    let ordinal = try #require(index.ordinal(of: a))
    #expect(index.documentFrequency(of: ordinal, field: 0) == 2)
    #expect(index.documentFrequency(of: ordinal, field: 1) == 1)
    #expect(index.inverseDocumentFrequency(of: ordinal, field: 0) == log(1 + 1.5 / 2.5))
    #expect(index.inverseDocumentFrequency(of: ordinal, field: 1) == log(1 + 2.5 / 1.5))
    #expect(index.averageLength(of: 0) == 7.0 / 3)
    #expect(index.averageLength(of: 1) == 8.0 / 3)
    #expect((0..<3).map { index.frequency(of: ordinal, field: 0, in: $0) } == [3, 1, 0])
    #expect((0..<3).map { index.frequency(of: ordinal, field: 1, in: $0) } == [0, 0, 1])
  }

  @Test("a frequency beyond 16 bits is exact")
  func largeFrequency() throws {
    let a = Array("a".utf8)
    let terms = [[UInt8]](repeating: a, count: 70_000)
    let index = try Collection(
      fieldCount: 1, passages: [Collection.Passage(terms: [terms], lengths: [70_000])]
    ).index()
    #expect(index.frequency(of: 0, field: 0, in: 0) == 70_000)
    #expect(index.length(of: 0, field: 0) == 70_000)
  }

  @Test("an index without passages")
  func empty() throws {
    let index = try Collection(fieldCount: 3, passages: []).index()
    let term = Array("a".utf8)
    #expect(index.passageCount == 0)
    #expect(index.fieldCount == 3)
    #expect(index.termCount == 0)
    #expect(index.averageLength(of: 2) == 0)
    #expect(index.ordinal(of: term) == nil)
  }

  private func expectPostings(
    of term: [UInt8], _ field: Int, _ collection: Collection, _ index: InvertedIndex
  ) throws {
    let expected = collection.passages.map { passage in passage.terms[field].count { $0 == term } }
    let ordinal = try #require(index.ordinal(of: term))
    let found = collection.passages.indices.map {
      index.frequency(of: ordinal, field: field, in: $0)
    }
    #expect(found == expected)
    #expect(index.documentFrequency(of: ordinal, field: field) == expected.count { $0 > 0 })
  }
}
