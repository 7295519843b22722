import Testing

@testable import Documents

/// The reading of the five documents against the places that a person has labelled.
@Suite struct StructureTests {
  private let labels: [StructureLabel]

  init() throws { labels = try StructureLabel.all() }

  @Test func headingsAreFound() throws {
    let share = try share(of: .section) { label, readable, document in
      readable.compactMap { document.passages[$0].section.last }.contains { last in
        (label.heading ?? []).contains { StructureLabel.isSame(last, $0) }
      }
    }
    #expect(share >= 0.85)
  }

  @Test func drawingsAreMarkedUnreadable() throws {
    let share = try share(of: .unreadable) { _, readable, _ in readable.isEmpty }
    #expect(share >= 0.80)
  }

  @Test func hardlyAnythingIsLost() throws {
    let share = try share(of: .section, .joined) { _, readable, _ in readable.isEmpty }
    #expect(share <= 0.03)
  }

  @Test func cutSentencesAreJoined() throws {
    let share = try share(of: .joined) { label, readable, document in
      guard let with = label.with else { return false }
      let other = StructureLabel.passages(holding: with, in: document)
      return !readable.isDisjoint(with: other)
    }
    #expect(share >= 0.70)
  }

  /// The share of the labels of some kinds that pass a test, given the readable passages there.
  private func share(
    of kinds: StructureLabel.Kind...,
    where isTrue: (StructureLabel, Set<Int>, ParsedDocument) -> Bool
  ) throws -> Double {
    let chosen = labels.filter { kinds.contains($0.kind) }
    try #require(chosen.count >= 9)
    let passing = try chosen.filter { label in
      let document = try #require(SampleCorpus.readings[label.file]).document
      let readable = StructureLabel.passages(holding: label.line, in: document)
        .filter { !document.passages[$0].isUnreadable }
      return isTrue(label, readable, document)
    }
    return Double(passing.count) / Double(chosen.count)
  }
}
