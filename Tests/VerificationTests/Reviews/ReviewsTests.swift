import Files
import JSONText
import TestFixtures
import Testing

@testable import Verification

struct ReviewsTests {
  private static let quote = "L’arrosage est permis le matin avant dix heures."
  private static let review = Review(
    question: "Quand arroser ?", terms: ["arroser"], citation: "g:2-2",
    quoteHash: QuoteHash.of(quote), reviewer: "Dr Martin",
    date: CalendarDate(year: 2026, month: 11, day: 21))

  private func reviews(_ reviews: [Review]) -> Reviews {
    var bytes: [UInt8] = []
    for review in reviews {
      var writer = JSONWriter()
      review.write(to: &writer)
      bytes += writer.takeBytes() + Array("\n".utf8)
    }
    return Reviews(parsing: bytes)
  }

  @Test func `A review is read back as it was written`() {
    #expect(reviews([Self.review]).all == [Self.review])
    #expect(Self.review.mention == "vérifiée par Dr Martin le 21\u{A0}novembre 2026")
  }

  @Test func `Lines that hold no review are noted`() {
    let reviews = Reviews(parsing: Array("\n{}\nrien\r\n\n".utf8))
    #expect(reviews.all.isEmpty)
    #expect(reviews.faults == [2, 3])
  }

  @Test func `The same question in other words, and another question`() {
    let reviews = reviews([Self.review])
    #expect(reviews.matching(ReviewedQuestion(["Arrosé"])).count == 1)
    #expect(
      reviews.matching(ReviewedQuestion(["arozer"], corrections: [("arozer", "arroser")])).count
        == 1)
    #expect(reviews.matching(ReviewedQuestion(["arroser", "semis"])).isEmpty)
    #expect(reviews.matching(ReviewedQuestion([])).isEmpty)
  }

  @Test func `The newest review of a quote by one person counts`() {
    var later = Self.review
    later.date = CalendarDate(year: 2027, month: 1, day: 2)
    var other = Self.review
    other.reviewer = "Dr Petit"
    let found = reviews([Self.review, other, later]).matching(ReviewedQuestion(["arroser"]))
    #expect(found == [later, other])
  }

  @Test func `A quote that moved keeps its review, and one that changed loses it`() {
    let reviews = reviews([Self.review])
    let question = ReviewedQuestion(["arroser"])
    #expect(
      reviews.standing(for: question, among: [("g:1-1", "Autre."), ("g:2-2", Self.quote)])
        == [.valid(Self.review, passage: "g:2-2")])
    let reflowed = Self.quote.replacing("le matin", with: "le\n   ma\u{AD}tin")
    #expect(
      reviews.standing(for: question, among: [("g:7-8", reflowed)])
        == [.valid(Self.review, passage: "g:7-8")])
    let changed = Self.quote.replacing("dix", with: "six")
    let standing = reviews.standing(for: question, among: [("g:2-2", changed)])
    #expect(standing == [.dropped(Self.review)])
    #expect(
      standing[0].warning
        == "La relecture de « g:2-2 » par Dr Martin (21\u{A0}novembre 2026) est écartée : "
        + "le passage a changé depuis.")
  }

  @Test func `Reviews are added to a corpus' file, whatever its last line ends with`() throws {
    let corpus = try TemporaryCorpus()
    #expect(try Reviews(corpus: corpus.corpus).all.isEmpty)
    try Reviews.append(Self.review, in: corpus.corpus)
    try corpus.write("{}", to: Reviews.fileName)
    try Reviews.append(Self.review, in: corpus.corpus)
    let reviews = try Reviews(corpus: corpus.corpus)
    #expect(reviews.all == [Self.review])
    #expect(reviews.faults == [1])
  }
}
