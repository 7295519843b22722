/// Cuts laid-out French text into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` with the quotation marks and brackets that close
/// after it, at a line feed, and before a bullet. A full stop does not end one after an
/// abbreviation (« Dr », « cf. », « art. ») or an initial, in a number, an address or an item
/// number (« 1. Le médecin »), nor before a small letter. A colon or a semicolon ends none.
/// Where a space is missing (« capacité.Le ») the full stop ends the sentence all the same.
public enum SentenceSplitter {
  /// The byte ranges of the sentences, in order and without white space around them; every byte
  /// that is not white space is in one.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public static func sentences(in text: [UInt8]) -> [Range<Int>] {
    let scan = SentenceScan(text)
    var sentences: [Range<Int>] = []
    var start = 0
    for boundary in scan.boundaries() + [text.count] {
      let range = scan.trimmed(start..<boundary)
      if !range.isEmpty { sentences.append(range) }
      start = boundary
    }
    return sentences
  }
}
