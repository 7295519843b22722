import WordTables

/// Postings that were gathered up to a point and are kept outside of memory: lists in the order of
/// their terms' bytes, so that writing an index reads each run once, from its beginning to its end.
///
/// A run is `list{*}`: the number of the list and that of its postings, then for each posting as in a
/// short list of the index: (2 × gap + (frequency > 1 ? 1 : 0) [frequency − 2]), numbers of LEB128.
struct PostingRun {
  private let bytes: IndexBytes
  private var offset = 0
  /// The list that comes next; -1 behind the last one.
  private var next = -1

  init(_ bytes: IndexBytes) {
    self.bytes = bytes
    readNext()
  }

  /// Appends the postings of a list, if it is the one that comes next.
  mutating func read(_ list: Int, passages: inout [UInt32], frequencies: inout [UInt32]) {
    guard list == next else { return }
    var base = 0
    for _ in 0..<number() {
      let number = number()
      let passage = base + number >> 1
      passages.append(UInt32(passage))
      frequencies.append(number & 1 == 0 ? 1 : UInt32(self.number() + 2))
      base = passage + 1
    }
    readNext()
  }

  private mutating func readNext() { next = offset < bytes.count ? number() : -1 }

  private mutating func number() -> Int {
    // What a builder wrote itself a moment ago is not hostile; a broken disk ends the program.
    let bytes = bytes
    guard let number = VariableNumber.read(bytes.span, at: &offset, before: bytes.count) else {
      fatalError("postings kept aside were changed")
    }
    return number
  }

  // MARK: Writing

  /// The bytes that are handed on at once.
  private static let partLength = 1 << 20

  /// Hands over the bytes of a run of all postings in memory, part after part.
  static func write(
    _ postings: PostingStore, inOrderOf terms: WordTable, fieldCount: Int,
    to body: ([UInt8]) -> Void
  ) {
    var part: [UInt8] = []
    var passages: [UInt32] = []
    var frequencies: [UInt32] = []
    for number in terms.numbersInWordOrder() {
      for list in number * fieldCount..<(number + 1) * fieldCount {
        passages.removeAll(keepingCapacity: true)
        frequencies.removeAll(keepingCapacity: true)
        postings.read(list, passages: &passages, frequencies: &frequencies)
        guard !passages.isEmpty else { continue }
        VariableNumber.append(list, to: &part)
        VariableNumber.append(passages.count, to: &part)
        ListEncoder.appendShort(passages, frequencies, to: &part)
        if part.count >= partLength {
          body(part)
          part.removeAll(keepingCapacity: true)
        }
      }
    }
    body(part)
  }
}
