import Answering
import Testing

@testable import Console

struct ReviewDeskTests {
  @Test func `A question is known by the words searched, well spelt, and those taken over`() {
    var understood = Understanding(kind: .who, terms: ["employeur", "reprize"])
    understood.corrected = [.init(from: "reprize", to: "reprise")]
    understood.carried = ["visite"]
    #expect(ReviewDesk.terms(of: understood) == ["employeur", "reprise", "visite"])
  }
}
