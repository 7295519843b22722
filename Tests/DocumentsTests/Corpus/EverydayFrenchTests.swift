import Testing

@testable import Documents

/// The vocabulary that comes with the program is well formed.
@Suite struct EverydayFrenchTests {
  @Test func everyRuleLeadsSomewhereElse() {
    #expect(EverydayFrench.rules.count > 300)
    for rule in EverydayFrench.rules {
      #expect(!rule.from.isEmpty && !rule.to.isEmpty)
      #expect(!rule.to.contains(rule.from), "\(rule.from)")
    }
  }

  @Test(arguments: [("pas d’accord", "refus"), ("en cachette", "insu")])
  func speechLeadsToWriting(_ spoken: String, _ written: String) {
    let targets = EverydayFrench.rules.filter { $0.from == spoken }.flatMap(\.to)
    #expect(targets.contains { $0.contains(written) }, "\(spoken): \(targets)")
  }
}
