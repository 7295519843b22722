import Documents
import Files

/// The documents cited lately, with their texts, so that a batch of questions reads each file once.
final class TextCache {
  /// A document as the index knows it, and its text as it lies on disk.
  struct Entry {
    /// Its number in the index.
    var number: Int
    var record: DocumentRecord
    var text: DocumentText
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
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try LocalFile.read(folder.path(of: record.metadata.file))
    } catch {
      throw StaleText(file: record.metadata.file)
    }
    if entries.count >= Self.capacity { entries.removeAll() }
    let entry = Entry(
      number: number, record: record, text: DocumentText(decoding: bytes, as: record.encoding),
      hash: SHA256.hexadecimal(index.digest(of: record.metadata.file)))
    entries.append(entry)
    return entry
  }

  func removeAll() { entries.removeAll() }
}
