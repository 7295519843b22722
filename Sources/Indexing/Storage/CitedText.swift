import Documents
import Files

/// The text of a document as it lies on disk, of which only what is cited is read.
///
/// A file in another encoding than UTF-8 is read whole: its places are known once it is decoded.
struct CitedText {
  private let file: String
  private let path: String
  private let source: Source

  private enum Source {
    case stored(OpenFile)
    case decoded(DocumentText)
  }

  /// Opens a document.
  ///
  /// - Throws: `StaleText` where its file can no longer be read.
  init(of file: String, in folder: CorpusFolder, as encoding: TextEncoding) throws(StaleText) {
    self.file = file
    path = folder.path(of: file)
    do throws(FileError) {
      source =
        encoding == .utf8
        ? .stored(try OpenFile(path: path))
        : .decoded(DocumentText(decoding: try LocalFile.read(path), as: encoding))
    } catch { throw StaleText(file: file) }
  }

  /// The text around a stretch of it, with enough on either side for the margins of a quote.
  ///
  /// - Complexity: O(bytes of the stretch)
  /// - Throws: `StaleText` where it can no longer be read.
  func part(around stretch: Range<Int>) throws(StaleText) -> DocumentText {
    guard case .stored(let stored) = source else { return try whole() }
    let start = max(0, stretch.lowerBound - QuoteMargins.surroundings)
    do throws(FileError) {
      let bytes = try stored.read(start..<stretch.upperBound + QuoteMargins.surroundings)
      return DocumentText(part: bytes, from: start)
    } catch { throw StaleText(file: file) }
  }

  /// All of it.
  ///
  /// - Complexity: O(bytes of the file)
  /// - Throws: `StaleText` where it can no longer be read.
  func whole() throws(StaleText) -> DocumentText {
    if case .decoded(let text) = source { return text }
    do throws(FileError) {
      return DocumentText(decoding: try LocalFile.read(path), as: .utf8)
    } catch { throw StaleText(file: file) }
  }
}
