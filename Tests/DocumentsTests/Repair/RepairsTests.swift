import Testing

@testable import Documents

struct RepairsTests {
  @Test func `A part keeps the repairs inside it, counted from its beginning`() {
    var repairs = Repairs()
    repairs.cutHyphens = [3, 10, 19, 20]
    repairs.wordStarts = [9]
    repairs.blockStarts = [0, 30]
    let part = repairs.inside(10..<20, countedFrom: 4)
    #expect(part.cutHyphens == [6, 15])
    #expect(part.wordStarts.isEmpty)
    #expect(part.blockStarts.isEmpty)
  }
}
