import TestFixtures
import Testing

@testable import Verification

struct MyersDiffTests {
  private func steps(_ old: String, _ new: String) -> String {
    MyersDiff.steps(from: Array(old), to: Array(new)).map { step in
      switch step {
      case .keep(let index, _): "\(Array(old)[index])"
      case .remove(let index): "-\(Array(old)[index])"
      case .insert(let index): "+\(Array(new)[index])"
      }
    }.joined()
  }

  @Test func `The example of the paper`() {
    #expect(steps("abcabba", "cbabac") == "-a-bc+bab-ba+c")
  }

  @Test(arguments: [("", "", ""), ("ab", "", "-a-b"), ("", "ab", "+a+b"), ("ab", "ab", "ab")])
  func `Ends and emptiness`(old: String, new: String, expected: String) {
    #expect(steps(old, new) == expected)
  }

  @Test func `On random sequences the script leads from one to the other, and none is shorter`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let (old, new) = (Self.random(&generator), Self.random(&generator))
      var (kept, built, left): (Int, [Int], [Int]) = (0, [], [])
      for step in MyersDiff.steps(from: old, to: new) {
        switch step {
        case .keep(let first, let second):
          #expect(old[first] == new[second])
          (kept, built, left) = (kept + 1, built + [new[second]], left + [old[first]])
        case .remove(let index): left.append(old[index])
        case .insert(let index): built.append(new[index])
        }
      }
      #expect(built == new)
      #expect(left == old)
      #expect(kept == Self.longestCommonLength(old, new))
    }
  }

  private static func random(_ generator: inout SeededGenerator) -> [Int] {
    (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      Int.random(in: 0..<4, using: &generator)
    }
  }

  /// By the textbook's table.
  private static func longestCommonLength(_ old: [Int], _ new: [Int]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for (row, first) in old.enumerated() {
      for (column, second) in new.enumerated() {
        table[row + 1][column + 1] =
          first == second
          ? table[row][column] + 1 : max(table[row][column + 1], table[row + 1][column])
      }
    }
    return table[old.count][new.count]
  }
}
