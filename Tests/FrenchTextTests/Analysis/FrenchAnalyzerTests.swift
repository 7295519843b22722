import FrenchText
import Testing

@Suite struct FrenchAnalyzerTests {
  @Test(arguments: [
    ("L’arrêt de travail", "arret de traval"),
    ("l'arrêt d‘un salariéʼ", "arret un salari"),
    ("Je n’ai pas", "je ne ai pas"),
    ("qu’il s’agisse jusqu’à", "il agiss a"),
    ("QUELQU’UN n'est", "un ne est"),
    ("aujourd’hui prud'hommes presqu’île", "aujourdhui prudhomm presquil"),
    ("l’ emploi", "emploi"),
  ])
  func elision(text: String, expected: String) {
    #expect(terms(of: text) == expected)
  }
}
