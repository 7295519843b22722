import Documents
import Testing

@testable import Verification

struct VerifierTests {
  private static let text = """
    Le jardin est ouvert à tous les habitants du quartier.
    L’arrosage est permis le matin avant dix heures et le soir après dix-neuf heures.
    Le compost est mûr au bout de dix mois environ.

    """
  private static let quote =
    "L’arrosage est permis le matin avant dix heures et le soir après dix-neuf heures."

  private func citation(of quote: String = quote, in text: String = text) throws -> SavedCitation {
    let start = try #require(text.utf8.firstRange(of: quote.utf8)?.lowerBound)
    let offset = text.utf8.distance(from: text.utf8.startIndex, to: start)
    let hull = offset..<offset + quote.utf8.count
    let margins = QuoteMargins(of: hull, in: Array(text.utf8))
    var citation = SavedCitation(
      id: "g:2-2", document: "g", file: "g.txt", spans: [hull], text: quote,
      documentHash: SHA256.hexadecimal(SHA256.digest(of: Array(text.utf8))))
    (citation.prefix, citation.suffix) = (margins.prefix, margins.suffix)
    return citation
  }

  private func verdict(_ citation: SavedCitation, _ files: [String: [UInt8]]) -> Verdict {
    let documents = files.keys.sorted().map { DocumentMetadata(file: $0, id: $0, title: $0) }
    return Verifier(SourceShelf(documents) { files[$0] }).verdict(on: citation)
  }

  private func verdict(_ text: String, of citation: SavedCitation? = nil) throws -> Verdict {
    verdict(try citation ?? self.citation(), ["g.txt": Array(text.utf8)])
  }

  @Test func `Words that changed are told from those that stayed`() throws {
    let text = Self.text.replacing(
      "permis le matin avant dix", with: "interdit le matin avant neuf")
    guard case .changed(let place, let nearest, let difference) = try verdict(text) else {
      Issue.record("the quote is not found changed")
      return
    }
    #expect(place.lines == 2...2)
    #expect(nearest.hasPrefix("L’arrosage est interdit le matin avant neuf heures"))
    #expect(nearest.hasSuffix("dix-neuf heures."))
    #expect(
      difference.stretches == [
        .init(kind: .same, text: "L’arrosage est"), .init(kind: .removed, text: "permis"),
        .init(kind: .added, text: "interdit"), .init(kind: .same, text: "le matin avant"),
        .init(kind: .removed, text: "dix"), .init(kind: .added, text: "neuf"),
        .init(kind: .same, text: "heures et le soir après dix-neuf heures."),
      ])
  }

  @Test func `First and last words that changed belong to the quote`() throws {
    let text = Self.text.replacing("L’arrosage est", with: "Semer est")
      .replacing("dix-neuf heures.", with: "dix-neuf coups.")
    guard case .changed(_, let nearest, _) = try verdict(text) else {
      Issue.record("the quote is not found changed")
      return
    }
    #expect(nearest.hasPrefix("Semer est") && nearest.hasSuffix("coups."))
  }

  @Test func `White space, hyphenation and control characters are no change`() throws {
    let text = Self.text.replacing("permis le matin", with: "per-\n mis\u{200B} le\u{A0}matin")
    #expect(try verdict(text).name == "moved")
    let accents = Self.text.replacing("après", with: "apre\u{300}s")
    #expect(try verdict(accents).name == "moved")
  }

  @Test func `The same words in another document are no renamed document`() throws {
    let other = "Rien à voir.\n\(Self.quote)\nRien de plus.\n"
    #expect(verdict(try citation(), ["autre.txt": Array(other.utf8)]).name == "no_document")
    let renamed = "Un titre\n" + Self.text
    let found = verdict(try citation(), ["autre.txt": Array(renamed.utf8)])
    #expect(found.name == "moved")
    #expect(found.place?.file == "autre.txt")
    #expect(found.place?.lines == 3...3)
  }

  @Test func `A name that another document took`() throws {
    let files = ["g.txt": Array("Un autre texte.".utf8), "h.txt": Array(Self.text.utf8)]
    let found = verdict(try citation(), files)
    #expect(found.name == "moved")
    #expect(found.place?.file == "h.txt")
  }

  @Test func `A quote that was altered is not its source's`() throws {
    var altered = try citation()
    altered.text = altered.text.replacing("permis", with: "interdit")
    #expect(try verdict(Self.text, of: altered).name == "changed")
    altered.text = "Le composteur reçoit les épluchures de légumes et le marc de café."
    #expect(try verdict(Self.text, of: altered).name == "gone")
  }

  @Test func `A highlight that was altered is not its source's`() throws {
    var cited = try citation()
    let hull = cited.spans[0]
    cited.highlights = [.init(spans: [hull], text: cited.text)]
    #expect(try verdict(Self.text, of: cited).name == "intact")
    cited.highlights[0].text = cited.text.replacing("permis", with: "interdit")
    guard case .changed(let place, _, let difference) = try verdict(Self.text, of: cited) else {
      Issue.record("the highlight is not found altered")
      return
    }
    #expect(place.lines == 2...2)
    #expect(difference.stretches.contains(.init(kind: .removed, text: "interdit")))
  }

  @Test func `A place beyond the end of a file`() throws {
    var beyond = try citation()
    beyond.spans = [90_000..<90_100]
    #expect(try verdict(Self.text, of: beyond).name == "moved")
    #expect(try verdict("", of: beyond).name == "gone")
    beyond.spans = (0..<2000).map { $0 << 41..<($0 << 41) + (1 << 40) }
    beyond.text = String(repeating: Self.quote + " mot ", count: 500)
    #expect(try verdict(Self.text, of: beyond).name == "gone")
  }

  @Test func `A quote in pieces, and what stands between them`() throws {
    let pieces = ["Le jardin est ouvert à tous", "les habitants du quartier."]
    let box = "\nBON À SAVOIR : la clef est au bureau.\n"
    let text = "Avant.\n" + pieces.joined(separator: box) + "\nAprès.\n"
    var cited = try citation(of: pieces.joined(separator: box), in: text)
    let start = cited.spans[0].lowerBound
    let gap = start + pieces[0].utf8.count
    cited.spans = [start..<gap, gap + box.utf8.count..<cited.spans[0].upperBound]
    cited.text = pieces.joined(separator: " ")
    #expect(try verdict(text, of: cited).name == "intact")
    #expect(try verdict("Titre\n" + text, of: cited).name == "moved")
    #expect(try verdict(text.replacing(box, with: "\nAutre.\n"), of: cited).name == "moved")
    #expect(try verdict(text.replacing(box, with: " "), of: cited).name == "moved")
    #expect(
      try verdict(text.replacing("ouvert à", with: "ouvert le soir à"), of: cited).name
        == "changed")
  }

  @Test func `A file in Latin-1`() throws {
    let scalars = Self.text.unicodeScalars
    let latin = scalars.map { $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value) }
    // One byte a character: right after the first line.
    let start = try #require(latin.firstIndex(of: UInt8(ascii: "\n"))) + 1
    var cited = try citation()
    cited.spans = [start..<start + Self.quote.unicodeScalars.count]
    #expect(verdict(cited, ["g.txt": latin]).name == "intact")
    let found = verdict(cited, ["g.txt": Array("\n".utf8) + latin])
    #expect(found.place?.spans == [start + 1..<start + 1 + Self.quote.unicodeScalars.count])
  }
}
