/// Short terms as numbers.
enum TermWord {
  /// A number that tells terms of the same length, less than 8, apart: two loads that overlap rather
  /// than a step a letter.
  @inline(__always)
  static func short(_ term: RawSpan, _ count: Int) -> UInt64 {
    if count >= 4 {
      return UInt64(term.loadUInt32(at: 0)) | UInt64(term.loadUInt32(at: count - 4)) &<< 32
    }
    guard count > 0 else { return 0 }
    return UInt64(term.loadUInt8(at: 0)) | UInt64(term.loadUInt8(at: count / 2)) &<< 8
      | UInt64(term.loadUInt8(at: count - 1)) &<< 16
  }
}
