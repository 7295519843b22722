// Everything unsafe of the module stands in this file: the memory an index is read from, and the
// reading of whole numbers in place. Three loops, of BitUnpacker, WindowSums and Checksum, compare
// bounds once and then call the unchecked load.

#if _endian(big)
  #error("Whole numbers of an index are read in place: the machine has to be little-endian.")
#endif

/// The immutable bytes of an index, in memory or mapped from a file.
///
/// ```swift
/// let bytes = IndexBytes([1, 0, 0, 0])
/// bytes.loadUInt32(at: 0)  // 1
/// ```
///
/// Every access is checked against the bounds. One outside them is a programmer error and traps:
/// what comes from a file is compared with ``count`` before it is used as a position.
@safe public final class IndexBytes: Sendable {
  /// Read only, and freed by nobody else before `deinit`: safe to share between threads.
  nonisolated(unsafe) private let memory: UnsafeRawBufferPointer
  private let release: @Sendable () -> Void

  /// Wraps a copy of these bytes.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public init(_ bytes: [UInt8]) {
    // An array promises no alignment beyond that of its elements; numbers are read in place.
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: bytes.count, alignment: Self.alignment)
    unsafe copy.copyBytes(from: bytes)
    unsafe memory = UnsafeRawBufferPointer(copy)
    nonisolated(unsafe) let owned = unsafe copy
    release = { unsafe owned.deallocate() }
  }

  /// Takes over memory that stays readable and unchanged until `release` is called.
  ///
  /// - Parameters:
  ///   - memory: The mapped bytes; their address is a multiple of 8, as that of a mapping is.
  ///   - release: Gives the memory back; called once, when nobody reads it any more.
  @unsafe public init(
    mapped memory: UnsafeRawBufferPointer, release: @escaping @Sendable () -> Void
  ) {
    precondition(
      Int(bitPattern: memory.baseAddress) % Self.alignment == 0,
      "The memory of an index starts at a multiple of \(Self.alignment)")
    unsafe self.memory = memory
    self.release = release
  }

  deinit { release() }

  /// The widest number that is read in place, in bytes.
  private static let alignment = 8

  /// The number of bytes.
  public var count: Int { unsafe memory.count }

  /// All the bytes.
  public var span: RawSpan {
    @_lifetime(borrow self)
    get { unsafe _overrideLifetime(RawSpan(_unsafeBytes: memory), borrowing: self) }
  }

  /// The bytes of a range.
  @_lifetime(borrow self)
  public func bytes(in range: Range<Int>) -> Span<UInt8> {
    unsafe _overrideLifetime(Span(_bytes: span.extracting(range)), borrowing: self)
  }

  /// A copy of the bytes of a range.
  ///
  /// - Complexity: O(*n*) in the bytes of the range
  public func array(in range: Range<Int>) -> [UInt8] {
    unsafe span.extracting(range).withUnsafeBytes { unsafe Array($0) }
  }

  /// The text that the bytes of a range are in UTF-8.
  ///
  /// - Complexity: O(*n*) in the bytes of the range
  public func string(in range: Range<Int>) -> String {
    unsafe span.extracting(range).withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// The numbers of 32 bits that fill a range.
  ///
  /// The range begins at a multiple of 4 and is as long as one.
  @_lifetime(borrow self)
  public func words(in range: Range<Int>) -> Span<UInt32> {
    unsafe _overrideLifetime(Span(_bytes: span.extracting(range)), borrowing: self)
  }

  /// The number of 32 bits at an offset, which need not be aligned.
  public func loadUInt32(at offset: Int) -> UInt32 { span.loadUInt32(at: offset) }

  /// The number of 64 bits at an offset, which need not be aligned.
  public func loadUInt64(at offset: Int) -> UInt64 { span.loadUInt64(at: offset) }
}

extension RawSpan {
  /// The number of 32 bits at an offset, which need not be aligned.
  func loadUInt32(at offset: Int) -> UInt32 {
    // Any bits are a number, and the load itself checks the bounds.
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }

  /// The number of 64 bits at an offset, which need not be aligned.
  func loadUInt64(at offset: Int) -> UInt64 {
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The number of 64 bits at an offset that the caller has compared with the bounds.
  @unsafe @inline(__always)
  func loadUInt64(uncheckedAt offset: Int) -> UInt64 {
    unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
  }

  /// The byte at an offset.
  func loadUInt8(at offset: Int) -> UInt8 {
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt8.self)
  }
}

extension Span<UInt8> {
  /// The same memory without its type.
  var raw: RawSpan {
    // Bytes have no padding, so none of them can be uninitialised.
    @_lifetime(copy self)
    get { unsafe bytes }
  }
}

// What all numbers of a section have to satisfy is asked of all of them, without an exit from the
// loop, which is then vectorised.
extension Span<UInt32> {
  /// The greatest number; 0 where there is none.
  var greatest: UInt32 {
    var greatest: UInt32 = 0
    for place in indices { greatest = Swift.max(greatest, self[place]) }
    return greatest
  }

  /// Whether no number is less than the one before it.
  var isAscending: Bool {
    guard count > 1 else { return true }
    let (firsts, seconds) = (extracting(0..<count - 1), extracting(1..<count))
    var descents: UInt32 = 0
    for place in firsts.indices { descents |= firsts[place] > seconds[place] ? 1 : 0 }
    return descents == 0
  }
}

extension Span<UInt32> {
  /// The same memory without its type: the numbers as they stand in an index.
  var raw: RawSpan {
    // Numbers have no padding, so no byte of them can be uninitialised.
    @_lifetime(copy self)
    get { unsafe bytes }
  }
}

extension [UInt8] {
  /// Appends bytes that stand anywhere.
  mutating func append(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { unsafe append(contentsOf: $0) }
  }
}
