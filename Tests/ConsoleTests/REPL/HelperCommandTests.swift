import Testing

@testable import Console

struct HelperCommandTests {
  @Test(
    arguments: [
      (["EDITOR": "vi"], "vi +12 \"a b.txt\""),
      (["EDITOR": "vi", "VISUAL": "code -w"], "code -w --goto \"a b.txt\":12"),
      (["EDITOR": "/usr/bin/hx"], "/usr/bin/hx \"a b.txt\":12"),
    ] as [(Environment, String)])
  func `Each editor is told the line in its own way`(
    environment: Environment, command: String
  ) {
    #expect(HelperCommand.editor(environment, path: "a b.txt", line: 12) == command)
  }

  @Test func `A path cannot end the word it stands in`() {
    let command = HelperCommand.editor(["EDITOR": "vi"], path: "a\"; $(b) `c`", line: 1)
    #expect(command == "vi +1 \"a\\\"; \\$(b) \\`c\\`\"")
  }

  @Test func `The pager is the user's own where there is one`() {
    #expect(HelperCommand.pager(["PAGER": "most"]) == "most")
    #expect(HelperCommand.pager(["PAGER": ""]) == "less -FIRX")
    #expect(HelperCommand.colorfulPager(["PAGER": "most"])?.hasSuffix("; most") == true)
    #expect(HelperCommand.colorfulPager(["PAGER": ""]) == nil)
  }

  @Test func `The home folder may stand as a tilde`() {
    #expect(HelperCommand.expanded("~/a.md", ["HOME": "/h"]) == "/h/a.md")
    #expect(HelperCommand.expanded("a~/b", ["HOME": "/h"]) == "a~/b")
  }

  @Test(arguments: [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("é?", "w6k/")])
  func `Base 64`(text: String, digits: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == digits)
  }
}
