import JSONText

/// What `corpus.json` says of a corpus and its documents.
public struct Manifest: Sendable, Equatable {
  /// Why a manifest cannot be used, in French.
  public struct Fault: Error, Equatable, Sendable {
    /// What is wrong and where.
    public var reason: String
  }

  /// The corpus' name.
  public var name: String?
  /// What is said of each document, in the manifest's order. `id` and `title` are empty where the
  /// manifest gives none.
  public private(set) var entries: [DocumentMetadata] = []

  /// A manifest that says nothing.
  public init() {}

  /// Reads `corpus.json`.
  ///
  /// - Throws: `Fault` for anything but an object whose `documents` name their `file`.
  public init(parsing bytes: [UInt8]) throws(Fault) {
    let root: JSONValue
    do throws(JSONError) { root = try JSONValue(parsing: bytes) } catch {
      throw Fault(reason: error.message)
    }
    guard root.object != nil else { throw Fault(reason: "un objet JSON est attendu") }
    name = root["name"]?.string
    guard let documents = root["documents"] else { return }
    guard let list = documents.array else {
      throw Fault(reason: "« documents » doit être une liste")
    }
    for (index, value) in list.enumerated() {
      guard let file = value["file"]?.string, !file.isEmpty else {
        throw Fault(reason: "« file » manque au document n° \(index + 1)")
      }
      entries.append(Self.entry(file, value))
    }
  }

  private static func entry(_ file: String, _ value: JSONValue) -> DocumentMetadata {
    var entry = DocumentMetadata(
      file: file, id: value["id"]?.string ?? "", title: value["title"]?.string ?? "")
    entry.publisher = value["publisher"]?.string
    entry.date = value["date"]?.string
    entry.audience = value["audience"]?.string
    entry.scope = value["scope"]?.string
    entry.language = value["language"]?.string
    entry.url = value["url"]?.string
    entry.rights = value["rights"]?.string
    return entry
  }

  /// The metadata of some files: those of the manifest first, in its order, then the others by
  /// path. A missing id is the path without its ending; where two are the same, both keep theirs.
  ///
  /// - Parameter files: paths of documents, relative to the corpus folder.
  /// - Returns: one entry a file, complete but for what nobody said.
  /// - Complexity: O(files)
  public func metadata(of files: [String]) -> [DocumentMetadata] {
    let present = Set(files)
    var seen: Set<String> = []
    var result = entries.filter { present.contains($0.file) && seen.insert($0.file).inserted }
    for file in files where !seen.contains(file) {
      result.append(DocumentMetadata(file: file, id: "", title: ""))
    }
    for index in result.indices where result[index].id.isEmpty {
      result[index].id = Self.withoutEnding(result[index].file)
    }
    let counts = Dictionary(result.map { ($0.id, 1) }, uniquingKeysWith: +)
    for index in result.indices {
      if counts[result[index].id, default: 0] > 1 { result[index].id = result[index].file }
      if result[index].title.isEmpty { result[index].title = Self.name(of: result[index].file) }
    }
    return result
  }

  private static func withoutEnding(_ file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot > (file.lastIndex(of: "/") ?? file.startIndex)
    else { return file }
    return String(file[..<dot])
  }

  private static func name(of file: String) -> String {
    file.split(separator: "/").last.map(String.init) ?? file
  }
}
