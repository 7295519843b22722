import Retrieval
import WordTables

extension WordCounts {
  /// The section "words": their number; for each its bytes and its count.
  var section: [UInt8] {
    var writer = RecordWriter()
    writer.uint32(words.count)
    for number in 0..<words.count {
      writer.bytes(words.word(number))
      writer.uint64(UInt64(counts[number]))
    }
    return writer.bytes
  }

  /// Reads a section.
  ///
  /// - Complexity: O(bytes)
  init(reading reader: RecordReader) {
    self.init()
    var reader = reader
    for _ in 0..<reader.uint32() {
      let word = reader.bytes()
      add(word.span, Int(reader.uint64()))
    }
  }
}
