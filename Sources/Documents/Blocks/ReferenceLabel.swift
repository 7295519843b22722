/// Labels that only send the reader elsewhere: « Pour en savoir plus : », « Liens utiles : ».
///
/// They govern the links right after them and nothing more.
enum ReferenceLabel {
  private static let phrases = [
    "savoirplus", "allerplusloin", "liensutiles", "voiraussi", "plusdinformations", "sources",
    "references", "bibliographie", "sitographie",
  ]

  static func matches(_ headline: Headline) -> Bool {
    guard headline.words.count <= 8 else { return false }
    let letters = headline.folded.joined()
    return phrases.contains { letters.contains($0) }
  }
}
