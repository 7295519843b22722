/// Phrases that each stand for something, found by the letter they begin with: of dozens, a word is
/// held against two or three.
///
/// They lie in a few arrays, however many they are: the first question that needs a table makes it.
struct PhraseTable: Sendable {
  private struct Word {
    var letters: Range<Int>
    var isBeginning: Bool
  }

  private struct Entry {
    var words: Range<Int>
    var meaning: Int
  }

  /// What stands in some words, with its place among them.
  struct Match {
    var meaning: Int
    var words: Range<Int>
  }

  private var letters: [UInt8] = []
  private var words: [Word] = []
  /// By first letter, those of one in the order in which they were given.
  private var entries: [Entry] = []
  /// Where the entries of each letter begin, and where those of the last end.
  private var starts = [Int](repeating: 0, count: 27)

  /// A table of phrases by the number of what they mean.
  ///
  /// - Parameter meanings: for each meaning its phrases, folded, parted by `|`; a word that ends in
  ///   `…` stands for any ending.
  /// - Complexity: O(bytes)
  init(_ meanings: [String]) {
    for (meaning, phrases) in meanings.enumerated() { add(phrases, meaning) }
    groupByLetter()
  }

  private mutating func add(_ phrases: String, _ meaning: Int) {
    var (firstWord, firstLetter) = (words.count, letters.count)
    var isBeginning = false
    for byte in Array(phrases.utf8) + [UInt8(ascii: "|")] {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "|"):
        words.append(Word(letters: firstLetter..<letters.count, isBeginning: isBeginning))
        (firstLetter, isBeginning) = (letters.count, false)
        if byte == UInt8(ascii: "|") {
          entries.append(Entry(words: firstWord..<words.count, meaning: meaning))
          firstWord = words.count
        }
      case 0x00..<0x80: letters.append(byte)
      default: isBeginning = true
      }
    }
  }

  private mutating func groupByLetter() {
    for entry in entries { starts[bucket(of: entry) + 1] += 1 }
    for letter in 1..<starts.count { starts[letter] += starts[letter - 1] }
    var next = starts
    var grouped = entries
    for entry in entries {
      let bucket = bucket(of: entry)
      grouped[next[bucket]] = entry
      next[bucket] += 1
    }
    entries = grouped
  }

  private func bucket(of entry: Entry) -> Int {
    Int(letters[words[entry.words.lowerBound].letters.lowerBound] - UInt8(ascii: "a"))
  }

  /// What stands in some words, in order.
  ///
  /// - Complexity: O(words · phrases with the same first letter)
  func meanings(in words: [Statement.Word]) -> [Match] {
    var found: [Match] = []
    for start in words.indices {
      for entry in entries(beginningAs: words[start]) where matches(entry, words, at: start) {
        found.append(Match(meaning: entry.meaning, words: start..<start + entry.words.count))
      }
    }
    return found
  }

  /// Whether any of them stands in some words.
  ///
  /// - Complexity: O(words · phrases with the same first letter)
  func isHeld(by words: [Statement.Word]) -> Bool {
    words.indices.contains { start in
      entries(beginningAs: words[start]).contains { matches($0, words, at: start) }
    }
  }

  private func entries(beginningAs word: Statement.Word) -> ArraySlice<Entry> {
    guard let letter = word.letters.first, (0x61...0x7A).contains(letter) else { return [] }
    let bucket = Int(letter - UInt8(ascii: "a"))
    return entries[starts[bucket]..<starts[bucket + 1]]
  }

  private func matches(_ entry: Entry, _ others: [Statement.Word], at start: Int) -> Bool {
    guard start + entry.words.count <= others.count else { return false }
    for (word, other) in zip(words[entry.words], others[start...]) {
      let letters = letters[word.letters]
      guard word.isBeginning ? other.letters.starts(with: letters) : other.letters == letters
      else { return false }
    }
    return true
  }
}
