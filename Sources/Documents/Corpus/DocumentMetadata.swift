/// What is known of a document beside its text: the manifest's words, all but the first three
/// optional.
public struct DocumentMetadata: Sendable, Equatable {
  /// The file's path, relative to the corpus folder.
  public var file: String
  /// The name that citations use: the manifest's, else the relative path without its ending.
  public var id: String
  /// The title, or the file's name for want of better.
  public var title: String
  /// Who published it.
  public var publisher: String?
  /// When it was published or validated, as the document says it.
  public var date: String?
  /// Whom it addresses.
  public var audience: String?
  /// Which persons or schemes its statements hold for.
  public var scope: String?
  /// The language of the text, as a BCP 47 tag.
  public var language: String?
  /// Where it was found.
  public var url: String?
  /// Under which rights the user holds it.
  public var rights: String?

  /// Metadata of a file that no manifest describes.
  public init(file: String, id: String, title: String) {
    self.file = file
    self.id = id
    self.title = title
  }
}
