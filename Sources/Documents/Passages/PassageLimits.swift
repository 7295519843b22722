/// How large passages are.
struct PassageLimits {
  /// A passage this long takes no further paragraph that would make it longer than `words`.
  var enough = 60
  /// The usual upper end.
  var words = 110
  /// What a list may reach to stay whole, and a passage to take in a short rest.
  var most = 150
  /// A rest shorter than this joins the passage before it.
  var rest = 25
  /// The most source bytes a citation may hold (1,500), less room for layout.
  var bytes = 1400
  /// The most bytes from first to last (3,000), less room.
  var hull = 2950
  /// Where an endless sentence is cut.
  var sentenceBytes = 900
}
