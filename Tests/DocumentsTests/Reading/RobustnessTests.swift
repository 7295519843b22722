import TestFixtures
import Testing

@testable import Documents

/// Whatever the bytes, reading ends and keeps its promises.
@Suite struct RobustnessTests {
  private static let fragments = [
    "Le vélo", "roule", "sur la piste", "PRÉPARER", "QUI PEUT VENIR ?", "Qui aide ?", "Fiche 3 |",
    "BON À SAVOIR", "Définition :", "prenanten", "\nn \u{FFFD} un gilet", "\u{FFFD}", "•", "➔", "▪",
    "✓",
    "\u{F0B7}", "-", "–", "1.", "12", "12)", "#", "##", "**", "*", "`", "_", ">", "> ", "[", "]",
    ")", "(", "[ici](#)", "[là](https://exemple.fr/a-b)", "^{", "}", "www.exemple.fr", "©",
    ".", ",", ";", ":", " : ", "?", "…", "«", "»", "’", "é", "e\u{301}", "œ", "🚲", "7",
    "AVL : un club",
  ]
  private static let separators = [
    "", "", " ", " ", " ", "\n", "\n", "\n\n", "-\n", "\r\n", "\r", "\u{0C}", "\n\n\n\n", "\n ",
    "\t",
    "\u{A0}", "\u{202F}", "\u{AD}", "\u{200B}", "\u{202E}", "\u{07}", "\u{85}", "\u{2028}",
    "\u{FEFF}", "   ",
  ]

  @Test(arguments: 0..<300)
  func mixesOfFragments(seed: UInt64) {
    #expect(Reading(Self.mix(seed: seed)).faults == [], "seed \(seed)")
  }

  private static func mix(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...120, using: &generator) {
      text += Self.fragments.randomElement(using: &generator) ?? ""
      text += Self.separators.randomElement(using: &generator) ?? ""
    }
    return text
  }

  @Test(arguments: 0..<150)
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...600, using: &generator)
    var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    if seed % 3 == 1 { bytes = [0xFF, 0xFE] + bytes }
    if seed % 3 == 2 { bytes = [0xFE, 0xFF] + bytes }
    #expect(Reading(bytes: bytes).faults == [], "seed \(seed)")
  }

  /// Documents of the repository with their lines shuffled, cut short and glued.
  @Test(arguments: 0..<50)
  func shuffledLines(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let name = try #require(SampleCorpus.names.randomElement(using: &generator))
    let lines = SampleCorpus.bytes(of: name).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    let chosen = (0..<60).compactMap { _ in lines.randomElement(using: &generator) }
    let text = chosen.flatMap { line in
      let glue: [UInt8] = Bool.random(using: &generator) ? [0x0A] : [0x20]
      return line.prefix(Int.random(in: 0...200, using: &generator)) + glue
    }
    let reading = Reading(bytes: text, vocabulary: SampleCorpus.vocabulary)
    #expect(reading.faults == [], "seed \(seed)")
  }
}
