import Testing

@testable import Evaluation

/// Two runs side by side.
@Suite struct ComparisonTextTests {
  @Test func aTable() {
    let before = (0..<4).map { Judgement(id: "\($0)", category: "c", rank: 2) }
    let after = (0..<4).map { Judgement(id: "\($0)", category: "c", rank: 1) }
    let text = ComparisonText.text(
      of: [.success1, .success3].map { Comparison(before, after, by: $0) })
    #expect(
      text == """
        4 questions communes
        Mesure  avant  après   écart  intervalle à 95 %      p
        S@1     0,000  1,000  +1,000  [+1,000 ; +1,000]  0,001
        S@3     1,000  1,000  +0,000  [+0,000 ; +0,000]  1,000

        """)
  }

  @Test func nothingInCommon() {
    #expect(
      ComparisonText.text(of: [Comparison([], [], by: .f1)])
        == "Aucune question commune aux deux évaluations.\n")
  }
}
