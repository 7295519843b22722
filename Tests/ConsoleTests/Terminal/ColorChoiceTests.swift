import Testing

@testable import Console

struct ColorChoiceTests {
  @Test(
    arguments: [
      (.auto, true, [:], true), (.auto, false, [:], false), (.auto, true, ["NO_COLOR": "1"], false),
      (.auto, true, ["NO_COLOR": ""], true), (.auto, true, ["TERM": "dumb"], false),
      (.auto, true, ["TERM": "xterm"], true), (.always, false, ["NO_COLOR": "1"], true),
      (.never, true, [:], false),
    ] as [(ColorChoice, Bool, Environment, Bool)])
  func `The flag beats the environment, the environment the terminal`(
    choice: ColorChoice, isTerminal: Bool, environment: Environment, applies: Bool
  ) {
    #expect(choice.applies(toTerminal: isTerminal, environment: environment) == applies)
  }
}
