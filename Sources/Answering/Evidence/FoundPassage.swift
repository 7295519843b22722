import Retrieval

/// A passage that a search found, read against the question.
struct FoundPassage {
  let ranked: RankedPassage
  let reading: PassageReading
}
