/// XXH64 with seed 0, the 64-bit xxHash of Yann Collet.
///
/// Source: "xxHash fast digest algorithm", version 0.2.0, section "XXH64 Algorithm Description"
/// (`doc/xxhash_spec.md` of the xxHash repository); steps are named as there.
///
/// It finds accidents, not forgeries: four independent lanes of eight bytes keep it at the speed
/// of memory, which lets a small index be checked whole at every opening.
///
/// ```swift
/// var checksum = Checksum()
/// checksum.add(part)
/// checksum.value
/// ```
struct Checksum {
  private var lanes = Lanes()
  /// What does not fill a stripe yet.
  private var rest: [UInt8] = []
  private var count = 0

  /// The checksum of some bytes.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  static func xxHash64(_ bytes: RawSpan) -> UInt64 {
    var checksum = Checksum()
    let offset = checksum.lanes.consumeStripes(of: bytes, from: 0)
    return checksum.value(before: bytes, from: offset, count: bytes.byteCount)
  }

  /// Adds bytes that follow those before.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  mutating func add(_ bytes: RawSpan) {
    count += bytes.byteCount
    var offset = 0
    if !rest.isEmpty {
      offset = min(Self.stripeLength - rest.count, bytes.byteCount)
      rest.append(bytes.extracting(0..<offset))
      guard rest.count == Self.stripeLength else { return }
      let stripe = rest
      rest = []
      _ = lanes.consumeStripes(of: stripe.span.raw, from: 0)
    }
    offset = lanes.consumeStripes(of: bytes, from: offset)
    rest.append(bytes.extracting(offset..<bytes.byteCount))
  }

  /// The checksum of all bytes that were added.
  var value: UInt64 { value(before: rest.span.raw, from: 0, count: count) }

  /// The checksum of as many bytes, whose last ones, fewer than a stripe, are not yet consumed.
  private func value(before rest: RawSpan, from start: Int, count: Int) -> UInt64 {
    var hash = count >= Self.stripeLength ? lanes.merged : Self.prime5
    hash &+= UInt64(count)
    Self.consumeRest(of: rest, from: start, into: &hash)
    return Self.avalanche(hash)
  }

  /// Step 1: four accumulators.
  private struct Lanes {
    private var values = (prime1 &+ prime2, prime2, UInt64(0), 0 &- prime1)

    /// Step 2: whole stripes, each over the four accumulators. Returns where they end.
    mutating func consumeStripes(of bytes: RawSpan, from start: Int) -> Int {
      var offset = start
      var (lane1, lane2, lane3, lane4) = values
      // The bounds of a stripe are compared once, not for each of its four numbers.
      while offset <= bytes.byteCount - stripeLength {
        unsafe lane1 = round(lane1, bytes.loadUInt64(uncheckedAt: offset))
        unsafe lane2 = round(lane2, bytes.loadUInt64(uncheckedAt: offset + 8))
        unsafe lane3 = round(lane3, bytes.loadUInt64(uncheckedAt: offset + 16))
        unsafe lane4 = round(lane4, bytes.loadUInt64(uncheckedAt: offset + 24))
        offset += stripeLength
      }
      values = (lane1, lane2, lane3, lane4)
      return offset
    }

    /// Step 3: the accumulators merged into one.
    var merged: UInt64 {
      var hash =
        rotate(values.0, 1) &+ rotate(values.1, 7) &+ rotate(values.2, 12)
        &+ rotate(values.3, 18)
      hash = merge(hash, values.0)
      hash = merge(hash, values.1)
      hash = merge(hash, values.2)
      return merge(hash, values.3)
    }
  }

  /// Step 5: what is left of the last stripe, by eight, four and single bytes.
  private static func consumeRest(of bytes: RawSpan, from start: Int, into hash: inout UInt64) {
    var offset = start
    while offset + 8 <= bytes.byteCount {
      hash ^= round(0, bytes.loadUInt64(at: offset))
      hash = rotate(hash, 27) &* prime1 &+ prime4
      offset += 8
    }
    if offset + 4 <= bytes.byteCount {
      hash ^= UInt64(bytes.loadUInt32(at: offset)) &* prime1
      hash = rotate(hash, 23) &* prime2 &+ prime3
      offset += 4
    }
    while offset < bytes.byteCount {
      hash ^= UInt64(bytes.loadUInt8(at: offset)) &* prime5
      hash = rotate(hash, 11) &* prime1
      offset += 1
    }
  }

  /// Step 6: every bit of the input touches every bit of the result.
  private static func avalanche(_ accumulated: UInt64) -> UInt64 {
    var hash = accumulated
    hash = (hash ^ (hash &>> 33)) &* prime2
    hash = (hash ^ (hash &>> 29)) &* prime3
    return hash ^ (hash &>> 32)
  }

  private static func round(_ accumulator: UInt64, _ lane: UInt64) -> UInt64 {
    rotate(accumulator &+ lane &* prime2, 31) &* prime1
  }

  private static func merge(_ hash: UInt64, _ lane: UInt64) -> UInt64 {
    (hash ^ round(0, lane)) &* prime1 &+ prime4
  }

  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    (value &<< bits) | (value &>> (64 &- bits))
  }

  private static let stripeLength = 32
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5
}
