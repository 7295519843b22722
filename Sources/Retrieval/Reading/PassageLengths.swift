/// How long the passages of a large collection are, field by field: the section "lengths", read in
/// place.
struct PassageLengths: Sendable {
  let passageCount: Int
  let fieldCount: Int
  /// The parameters of the impacts.
  let parameters: FieldParameters
  private let bytes: IndexBytes
  private var fields: [Field] = []
  /// The bounds for the parameters of the impacts, field by field.
  private var saturations: [SaturationTable] = []

  /// The lengths of one field.
  struct Field: Sendable {
    let total: Int
    let width: Int
    /// A passage's class is min(255, length >> shift).
    let shift: Int
    let least: Int
    let greatest: Int
    let lengths: Int
    /// The classes, a byte each; the lengths themselves where these are bytes.
    let classes: Range<Int>

    /// The class of the shortest passage, and of the longest.
    var classRange: ClosedRange<Int> {
      min(255, least >> shift)...min(255, greatest >> shift)
    }

    /// The lengths that a class stands for; the last one takes all that are longer.
    func lengths(of lengthClass: Int) -> ClosedRange<Int> {
      let first = lengthClass << shift
      let last = lengthClass == 255 ? max(first, greatest) : first + (1 << shift) - 1
      return first...last
    }
  }

  /// - Throws: `IndexError.damaged` where the section contradicts itself.
  init(_ file: SectionedFile) throws(IndexError) {
    let range = try file.section(BlockFormat.lengths)
    bytes = file.bytes
    guard range.count >= 24 else { throw Self.damage }
    passageCount = Int(bytes.loadUInt32(at: range.lowerBound))
    fieldCount = Int(bytes.loadUInt32(at: range.lowerBound + 4))
    let k1 = Double(bitPattern: bytes.loadUInt64(at: range.lowerBound + 8))
    let b = Double(bitPattern: bytes.loadUInt64(at: range.lowerBound + 16))
    guard (1...IndexSections.fieldLimit).contains(fieldCount), k1 >= 0, k1.isFinite,
      (0...1).contains(b), range.count >= 24 + 24 * fieldCount
    else { throw Self.damage }
    parameters = FieldParameters(k1: k1, b: b)
    var end = range.lowerBound + 24 + 24 * fieldCount
    for field in 0..<fieldCount {
      fields.append(try self.field(field, in: range, at: &end))
    }
    guard end == range.upperBound else { throw Self.damage }
    saturations = fields.indices.map { table(of: $0, parameters) }
  }

  /// Upper bounds of the tf part of a field.
  func saturation(of field: Int, _ parameters: FieldParameters) -> SaturationTable {
    parameters.scoresAs(self.parameters) ? saturations[field] : table(of: field, parameters)
  }

  private func table(of field: Int, _ parameters: FieldParameters) -> SaturationTable {
    SaturationTable(fields[field], averageLength: averageLength(of: field), parameters)
  }

  private func field(
    _ number: Int, in range: Range<Int>, at end: inout Int
  ) throws(IndexError) -> Field {
    let header = range.lowerBound + 24 + 8 * fieldCount + 16 * number
    let width = Int(bytes.loadUInt32(at: header))
    let shift = Int(bytes.loadUInt32(at: header + 4))
    let least = Int(bytes.loadUInt32(at: header + 8))
    let greatest = Int(bytes.loadUInt32(at: header + 12))
    let total = bytes.loadUInt64(at: range.lowerBound + 24 + 8 * number)
    guard [1, 2, 4].contains(width), shift < 32, shift == 0 || width > 1, least <= greatest,
      greatest < 1 << (8 * width), let total = Int(exactly: total)
    else { throw Self.damage }
    let lengths = end
    let classes = width == 1 ? lengths : lengths + width * passageCount
    end = classes + passageCount
    guard end <= range.upperBound else { throw Self.damage }
    return Field(
      total: total, width: width, shift: shift, least: least, greatest: greatest,
      lengths: lengths, classes: classes..<end)
  }

  /// A field's lengths.
  subscript(field: Int) -> Field { fields[field] }

  /// The mean length of a field over all passages, in positions; 0 where there is none.
  func averageLength(of field: Int) -> Double {
    passageCount == 0 ? 0 : Double(fields[field].total) / Double(passageCount)
  }

  /// The length of a field of a passage, in positions.
  func length(of passage: Int, field: Int) -> Int {
    precondition((0..<passageCount).contains(passage), "no such passage")
    let field = fields[field]
    let offset = field.lengths + field.width * passage
    switch field.width {
    case 1: return Int(bytes.span.loadUInt8(at: offset))
    case 2:
      return Int(bytes.span.loadUInt8(at: offset)) | Int(bytes.span.loadUInt8(at: offset + 1)) << 8
    default: return Int(bytes.loadUInt32(at: offset))
    }
  }

  /// Checks that totals, bounds and classes are those of the lengths.
  func validate() throws(IndexError) {
    for number in 0..<fieldCount {
      let field = fields[number]
      var total = 0
      for passage in 0..<passageCount {
        let length = length(of: passage, field: number)
        let lengthClass = Int(bytes.span.loadUInt8(at: field.classes.lowerBound + passage))
        guard (field.least...field.greatest).contains(length),
          lengthClass == min(255, length >> field.shift)
        else { throw Self.damage }
        total += length
      }
      guard total == field.total else { throw Self.damage }
    }
  }

  private static let damage = IndexError.damaged(section: BlockFormat.lengths.description)
}
