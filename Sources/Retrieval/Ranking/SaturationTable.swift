/// Upper bounds of the tf part of a field, by frequency and class of length.
struct SaturationTable {
  /// The frequencies and classes that are told apart: the last row bounds all higher frequencies.
  static let rows = 16
  static let classes = 256

  let classRange: ClosedRange<Int>
  private let values: [Double]

  init(_ field: PassageLengths.Field, averageLength: Double, _ parameters: FieldParameters) {
    classRange = field.classRange
    var values = [Double](repeating: 0, count: Self.rows * Self.classes)
    for lengthClass in classRange {
      let length = Double(lengthClass << field.shift)
      for row in 1..<Self.rows - 1 {
        values[row * Self.classes + lengthClass] = BM25.saturation(
          frequency: Double(row), length: length, averageLength: averageLength, parameters)
      }
      values[(Self.rows - 1) * Self.classes + lengthClass] = 1
    }
    self.values = values
  }

  /// The row of a frequency.
  @inline(__always)
  static func row(of frequency: Int) -> Int { min(frequency, rows - 1) }

  /// The greatest bound of a list that holds no frequency above this one.
  func greatest(upTo frequency: Int) -> Double {
    values[Self.row(of: frequency) * Self.classes + classRange.lowerBound]
  }

  /// The bounds as whole units, for frequencies up to this one; each is greater than `units` times
  /// the bound.
  func scaled(by units: Double, upTo frequency: Int) -> [UInt16] {
    var scaled = [UInt16](repeating: 0, count: Self.rows * Self.classes)
    for row in 1...Self.row(of: frequency) {
      for lengthClass in classRange {
        let place = row * Self.classes + lengthClass
        scaled[place] = UInt16(values[place] * units) + 1
      }
    }
    return scaled
  }
}
