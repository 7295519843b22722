import Foundation
import Retrieval
import Testing

@Suite("Search")
struct SearchTests {
  private let collection = Collection(
    "visite de reprise", "visite de pré-reprise", "arrêt de travail", "reprise reprise")

  @Test("a score worked out by hand")
  func score() throws {
    let found = try collection.index().search(
      [term("reprise", weight: 2)], fields: [FieldParameters(weight: 0.5, k1: 1, b: 0)], limit: 10)
    // 2 of 4 passages hold it: idf = ln(1 + 2.5 / 2.5) = ln 2; tf parts 2 / 3 and 1 / 2.
    #expect(found.map(\.passage) == [3, 0])
    #expect(found.map(\.score) == [log(2) * (2.0 / 3), log(2) * 0.5])
  }

  @Test("a longer passage scores less, unless b is 0")
  func length() throws {
    let collection = Collection("visite", "visite de reprise du travail")
    let index = try collection.index()
    let query = [term("visite")]
    let withLength = index.search(query, fields: [FieldParameters(b: 1)], limit: 2)
    let without = index.search(query, fields: [FieldParameters(b: 0)], limit: 2)
    #expect(withLength[0].score > withLength[1].score)
    #expect(without[0].score == without[1].score)
  }

  @Test("of equal scores the lower passage number comes first, also at the limit")
  func ties() throws {
    let index = try Collection("a b", "a b", "a b", "a b", "c").index()
    let found = index.search([term("a")], fields: [FieldParameters()], limit: 3)
    #expect(found.map(\.passage) == [0, 1, 2])
  }

  @Test("a term that stands twice counts twice")
  func twice() throws {
    let index = try collection.index()
    let fields = [FieldParameters()]
    let once = index.search([term("visite")], fields: fields, limit: 1)
    let twice = index.search([term("visite"), term("visite")], fields: fields, limit: 1)
    #expect(twice[0].score == 2 * once[0].score)
  }

  @Test("an unknown term, a weight of 0 and no term at all find nothing")
  func nothing() throws {
    let index = try collection.index()
    let fields = [FieldParameters()]
    #expect(index.search([term("xylophone")], fields: fields, limit: 9) == [])
    #expect(index.search([term("visite", weight: 0)], fields: fields, limit: 9) == [])
    #expect(index.search([], fields: fields, limit: 9) == [])
    #expect(index.search([term("visite")], fields: [FieldParameters(weight: 0)], limit: 9) == [])
    #expect(index.search([term("visite")], fields: fields, limit: 0) == [])
    #expect(index.search([term("visite")], fields: fields, limit: -1) == [])
    #expect(index.search([term("visite")], fields: fields, limit: 9).count == 2)
  }

  @Test("excluded passages make way for the next ones, and still count in the statistics")
  func exclusion() throws {
    let index = try collection.index()
    let all = index.search([term("de")], fields: [FieldParameters()], limit: 9)
    let some = index.search(
      [term("de")], fields: [FieldParameters()], limit: 1, excluding: { $0 == 0 })
    #expect(some == [all[1]])
  }

  @Test("only passages about to enter are asked for")
  func exclusionIsLazy() throws {
    var asked: [Int] = []
    let found = try collection.index().search(
      [term("reprise")], fields: [FieldParameters(k1: 0)], limit: 1,
      excluding: {
        asked.append($0)
        return false
      })
    // With k1 = 0 passages 0 and 3 score alike: 3 cannot enter, 1 and 2 score nothing.
    #expect(found.map(\.passage) == [0])
    #expect(asked == [0])
  }

  @Test("an index without passages finds nothing")
  func emptyIndex() throws {
    let index = try Collection(fieldCount: 2, passages: []).index()
    let fields = [FieldParameters(), FieldParameters()]
    #expect(index.search([term("visite")], fields: fields, limit: 10) == [])
  }

  private func term(_ text: String, weight: Double = 1) -> QueryTerm {
    QueryTerm(term: Array(text.utf8), weight: weight)
  }
}
