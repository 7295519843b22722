/// What postings contribute at the most, in 255ths: computed once for each frequency and length that
/// many of them share.
struct ImpactTable {
  private static let frequencies = 1...15
  private static let lengthLimit = 1_024

  private let lengths: [UInt32]
  private let averageLength: Double
  private let parameters: FieldParameters
  /// By frequency, then length.
  private var impacts: [UInt8] = []
  private let width: Int

  /// The impacts of a field in passages of some lengths.
  init(lengths: [UInt32], averageLength: Double, parameters: FieldParameters) {
    self.lengths = lengths
    self.averageLength = averageLength
    self.parameters = parameters
    width = min(Self.lengthLimit, Int(lengths.max() ?? 0) + 1)
    for frequency in Self.frequencies {
      for length in 0..<width { impacts.append(impact(UInt32(frequency), UInt32(length))) }
    }
  }

  /// The least number of 255ths that is above what a posting contributes.
  @inline(__always)
  func impact(of passage: UInt32, _ frequency: UInt32) -> UInt8 {
    let length = lengths[Int(passage)]
    return length < width && frequency <= Self.frequencies.upperBound
      ? impacts[(Int(frequency) - 1) * width + Int(length)] : impact(frequency, length)
  }

  private func impact(_ frequency: UInt32, _ length: UInt32) -> UInt8 {
    let saturation = BM25.saturation(
      frequency: Double(frequency), length: Double(length), averageLength: averageLength,
      parameters)
    return UInt8(min(255, Int(saturation * 255) + 1))
  }
}
