import Foundation

@testable import Documents

/// The five documents of the repository, and the words they share.
enum SampleCorpus {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let files = CorpusFolder(path: root.appendingPathComponent("Corpus").path)

  static let names: [String] = {
    let found = (try? files.files()) ?? []
    return found.filter { $0.role == .document }.map(\.path)
  }()

  static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary()
    for name in names { vocabulary.add(ParsedDocument(reading: bytes(of: name))) }
    vocabulary.close()
    return vocabulary
  }()

  static let readings: [String: Reading] = Dictionary(
    uniqueKeysWithValues: names.map {
      ($0, Reading(bytes: bytes(of: $0), vocabulary: vocabulary))
    })

  static func bytes(of name: String) -> [UInt8] {
    FileManager.default.contents(atPath: files.path(of: name)).map(Array.init) ?? []
  }
}
