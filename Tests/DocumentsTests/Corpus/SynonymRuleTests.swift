import Testing

@testable import Documents

@Suite struct SynonymRuleTests {
  @Test(
    arguments: [
      ("vélo => bicyclette", ["vélo>bicyclette"]),
      (
        "vélo,  bécane => bicyclette , cycle", ["vélo>bicyclette|cycle", "bécane>bicyclette|cycle"]
      ),
      ("vélo, bécane", ["vélo>bécane", "bécane>vélo"]),
      ("a, b, c", ["a>b|c", "b>a|c", "c>a|b"]),
      ("mi temps => temps partiel", ["mi temps>temps partiel"]),
      ("vélo, bécane # familier", ["vélo>bécane", "bécane>vélo"]),
      (#"un\, deux, trois"#, ["un, deux>trois", "trois>un, deux"]),
      (#"a\\b => c"#, [#"a\b>c"#]),
      ("\u{FEFF}vélo => cycle", ["vélo>cycle"]),
      ("vélo => cycle\r\nroue => jante\r\n", ["vélo>cycle", "roue>jante"]),
      ("a,, b,", ["a>b", "b>a"]),
    ] as [(String, [String])])
  func statements(text: String, expected: [String]) {
    let (rules, faults) = SynonymRule.rules(parsing: Array(text.utf8))
    #expect(rules.map { "\($0.from)>\($0.to.joined(separator: "|"))" } == expected)
    #expect(faults == [])
  }

  @Test(
    "A backslash keeps the next character, whichever it is",
    arguments: [
      (#"a \=> b, c"#, "a => b", "c"),
      (##"n\#1, premier"##, "n#1", "premier"),
    ])
  func escapes(text: String, first: String, second: String) {
    let (rules, faults) = SynonymRule.rules(parsing: Array(text.utf8))
    #expect(rules.map(\.from) == [first, second])
    #expect(faults == [])
  }

  @Test(arguments: ["", "\n \n", "# un commentaire", "  # vélo, cycle\n\u{FEFF}", "\u{FEFF}"])
  func nothingSaid(text: String) {
    let (rules, faults) = SynonymRule.rules(parsing: Array(text.utf8))
    #expect(rules == [])
    #expect(faults == [])
  }

  @Test func faultyLinesAreNumbered() {
    let (rules, faults) = SynonymRule.rules(
      parsing: Array("seul\na => b\n=> c\n# rien\nd =>\ne => f => g\n, ,\nh => i\n".utf8))
    #expect(rules == [SynonymRule(from: "a", to: ["b"]), SynonymRule(from: "h", to: ["i"])])
    #expect(faults == [1, 3, 5, 6, 7])
  }

  @Test func latin1File() {
    let (rules, _) = SynonymRule.rules(parsing: [0x76, 0xE9, 0x6C, 0x6F, 0x2C, 0x61])
    #expect(rules.map(\.from) == ["vélo", "a"])
  }

  @Test func theRepositorysFileIsSound() {
    let (rules, faults) = SynonymRule.rules(parsing: SampleCorpus.bytes(of: "synonymes.txt"))
    #expect(rules.count > 100)
    #expect(faults == [])
  }
}
