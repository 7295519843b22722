import Testing

@testable import Documents

@Suite struct ManifestTests {
  @Test func fullEntry() throws {
    let manifest = try Manifest(
      parsing: Array(
        """
        {"name": "Jardin", "documents": [{"file": "a.txt", "id": "haie", "title": "La haie",
          "publisher": "Le club", "date": "2021", "audience": "voisins", "scope": "Lille",
          "language": "fr", "url": "https://exemple.fr", "rights": "libres"}]}
        """.utf8))
    var expected = DocumentMetadata(file: "a.txt", id: "haie", title: "La haie")
    expected.publisher = "Le club"
    expected.date = "2021"
    expected.audience = "voisins"
    expected.scope = "Lille"
    expected.language = "fr"
    expected.url = "https://exemple.fr"
    expected.rights = "libres"
    #expect(manifest.name == "Jardin")
    #expect(manifest.entries == [expected])
    #expect(manifest.metadata(of: ["a.txt"]) == [expected])
  }

  @Test(arguments: ["{}", #"{"documents": []}"#, #"{"name": 3, "autre": null}"#])
  func emptyManifests(text: String) throws {
    #expect(try Manifest(parsing: Array(text.utf8)) == Manifest())
  }

  @Test func missingAndOtherKeys() throws {
    let manifest = try Manifest(
      parsing: Array(#"{"documents": [{"file": "a.txt", "title": 3, "date": null, "x": []}]}"#.utf8)
    )
    #expect(manifest.entries == [DocumentMetadata(file: "a.txt", id: "", title: "")])
  }

  @Test(arguments: [
    ("[]", "un objet JSON est attendu"),
    ("\"corpus\"", "un objet JSON est attendu"),
    (#"{"documents": {}}"#, "« documents » doit être une liste"),
    (#"{"documents": "a.txt"}"#, "« documents » doit être une liste"),
    (#"{"documents": [{"file": "a.txt"}, {}]}"#, "« file » manque au document n° 2"),
    (#"{"documents": ["a.txt"]}"#, "« file » manque au document n° 1"),
    (#"{"documents": [{"file": ""}]}"#, "« file » manque au document n° 1"),
    (#"{"documents": [{"file": 3}]}"#, "« file » manque au document n° 1"),
    ("", "ligne 1, colonne 1\u{A0}: le texte s’arrête au milieu d’une valeur"),
    ("{\n  \"name\"", "ligne 2, colonne 9\u{A0}: le texte s’arrête au milieu d’une valeur"),
    ("{} {}", "ligne 1, colonne 4\u{A0}: rien n’est attendu après la valeur"),
  ])
  func faults(text: String, reason: String) {
    #expect(throws: Manifest.Fault(reason: reason)) { try Manifest(parsing: Array(text.utf8)) }
  }

  @Test(arguments: [
    ("", ["b.txt", "a.txt"], ["b", "a"]),
    (#"{"file": "a.txt"}"#, ["b.txt", "a.txt"], ["a", "b"]),
    (#"{"file": "absent.txt"}"#, ["a.txt"], ["a"]),
    (#"{"file": "a.txt", "id": "x"}, {"file": "a.txt", "id": "y"}"#, ["a.txt"], ["x"]),
    ("", ["a.md", "a.txt", "b.txt"], ["a.md", "a.txt", "b"]),
    ("", ["s/a.txt", "a.txt"], ["s/a", "a"]),
    ("", ["v1.2/notes", "notes.fr.txt"], ["v1.2/notes", "notes.fr"]),
    (#"{"file": "b.txt", "id": "a"}"#, ["a.txt", "b.txt"], ["b.txt", "a.txt"]),
  ])
  func idsInOrder(entries: String, files: [String], ids: [String]) throws {
    let manifest = try Manifest(parsing: Array(#"{"documents": [\#(entries)]}"#.utf8))
    #expect(manifest.metadata(of: files).map(\.id) == ids)
  }

  @Test func titlesAreFileNamesForWantOfBetter() {
    #expect(Manifest().metadata(of: ["s/haie.txt"]).map(\.title) == ["haie.txt"])
  }
}
