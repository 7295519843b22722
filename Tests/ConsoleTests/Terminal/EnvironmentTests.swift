import Testing

@testable import Console

struct EnvironmentTests {
  @Test func `Variables are found by name, those that are not set are absent`() {
    let environment: Environment = ["HOME": "/home/a", "TERM": ""]
    #expect(environment["HOME"] == "/home/a")
    #expect(environment["TERM"] == "")
    #expect(environment["PAGER"] == nil)
    let read = Environment(of: ["A", "B"]) { $0 == "B" ? "b" : nil }
    #expect(read["A"] == nil)
    #expect(read["B"] == "b")
  }
}
