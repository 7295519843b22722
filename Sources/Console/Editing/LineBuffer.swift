/// A line being typed, as the text on either side of the cursor.
///
/// Two strings, so that graphemes join and part as Unicode says: a combining mark typed after a
/// letter belongs to it, and one step of the cursor passes both.
package struct LineBuffer: Equatable {
  package private(set) var before = ""
  package private(set) var after = ""
  /// What was cut last, all in a row, ready to be put back.
  package private(set) var killed = ""

  package init() {}

  package var text: String { before + after }

  package var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// Types a text. What is no part of a line stays out: line ends and tabs become spaces.
  package mutating func insert(_ text: String) {
    before += Self.onOneLine(text)
  }

  /// Puts another line in place, with the cursor at its end.
  package mutating func replace(with text: String) {
    before = ""
    after = ""
    insert(text)
  }

  /// Puts a text in place of the last characters before the cursor.
  package mutating func replaceLast(_ count: Int, with text: String) {
    before.removeLast(min(count, before.count))
    insert(text)
  }

  private static func onOneLine(_ text: String) -> String {
    String(Sanitizer.clean(text).map { $0 == "\n" || $0 == "\t" ? " " : $0 })
  }

  // MARK: Moving

  package mutating func moveLeft() {
    if let character = before.popLast() { after = String(character) + after }
  }

  package mutating func moveRight() {
    if !after.isEmpty { before.append(after.removeFirst()) }
  }

  package mutating func moveToStart() {
    after = text
    before = ""
  }

  package mutating func moveToEnd() {
    before = text
    after = ""
  }

  package mutating func moveWordLeft() {
    let word = before.suffix(wordBefore)
    after = word + after
    before.removeLast(word.count)
  }

  package mutating func moveWordRight() {
    let word = after.prefix(wordAfter)
    before += word
    after.removeFirst(word.count)
  }

  // MARK: Deleting

  package mutating func deleteBackward() { _ = before.popLast() }

  package mutating func deleteForward() { if !after.isEmpty { after.removeFirst() } }

  /// Changes the two characters around the cursor for each other; at the end, the last two.
  package mutating func transpose() {
    if after.isEmpty { moveLeft() }
    guard !before.isEmpty, !after.isEmpty else { return moveToEnd() }
    let (first, second) = (before.removeLast(), after.removeFirst())
    before.append(second)
    before.append(first)
  }

  // MARK: Cutting and putting back

  /// What lies between the cursor and where a cut ends.
  package enum Stretch {
    case toStart, toEnd, wordLeft, wordRight
    /// Back to the space before, marks included.
    case toSpace
  }

  /// Cuts a stretch; one that follows another at once is added to it, on the side it stood.
  package mutating func kill(_ stretch: Stretch, adding: Bool = false) {
    switch stretch {
    case .toStart: killBefore(before.count, adding)
    case .toEnd: killAfter(after.count, adding)
    case .wordLeft: killBefore(wordBefore, adding)
    case .wordRight: killAfter(wordAfter, adding)
    case .toSpace: killBefore(spaceBefore, adding)
    }
  }

  package mutating func yank() { before += killed }

  private mutating func killBefore(_ count: Int, _ adding: Bool) {
    guard count > 0 else { return }
    killed = before.suffix(count) + (adding ? killed : "")
    before.removeLast(count)
  }

  private mutating func killAfter(_ count: Int, _ adding: Bool) {
    guard count > 0 else { return }
    killed = (adding ? killed : "") + after.prefix(count)
    after.removeFirst(count)
  }

  // MARK: Words

  /// How many characters lie between the cursor and the space before the last word.
  private var spaceBefore: Int {
    let spaces = before.reversed().prefix(while: \.isWhitespace).count
    return spaces + before.dropLast(spaces).reversed().prefix { !$0.isWhitespace }.count
  }

  /// How many characters lie between the cursor and the start of the word before.
  private var wordBefore: Int { Self.reach(before.reversed()) }

  /// How many characters lie between the cursor and the end of the word after.
  private var wordAfter: Int { Self.reach(after) }

  /// The length of what is no word, and of the word behind it.
  private static func reach(_ characters: some Sequence<Character>) -> Int {
    var count = 0
    var isInWord = false
    for character in characters {
      if character.isLetter || character.isNumber {
        isInWord = true
      } else if isInWord {
        break
      }
      count += 1
    }
    return count
  }
}
