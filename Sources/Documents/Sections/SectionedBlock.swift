/// A block and the headings it stands under.
struct SectionedBlock: Sendable {
  var block: TextBlock
  /// The headings above it, outermost first.
  var path: [String]
  /// Which stretch of text it belongs to: passages never mix two.
  var flow: Int
}
