/// The words that French layouts print on a side box. In extracted text they stand before or
/// after the box, sometimes glued to the first words of the next column.
enum BoxLabel {
  private static let labels: Set<String> = [
    "bon a savoir", "pour aller plus loin", "a savoir", "a noter", "a retenir", "le saviez vous",
    "pour en savoir plus", "en savoir plus", "zoom", "zoom sur", "focus", "astuce", "conseil",
    "en pratique", "important", "attention", "rappel", "vigilance",
  ]

  /// Splits off a label in capitals that a block begins with.
  ///
  /// - Returns: the label, and what follows it in the same block, if anything; nil for no label.
  static func split(_ block: TextBlock, of text: [UInt8]) -> (label: TextBlock, rest: TextBlock?)? {
    guard block.kind == .paragraph, block.opening == .uppercase else { return nil }
    var words: [String] = []
    for (index, piece) in block.pieces.prefix(3).enumerated() {
      let capitals = capitalsPrefix(of: piece, in: text)
      guard !capitals.isEmpty else { break }
      words += Headline(text, capitals).folded
      let isLabel = labels.contains(words.joined(separator: " "))
      if capitals != piece {
        return isLabel ? cut(block, at: index, after: capitals, of: text) : nil
      }
      if isLabel && index == block.pieces.count - 1 {
        var label = block
        label.kind = .boxLabel
        return (label, nil)
      }
    }
    return nil
  }

  /// The capitals that a line begins with, up to a first word in lower case.
  private static func capitalsPrefix(of piece: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var (end, offset) = (piece.lowerBound, piece.lowerBound)
    while offset < piece.upperBound {
      let (value, length) = text.scalar(at: offset)
      if ScalarClass.isLowercase(value) { return piece.lowerBound..<end }
      offset += length
      let ended = offset >= piece.upperBound || ScalarClass.isSpace(text.scalar(at: offset).value)
      if ended { end = offset }
    }
    return piece.lowerBound..<end
  }

  private static func cut(
    _ block: TextBlock, at index: Int, after capitals: Range<Int>, of text: [UInt8]
  ) -> (TextBlock, TextBlock?) {
    var (label, rest) = (block, block)
    label.pieces = Array(block.pieces[..<index]) + [capitals]
    label.kind = .boxLabel
    let line = TextLine(
      number: 0, range: capitals.upperBound..<block.pieces[index].upperBound, of: text)
    rest.pieces = [line.content] + block.pieces[(index + 1)...]
    rest.opening = line.opening
    rest.isFirstOfPage = false
    return (label, rest)
  }
}
