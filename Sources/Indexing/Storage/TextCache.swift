import Documents

/// The documents cited lately, so that a batch of questions opens each file once.
final class TextCache {
  /// A document as the index knows it, and its text as it lies on disk.
  struct Entry {
    /// Its number in the index.
    var number: Int
    var record: DocumentRecord
    var text: CitedText
    /// SHA-256 of its file when it was indexed, in hexadecimal digits.
    var hash: String
  }

  /// How many documents are kept.
  private static let capacity = 32

  /// So few that they are found in a list as fast as in a dictionary.
  private var entries: [Entry] = []

  /// A document of an index, by number.
  ///
  /// - Throws: `StaleText` where its file can no longer be read.
  func entry(_ number: Int, of index: OpenIndex, in folder: CorpusFolder) throws(StaleText)
    -> Entry
  {
    if let entry = entries.first(where: { $0.number == number }) { return entry }
    let record = index.document(number)
    if entries.count >= Self.capacity { entries.removeAll() }
    let text: CitedText
    do throws(StaleText) {
      text = try CitedText(of: record.metadata.file, in: folder, as: record.encoding)
    } catch {
      // It may be that too many files are open.
      entries.removeAll()
      text = try CitedText(of: record.metadata.file, in: folder, as: record.encoding)
    }
    let entry = Entry(
      number: number, record: record, text: text,
      hash: SHA256.hexadecimal(index.digest(of: record.metadata.file)))
    entries.append(entry)
    return entry
  }

  func removeAll() { entries.removeAll() }
}
