import TestFixtures
import Testing

@testable import Retrieval

@Suite("Checksum")
struct ChecksumTests {
  private static func randomBytes(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// The definition, word by word.
  private static func reference(_ bytes: [UInt8]) -> UInt64 {
    func mix(_ lane: UInt64, _ number: UInt64) -> UInt64 {
      let sum = lane ^ number
      return (sum << 29 | sum >> 35) &* 0x9E37_79B1_85EB_CA87
    }
    var lanes: [UInt64] = [1, 2, 3, 4, 5, 6, 7, 8]
    let padded = bytes + [UInt8](repeating: 0, count: (64 - bytes.count % 64) % 64)
    for place in stride(from: 0, to: padded.count, by: 8) {
      let number = (0..<8).reduce(UInt64(0)) { $0 | UInt64(padded[place + $1]) << (8 * $1) }
      lanes[place / 8 % 8] = mix(lanes[place / 8 % 8], number)
    }
    return lanes.reduce(UInt64(bytes.count), mix)
  }

  @Test("is what the format says", arguments: UInt64(0)..<100)
  func defined(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = Self.randomBytes(Int.random(in: 0...300, using: &generator), &generator)
    let found = Checksum.of(bytes.span.raw)
    #expect(found == Self.reference(bytes), "seed \(seed)")
  }

  @Test("of parts is that of the whole", arguments: UInt64(0)..<100)
  func parts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = Self.randomBytes(Int.random(in: 0...300, using: &generator), &generator)
    var checksum = Checksum()
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Int.random(in: 0...150, using: &generator))
      checksum.add(bytes.span.raw.extracting(start..<end))
      start = end
    }
    let (found, expected) = (checksum.value, Checksum.of(bytes.span.raw))
    #expect(found == expected, "seed \(seed)")
  }

  @Test("tells every flipped bit", arguments: [1, 8, 63, 64, 65, 200])
  func flippedBits(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    var bytes = Self.randomBytes(count, &generator)
    let whole = Checksum.of(bytes.span.raw)
    for bit in 0..<8 * count {
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let changed = Checksum.of(bytes.span.raw)
      #expect(changed != whole, "bit \(bit)")
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    }
  }

  @Test("tells two flipped bits, and two numbers that changed places")
  func twoChanges() {
    var generator = SeededGenerator(seed: 1)
    let bytes = Self.randomBytes(256, &generator)
    let whole = Checksum.of(bytes.span.raw)
    // Neighbours, and bits that stand alike in one lane.
    for distance in [1, 512] {
      for first in 0..<8 * bytes.count - distance {
        let second = first + distance
        var changed = bytes
        changed[first / 8] ^= 1 << UInt8(first % 8)
        changed[second / 8] ^= 1 << UInt8(second % 8)
        let found = Checksum.of(changed.span.raw)
        #expect(found != whole, "bits \(first) and \(second)")
      }
    }
    for place in stride(from: 0, to: 128, by: 8) {
      var changed = bytes
      for byte in place..<place + 8 { changed.swapAt(byte, byte + 64) }
      let found = Checksum.of(changed.span.raw)
      #expect(found != whole, "numbers at \(place)")
    }
  }

  @Test("tells how many zeros stand at the end")
  func zeros() {
    let checksums = (0..<200).map { Checksum.of([UInt8](repeating: 0, count: $0).span.raw) }
    #expect(Set(checksums).count == 200)
  }
}
