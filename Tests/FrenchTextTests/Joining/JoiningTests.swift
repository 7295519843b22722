import FrenchText
import Testing

struct JoiningTests {
  @Test(arguments: [[], [""], ["été"], ["a", "", "b"], ["", ""]] as [[String]])
  func joinsAsTheStandardLibraryDoes(texts: [String]) {
    #expect(texts.joined(by: " · ") == texts.joined(separator: " · "))
  }
}
