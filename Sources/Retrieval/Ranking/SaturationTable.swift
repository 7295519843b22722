/// Upper bounds of the tf part of a field, by frequency and class of length.
struct SaturationTable: Sendable {
  /// The frequencies and classes that are told apart: the last row bounds all higher frequencies.
  static let rows = 16
  static let classes = 256

  private let classRange: ClosedRange<Int>
  /// In parts of 65,536.
  private let parts: [UInt32]

  private static let whole: UInt32 = 1 << 16

  /// How much more than a tf part its bound may be: of frequencies that are told apart, since lengths
  /// are not, and of any.
  private let errorBelowLastRow: Double
  private let greatestError: Double

  init(_ field: PassageLengths.Field, averageLength: Double, _ parameters: FieldParameters) {
    classRange = field.classRange
    var parts = [UInt32](repeating: 0, count: Self.rows * Self.classes)
    var error = 0.0
    for lengthClass in classRange {
      let lengths = field.lengths(of: lengthClass)
      for row in 1..<Self.rows - 1 {
        func saturation(_ length: Int) -> Double {
          BM25.saturation(
            frequency: Double(row), length: Double(length), averageLength: averageLength,
            parameters)
        }
        let bound = saturation(lengths.lowerBound)
        if lengths.count > 1 { error = max(error, bound - saturation(lengths.upperBound)) }
        parts[row * Self.classes + lengthClass] =
          min(Self.whole, UInt32(bound * Double(Self.whole)) + 1)
      }
      parts[(Self.rows - 1) * Self.classes + lengthClass] = Self.whole
    }
    self.parts = parts
    errorBelowLastRow = error
    greatestError = max(
      error,
      1
        - BM25.saturation(
          frequency: Double(Self.rows - 1), length: Double(field.greatest),
          averageLength: averageLength, parameters))
  }

  /// The row of a frequency.
  static func row(of frequency: Int) -> Int { min(frequency, rows - 1) }

  /// The greatest bound of a list that holds no frequency above this one.
  func greatest(upTo frequency: Int) -> Double {
    let part = parts[Self.row(of: frequency) * Self.classes + classRange.lowerBound]
    return Double(part) / Double(Self.whole)
  }

  /// How much more than a tf part its bound may be in a list that holds no frequency above this one.
  func error(upTo frequency: Int) -> Double {
    Self.row(of: frequency) < Self.rows - 1 ? errorBelowLastRow : greatestError
  }

  /// The bounds as whole units, row after row up to that of a frequency; each is greater than `units` times
  /// the bound. The caller sees to it that no product exceeds 2³¹.
  func scaled(by units: UInt32, upTo frequency: Int) -> [UInt16] {
    let lastRow = Self.row(of: frequency)
    var scaled = [UInt16](repeating: 0, count: (lastRow + 1) * Self.classes)
    var result = scaled.mutableSpan
    let parts = parts.span
    for row in 1...lastRow {
      let start = row * Self.classes
      for place in start + classRange.lowerBound...start + classRange.upperBound {
        result[place] = UInt16(truncatingIfNeeded: (parts[place] &* units) &>> 16 &+ 1)
      }
    }
    return scaled
  }
}
