/// Writes the postings lists of one field in the shape that follows from their length.
struct ListEncoder {
  private let passageCount: Int
  private let impacts: ImpactTable

  init(lengths: [UInt32], averageLength: Double, parameters: FieldParameters) {
    passageCount = lengths.count
    impacts = ImpactTable(
      lengths: lengths, averageLength: averageLength, parameters: parameters)
  }

  /// Appends a list; nothing where it holds no passage.
  func append(_ passages: [UInt32], _ frequencies: [UInt32], to bytes: inout [UInt8]) {
    guard !passages.isEmpty else { return }
    VariableNumber.append(passages.count, to: &bytes)
    switch BlockFormat.shape(of: passages.count, passageCount: passageCount) {
    case .short: Self.appendShort(passages, frequencies, to: &bytes)
    case .blocked: appendBlocks(passages, frequencies, to: &bytes)
    case .row: appendRow(passages, frequencies, to: &bytes)
    }
  }

  /// Appends postings one after the other.
  static func appendShort(
    _ passages: [UInt32], _ frequencies: [UInt32], to bytes: inout [UInt8]
  ) {
    var base: UInt32 = 0
    for (passage, frequency) in zip(passages, frequencies) {
      VariableNumber.append(
        2 * Int(passage - base) + (frequency > 1 ? 1 : 0), to: &bytes)
      if frequency > 1 { VariableNumber.append(Int(frequency) - 2, to: &bytes) }
      base = passage + 1
    }
  }

  private func appendBlocks(
    _ passages: [UInt32], _ frequencies: [UInt32], to bytes: inout [UInt8]
  ) {
    let ranges = stride(from: 0, to: passages.count, by: BlockFormat.blockLength).map {
      $0..<min($0 + BlockFormat.blockLength, passages.count)
    }
    let impacts = ranges.map { greatestImpact(of: passages, frequencies, $0) }
    appendGreatest(frequencies, impacts, to: &bytes)
    var blocks: [UInt8] = []
    var places: [UInt32] = []
    for range in ranges {
      places.append(UInt32(blocks.count))
      appendBlock(passages, frequencies, range, to: &blocks)
    }
    for range in ranges { bytes.append(littleEndian: passages[range.upperBound - 1]) }
    bytes.append(littleEndian: places)
    bytes += impacts
    bytes += blocks
  }

  private func appendBlock(
    _ passages: [UInt32], _ frequencies: [UInt32], _ range: Range<Int>, to bytes: inout [UInt8]
  ) {
    var gaps: UInt32 = 0
    var repeats: UInt32 = 0
    for place in range {
      gaps |= gap(passages, place)
      repeats |= frequencies[place] - 1
    }
    let widths = (BitPacker.width(of: gaps), BitPacker.width(of: repeats))
    bytes.append(UInt8(widths.0))
    bytes.append(UInt8(widths.1))
    BitPacker.append(range.count, width: widths.0, to: &bytes) {
      gap(passages, range.lowerBound + $0)
    }
    BitPacker.append(range.count, width: widths.1, to: &bytes) {
      frequencies[range.lowerBound + $0] - 1
    }
  }

  /// The passages between one and the one before.
  @inline(__always)
  private func gap(_ passages: [UInt32], _ place: Int) -> UInt32 {
    place == 0 ? passages[0] : passages[place] - passages[place - 1] - 1
  }

  private func appendRow(
    _ passages: [UInt32], _ frequencies: [UInt32], to bytes: inout [UInt8]
  ) {
    let windowCount = (passageCount + BlockFormat.windowLength - 1) / BlockFormat.windowLength
    var impacts = [UInt8](repeating: 0, count: windowCount)
    var nibbles = [UInt8](repeating: 0, count: (passageCount + 1) / 2)
    var exceptions: [UInt32] = []
    for (passage, frequency) in zip(passages, frequencies) {
      let window = Int(passage) / BlockFormat.windowLength
      impacts[window] = max(impacts[window], self.impacts.impact(of: passage, frequency))
      let nibble = UInt8(min(frequency, UInt32(BlockFormat.rowLimit)))
      nibbles[Int(passage / 2)] |= passage % 2 == 0 ? nibble : nibble << 4
      if frequency >= BlockFormat.rowLimit { exceptions += [passage, frequency] }
    }
    appendGreatest(frequencies, impacts, to: &bytes)
    VariableNumber.append(exceptions.count / 2, to: &bytes)
    bytes.append(littleEndian: exceptions)
    bytes += impacts
    bytes += nibbles
  }

  private func appendGreatest(
    _ frequencies: [UInt32], _ impacts: [UInt8], to bytes: inout [UInt8]
  ) {
    VariableNumber.append(Int(frequencies.max() ?? 0), to: &bytes)
    bytes.append(impacts.max() ?? 0)
  }

  private func greatestImpact(
    of passages: [UInt32], _ frequencies: [UInt32], _ range: Range<Int>
  ) -> UInt8 {
    var greatest: UInt8 = 0
    for place in range {
      greatest = max(greatest, impacts.impact(of: passages[place], frequencies[place]))
    }
    return greatest
  }
}
