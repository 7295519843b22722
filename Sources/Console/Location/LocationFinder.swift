package import Indexing

/// Decides where the corpus and its index lie, from what the user said and where they stand.
package struct LocationFinder {
  package var environment: Environment
  /// The current folder, as an absolute path.
  package var currentFolder: String
  package var isFolder: (String) -> Bool

  package init(
    environment: Environment, currentFolder: String, isFolder: @escaping (String) -> Bool
  ) {
    self.environment = environment
    self.currentFolder = currentFolder
    self.isFolder = isFolder
  }

  /// A finder for what this machine says.
  init(_ host: Host) {
    self.init(
      environment: host.environment, currentFolder: host.currentFolder, isFolder: host.isFolder)
  }

  /// The corpus that is named, else the nearest `Corpus/` at or above the current folder, else the
  /// user's own; and where its index goes.
  package func location(corpus: String?, index: String?) throws(LocationError) -> CorpusLocation {
    var corpus = corpus ?? variable("REPRISE_CORPUS") ?? nearest()
    if corpus == nil { corpus = try shared() }
    let folder = corpus ?? ""
    var place = index ?? variable("REPRISE_INDEX") ?? sibling(of: folder)
    if place == nil { place = try cached(folder) }
    return CorpusLocation(corpus: folder, index: place ?? "")
  }

  /// Where questions are kept from one session to the next, if the user wants that; nil where no
  /// folder of theirs is known.
  package var history: String? {
    userFolder("XDG_STATE_HOME", ".local/state").map { $0 + "/reprise/history" }
  }

  private func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The nearest `Corpus/`, as a path relative to the current folder.
  private func nearest() -> String? {
    var folder = FolderPath(currentFolder)
    var path = "Corpus"
    while true {
      if isFolder(folder.appending("Corpus").text) { return path }
      guard let parent = folder.parent else { return nil }
      folder = parent
      path = "../" + path
    }
  }

  private func shared() throws(LocationError) -> String {
    let path = userFolder("XDG_DATA_HOME", ".local/share").map { $0 + "/reprise/Corpus" }
    if let path, isFolder(path) { return path }
    throw .noCorpus(from: currentFolder, shared: path)
  }

  /// `Index/` beside a corpus folder whose own name is `Corpus`.
  private func sibling(of corpus: String) -> String? {
    let given = FolderPath(corpus)
    // Kept as given where possible: what stands before may lead through a link.
    if given.name == "Corpus" { return given.sibling("Index") }
    guard given.name == "." || given.name == ".." else { return nil }
    let absolute = FolderPath(corpus, from: currentFolder)
    return absolute.name == "Corpus" ? absolute.sibling("Index") : nil
  }

  private func cached(_ corpus: String) throws(LocationError) -> String {
    guard let cache = userFolder("XDG_CACHE_HOME", ".cache") else { throw .noIndexFolder }
    return cache + "/reprise/" + FolderPath(corpus, from: currentFolder).fingerprint
  }

  /// One of the user's folders as the XDG specification places it; relative values are ignored.
  private func userFolder(_ name: String, _ underHome: String) -> String? {
    if let folder = variable(name), folder.hasPrefix("/") { return FolderPath(folder).text }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return FolderPath(home).appending(underHome).text
  }
}
