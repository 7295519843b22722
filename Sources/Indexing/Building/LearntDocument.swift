import Documents

/// A document of which all is known that others need, and that needs nothing more of them.
struct LearntDocument: Sendable {
  let metadata: DocumentMetadata
  let repairs: Repairs
  let acronyms: [Acronym]
}
