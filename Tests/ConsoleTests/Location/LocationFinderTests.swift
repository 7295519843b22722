import Indexing
import Testing

@testable import Console

struct LocationFinderTests {
  private func location(
    corpus: String? = nil, index: String? = nil, environment: Environment = [:],
    in folder: String = "/home/a/b", folders: Set<String> = []
  ) throws(LocationError) -> CorpusLocation {
    let finder = LocationFinder(environment: environment, currentFolder: folder) {
      folders.contains($0)
    }
    return try finder.location(corpus: corpus, index: index)
  }

  @Test func `What is named goes before all else`() throws {
    let environment: Environment = ["REPRISE_CORPUS": "/env/docs", "REPRISE_INDEX": "/env/index"]
    #expect(
      try location(
        corpus: "docs", index: "idx", environment: environment, folders: ["/home/a/b/Corpus"])
        == CorpusLocation(corpus: "docs", index: "idx"))
    #expect(
      try location(environment: environment, folders: ["/home/a/b/Corpus"])
        == CorpusLocation(corpus: "/env/docs", index: "/env/index"))
  }

  @Test(arguments: [
    ("/home/a/b/Corpus", "Corpus", "Index"), ("/home/a/Corpus", "../Corpus", "../Index"),
    ("/Corpus", "../../../Corpus", "../../../Index"),
  ])
  func `The nearest Corpus is found at or above`(
    folder: String, corpus: String, index: String
  ) throws {
    #expect(
      try location(environment: ["REPRISE_CORPUS": ""], folders: [folder, "/Corpus"])
        == CorpusLocation(corpus: corpus, index: index))
  }

  @Test(
    arguments: [
      (["XDG_DATA_HOME": "/data"], "/data/reprise"),
      (["XDG_DATA_HOME": "data", "HOME": "/home/a"], "/home/a/.local/share/reprise"),
      (["HOME": "/home/a/"], "/home/a/.local/share/reprise"),
    ] as [(Environment, String)])
  func `The user's own corpus comes last`(environment: Environment, folder: String) throws {
    #expect(
      try location(environment: environment, folders: [folder + "/Corpus"])
        == CorpusLocation(corpus: folder + "/Corpus", index: folder + "/Index"))
  }

  @Test func `No corpus at all`() {
    let error = #expect(throws: LocationError.self) {
      try location(environment: ["HOME": "/home/a"])
    }
    #expect(
      error?.message
        == "Aucun corpus : pas de dossier « Corpus » dans « /home/a/b » ni au-dessus, ni de "
        + "dossier « /home/a/.local/share/reprise/Corpus ». Indiquez le dossier de vos documents "
        + "avec --corpus ou la variable REPRISE_CORPUS.")
    let homeless = #expect(throws: LocationError.self) { try location() }
    #expect(
      homeless?.message
        == "Aucun corpus : pas de dossier « Corpus » dans « /home/a/b » ni au-dessus. Indiquez "
        + "le dossier de vos documents avec --corpus ou la variable REPRISE_CORPUS.")
  }

  @Test(arguments: [
    ("Corpus/", "Index"), ("/a/Corpus//", "/a/Index"), ("../x/Corpus", "../x/Index"),
  ])
  func `The index of a folder named Corpus lies beside it`(corpus: String, index: String) throws {
    #expect(try location(corpus: corpus).index == index)
  }

  @Test func `A corpus named from inside is known by its own name`() throws {
    #expect(try location(corpus: ".", in: "/srv/Corpus").index == "/srv/Index")
    #expect(try location(corpus: "..", in: "/srv/Corpus/sub").index == "/srv/Index")
  }

  @Test func `Any other index lies in the cache, one for each corpus`() throws {
    let environment: Environment = ["XDG_CACHE_HOME": "/cache", "HOME": "/home/a"]
    let first = try location(corpus: "docs", environment: environment).index
    #expect(first.hasPrefix("/cache/reprise/"))
    #expect(first.count == "/cache/reprise/".count + 16)
    for same in ["docs/", "./docs", "../b/docs", "/home/a/b//docs"] {
      #expect(try location(corpus: same, environment: environment).index == first)
    }
    #expect(try location(corpus: "docs2", environment: environment).index != first)
    #expect(
      try location(corpus: "docs", environment: ["HOME": "/home/a"]).index
        .hasPrefix("/home/a/.cache/reprise/"))
  }

  @Test func `No place for an index`() {
    let error = #expect(throws: LocationError.self) { try location(corpus: "docs") }
    #expect(
      error?.message
        == "Aucun dossier pour l’index : ni XDG_CACHE_HOME ni HOME n’est défini. "
        + "Indiquez-en un avec --index ou la variable REPRISE_INDEX.")
  }
}
