import Documents
import Files

/// The texts of documents cited lately, so that a batch of questions reads each file once.
final class TextCache {
  /// How many documents are kept.
  private static let capacity = 32

  private var texts: [String: DocumentText] = [:]

  func text(of document: DocumentRecord, in folder: CorpusFolder) throws(StaleText)
    -> DocumentText
  {
    let file = document.metadata.file
    if let text = texts[file] { return text }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try LocalFile.read(folder.path(of: file)) } catch {
      throw StaleText(file: file)
    }
    if texts.count >= Self.capacity { texts.removeAll() }
    let text = DocumentText(decoding: bytes, as: document.encoding)
    texts[file] = text
    return text
  }

  func removeAll() { texts.removeAll() }
}
