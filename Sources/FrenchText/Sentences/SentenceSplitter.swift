/// Cuts laid-out French text into sentences.
public enum SentenceSplitter {
  /// The sentences of a text.
  public static func sentences(in text: [UInt8]) -> [Range<Int>] { [] }
}
