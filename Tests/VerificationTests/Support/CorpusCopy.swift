import Documents
import Foundation
import Indexing
import TestFixtures

@testable import Verification

/// The five documents, every passage of them cited, and a shelf of them that can be edited.
struct CorpusCopy {
  static let citations: [SavedCitation] = {
    do {
      let folder = FileManager.default.temporaryDirectory.appending(path: "reprise-\(UUID())")
      defer { try? FileManager.default.removeItem(at: folder) }
      let corpus = try IndexedCorpus(
        opening: CorpusLocation(corpus: Repository.corpus, index: folder.path))
      return try corpus.passages().map { SavedCitation($0) }
    } catch {
      fatalError("the five documents cannot be read: \(error)")
    }
  }()

  private static let originals: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    for citation in citations where files[citation.file] == nil {
      let path = Repository.corpus + "/" + citation.file
      files[citation.file] = (try? Data(contentsOf: URL(filePath: path))).map(Array.init)
    }
    return files
  }()

  var files = originals

  var verifier: Verifier {
    let documents = files.keys.sorted().map {
      DocumentMetadata(file: $0, id: String($0.dropLast(4)), title: $0)
    }
    return Verifier(SourceShelf(documents) { files[$0] })
  }
}
