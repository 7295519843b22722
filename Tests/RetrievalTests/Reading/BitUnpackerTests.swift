import TestFixtures
import Testing

@testable import Retrieval

@Suite("Packed numbers")
struct BitUnpackerTests {
  @Test("of every width and count are read as they were written", arguments: 0...32)
  func roundTrip(width: Int) {
    var generator = SeededGenerator(seed: UInt64(width))
    for count in [1, 3, 7, 8, 9, 127, 128] {
      let numbers = (0..<count).map { _ in
        UInt32(truncatingIfNeeded: generator.next() & (1 << UInt64(width) - 1))
      }
      var bytes: [UInt8] = [0xFF]
      BitPacker.append(count, width: width, to: &bytes) { numbers[$0] }
      #expect(bytes.count == 1 + BitUnpacker.byteCount(width: width, count: count))
      bytes += [UInt8](repeating: 0xFF, count: BlockFormat.padding)
      var frequencies = [UInt32](repeating: 0, count: count)
      var span = frequencies.mutableSpan
      BitUnpacker.frequencies(bytes.span.raw, at: 1, width: width, into: &span)
      #expect(frequencies == numbers.map { $0 &+ 1 })
      let single = numbers.indices.map {
        BitUnpacker.number(bytes.span.raw, at: 1, width: width, place: $0)
      }
      #expect(single == numbers.map { Int($0) })
    }
  }

  @Test("gaps that do not end at the last passage, or lie outside, are refused")
  func refused() {
    var bytes: [UInt8] = []
    BitPacker.append(3, width: 2, to: &bytes) { [2, 0, 1][$0] }
    bytes += [UInt8](repeating: 0, count: BlockFormat.padding)
    #expect(passages(of: bytes, last: 5) == [2, 3, 5])
    #expect(passages(of: bytes, last: 6) == nil)
    #expect(passages(of: bytes.dropLast(), last: 5) == nil)
  }

  private func passages(of bytes: [UInt8], last: Int) -> [UInt32]? {
    var passages: [UInt32] = [0, 0, 0]
    var span = passages.mutableSpan
    let isWhole = BitUnpacker.passages(
      bytes.span.raw, at: 0, width: 2, base: 0, last: last, into: &span)
    return isWhole ? passages : nil
  }
}
