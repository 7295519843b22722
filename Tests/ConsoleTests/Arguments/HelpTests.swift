import Testing

@testable import Console

struct HelpTests {
  private func printed(_ arguments: String...) -> String {
    let recorder = Recorder()
    let host = Host(
      arguments: arguments, output: recorder.output(), errors: Recorder().output())
    #expect(Application(host: host).run() == 0)
    return recorder.text
  }

  @Test func `The help of the program`() throws {
    try Snapshot.expect(printed("--help"), "help.txt")
  }

  @Test(arguments: Command.allCases)
  func `The help of a command`(command: Command) throws {
    try Snapshot.expect(printed(command.rawValue, "--help"), "help-\(command.rawValue).txt")
  }

  @Test(arguments: Command.allCases)
  func `No line of the help is wider than a page`(command: Command) {
    for line in printed(command.rawValue, "--help").split(separator: "\n") {
      #expect(line.count <= 100)
    }
  }

  @Test func `The version`() {
    #expect(printed("--version") == "reprise \(Application.version)\n")
  }
}
