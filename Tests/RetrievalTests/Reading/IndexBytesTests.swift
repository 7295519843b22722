import Retrieval
import Synchronization
import Testing

@Suite("Bytes of an index")
struct IndexBytesTests {
  @Test("numbers are read lowest byte first, at any offset")
  func loads() {
    let bytes = IndexBytes([0xFF, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0])
    #expect(bytes.count == 12)
    #expect(bytes.loadUInt32(at: 1) == 0x0403_0201)
    #expect(bytes.loadUInt64(at: 1) == 0x0807_0605_0403_0201)
    let byteCount = bytes.span.byteCount
    #expect(byteCount == 12)
    let byte = bytes.bytes(in: 1..<3)[1]
    let word = bytes.words(in: 4..<12)[1]
    #expect(byte == 2)
    #expect(word == 0x0000_0908)
  }

  @Test("what is appended is what is read")
  func appended() {
    var array: [UInt8] = []
    array.append(littleEndian: UInt64.max - 1)
    array.append(littleEndian: UInt32(0xDEAD_BEEF))
    array.append(littleEndian: [7, 8])
    let bytes = IndexBytes(array)
    #expect(bytes.loadUInt64(at: 0) == UInt64.max - 1)
    #expect((0..<3).map { bytes.words(in: 8..<20)[$0] } == [0xDEAD_BEEF, 7, 8])
  }

  @Test("a mapping is read in place, and released once, when nobody reads it any more")
  func release() {
    let released = Counter()
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 16, alignment: 8)
    defer { memory.deallocate() }
    memory.initializeMemory(as: UInt8.self, repeating: 5)
    var bytes: IndexBytes? = IndexBytes(
      mapped: UnsafeRawBufferPointer(memory), release: { released.increment() })
    var second = bytes
    memory[3] = 9
    #expect(bytes?.loadUInt32(at: 0) == 0x0905_0505)
    bytes = nil
    #expect(released.value == 0)
    #expect(second != nil)
    second = nil
    #expect(released.value == 1)
  }

  @Test("no bytes at all")
  func empty() {
    #expect(IndexBytes([]).count == 0)
    #expect(
      IndexBytes(mapped: UnsafeRawBufferPointer(start: nil, count: 0), release: {}).count == 0)
  }

  private final class Counter: Sendable {
    private let count = Atomic(0)
    var value: Int { count.load(ordering: .sequentiallyConsistent) }
    func increment() { count.add(1, ordering: .sequentiallyConsistent) }
  }
}
