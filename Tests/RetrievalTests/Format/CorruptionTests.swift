import TestFixtures
import Testing

@testable import Retrieval

@Suite("Damaged files are refused, never trapped on")
struct CorruptionTests {
  private let file = Collection("visite de reprise", "arrêt de travail", "reprise")
    .file(with: [("other", [1, 2, 3])])

  @Test("the whole file opens")
  func whole() throws {
    try open(file)
    try open(file, checkedUpTo: 0)
  }

  @Test("any bit flipped, in a short file and in a long one", arguments: [Int.max, 0])
  func flippedBits(limit: Int) {
    var accepted: [Int] = []
    for bit in 0..<8 * file.count {
      var damaged = file
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      if opens(damaged, checkedUpTo: limit) { accepted.append(bit) }
    }
    #expect(accepted == [])
  }

  @Test("cut off at any length", arguments: [Int.max, 0])
  func truncated(limit: Int) {
    let accepted = file.indices.filter { opens(Array(file[..<$0]), checkedUpTo: limit) }
    #expect(accepted == [])
  }

  @Test("random bytes, with and without a true beginning", arguments: [0, 8, 12, 16, 32])
  func random(kept: Int) {
    var generator = SeededGenerator(seed: UInt64(kept))
    var accepted = 0
    for _ in 0..<500 {
      let count = Int.random(in: 0...file.count, using: &generator)
      let rest = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      if opens(Array(file[..<kept]) + rest, checkedUpTo: .max) { accepted += 1 }
    }
    #expect(accepted == 0)
  }

  private func opens(_ bytes: [UInt8], checkedUpTo limit: Int) -> Bool {
    do {
      try open(bytes, checkedUpTo: limit)
      return true
    } catch {
      return false
    }
  }

  private func open(_ bytes: [UInt8], checkedUpTo limit: Int = .max) throws(IndexError) {
    let file = try SectionedFile(
      IndexBytes(bytes), analysis: Collection.analysis, checkedUpTo: limit)
    _ = try InvertedIndex(file)
    _ = try file.section("other")
  }
}
