import Answering

/// When a reply shows that documents differ.
enum SideRule {
  /// The sides that a citation is right for.
  static func sides(of citation: Citation, among places: [GoldPlace]) -> Set<String> {
    Set(places.filter { CitationRule.isRight(citation.passage, for: $0) }.compactMap(\.side))
  }

  /// Whether two of some citations are right for different sides.
  static func differ(_ citations: some Sequence<Citation>, among places: [GoldPlace]) -> Bool {
    let found = citations.map { sides(of: $0, among: places) }.filter { !$0.isEmpty }
    return found.indices.contains { first in
      found[(first + 1)...].contains { $0.union(found[first]).count > 1 }
    }
  }

  /// The citations that each conflict of a reply names; a conflict of more than three names none.
  static func named(in answer: Answer) -> [[Citation]] {
    answer.conflicts.filter { $0.citations.count <= 3 }.map { conflict in
      Set(conflict.citations).sorted().compactMap { rank in
        answer.citations.indices.contains(rank - 1) ? answer.citations[rank - 1] : nil
      }
    }
  }
}
