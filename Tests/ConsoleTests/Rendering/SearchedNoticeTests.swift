import Documents
import Testing

@testable import Console

struct SearchedNoticeTests {
  private func notice(_ count: Int) -> String? {
    SearchedNotice.text(
      (0..<count).map { DocumentMetadata(file: "\($0).txt", id: "\($0)", title: "T\($0)") }
    )?.replacing("\u{A0}", with: " ")
  }

  @Test func `The first five documents are named and the others counted`() {
    #expect(notice(0) == nil)
    #expect(notice(1) == "Cherché dans 1 document : « T0 ».")
    #expect(
      notice(5) == "Cherché dans 5 documents : « T0 », « T1 », « T2 », « T3 », « T4 ».")
    #expect(
      notice(6)
        == "Cherché dans 6 documents : « T0 », « T1 », « T2 », « T3 », « T4 » et 1 autre.")
    #expect(notice(1_000)?.hasSuffix("« T4 » et 995 autres.") == true)
  }
}
