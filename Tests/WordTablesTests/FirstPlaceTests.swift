import Testing

@testable import WordTables

struct FirstPlaceTests {
  @Test func `The first number that is not less`() {
    let numbers = [2, 3, 3, 7]
    for number in 0...9 {
      let place = numbers.firstIndex { $0 >= number } ?? numbers.count
      #expect(numbers.firstPlace(notBefore: number) == place)
    }
    #expect([Int]().firstPlace(notBefore: 1) == 0)
  }
}
