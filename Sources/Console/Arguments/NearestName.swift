import FrenchText

/// Guesses which name a mistyped word was meant to be.
enum NearestName {
  /// The name nearest to a word, if one is near enough; the first of equals.
  static func name(like word: String, among names: [String], within limit: Int = 2) -> String? {
    // Nothing this long is near a name.
    guard word.utf8.count <= 64 else { return nil }
    let letters = Array(word)
    // A word half of which must change to be a name was not meant as it.
    let limit = min(limit, letters.count / 2)
    let near = names.compactMap { name in
      EditDistance.between(letters, Array(name), within: limit).map { (name, $0) }
    }
    return near.min { $0.1 < $1.1 }?.0
  }
}
