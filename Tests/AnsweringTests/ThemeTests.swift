import FrenchText
import Indexing
import TestFixtures
import Testing

@testable import Answering

/// What words evoke helps where nothing stands for them.
@Suite struct ThemeTests {
  /// Read once: the thesaurus is long.
  static let themes = Thesaurus.themes

  let files: TemporaryCorpus

  init() throws {
    files = try TemporaryCorpus([
      "aide.txt": """
      L’accompagnement

      Le conseiller du secteur reçoit sur rendez-vous le mardi. Il oriente les habitants.

      Le conseiller du secteur examine le budget, les dettes et les revenus des habitants.
      """
    ])
  }

  private func corpus() throws -> IndexedCorpus {
    try IndexedCorpus(opening: CorpusLocation(corpus: files.corpus, index: files.index))
  }

  /// The themes as the thesaurus states them, looked for the slow way.
  private func themes(of term: [UInt8]) -> [Int] {
    Self.themes.enumerated().filter { $0.element.contains(term) }.map(\.offset)
  }

  private func hash(_ term: [UInt8]) -> UInt64 { ThemeTable.hash(of: term[...]) }

  @Test func everyTermIsFoundUnderItsThemes() throws {
    let table = try corpus().themes
    let terms = Set(Self.themes.joined())
    for term in terms.union([Array("xylophone".utf8)]) {
      var found: [Int] = []
      table.forEachTheme(of: hash(term)) { found.append($0) }
      #expect(found == themes(of: term))
    }
  }

  @Test func aTermBringsTheWordsOfItsThemesToMind() throws {
    let table = try corpus().themes
    let words = ["loyer", "xylophone", "toubib"].map { Array(QuestionTerms.term($0).utf8) }
    let matcher = TermMatcher([], words: words.map(hash), themes: table)
    for term in Set(Self.themes.joined()) {
      let expected = words.indices.filter {
        !Set(themes(of: words[$0])).isDisjoint(with: themes(of: term))
      }
      #expect(
        matcher.match(hash(term)).evoked
          == expected.reduce(0) { $0 | 1 << UInt64($1) })
    }
  }

  @Test func aPassageOnTheSameThemeComesFirst() throws {
    var assistant = Assistant(corpus: try corpus())
    let answer = try assistant.ask("Le conseiller du secteur, je lui parle de mon loyer ?")
    #expect(answer.citations.first?.passage.text.contains("les dettes") == true)
  }

  @Test func noThemeIsEmptyOrHoldsATermTwice() {
    for theme in Self.themes {
      #expect(theme.count > 1)
      #expect(Set(theme).count == theme.count)
    }
  }
}
