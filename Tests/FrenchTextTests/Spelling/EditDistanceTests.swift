import FrenchText
import Testing

/// How far words are apart, and where that is too far to tell.
@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("index", "index", 0), ("indx", "index", 1),
    ("idnex", "index", 1), ("shwo", "show", 1), ("état", "chat", 2), ("ask", "chat", 4),
  ])
  func betweenTwoWords(_ first: String, _ second: String, _ distance: Int) {
    for (one, other) in [(first, second), (second, first)] {
      #expect(EditDistance.between(Array(one), Array(other), within: 4) == distance)
    }
  }

  @Test func beyondTheLimitThereIsNone() {
    #expect(EditDistance.between(Array("ask".utf8), Array("chat".utf8), within: 3) == nil)
    #expect(EditDistance.between(Array("ask".utf8), Array("chat".utf8), within: 4) == 4)
  }
}
