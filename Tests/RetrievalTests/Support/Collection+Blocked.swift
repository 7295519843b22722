@testable import Retrieval

extension Collection {
  /// The file of the index as that of a large collection, however small this one is.
  func blockedFile(scoredWith parameters: FieldParameters = FieldParameters()) -> [UInt8] {
    var builder = InvertedIndexBuilder(
      fieldCount: fieldCount, scoredWith: parameters, smallestBlocked: 0)
    var writer = SectionWriter(analysis: Self.analysis)
    add(to: &builder)
    builder.write(to: &writer)
    return writer.file()
  }

  func blockedIndex(
    scoredWith parameters: FieldParameters = FieldParameters()
  ) throws -> InvertedIndex {
    let bytes = IndexBytes(blockedFile(scoredWith: parameters))
    return try InvertedIndex(SectionedFile(bytes, analysis: Self.analysis))
  }
}
