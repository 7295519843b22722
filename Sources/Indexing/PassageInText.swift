import Documents

/// A passage in the text that it was found in.
struct PassageInText {
  let cited: CitedPassage
  let layout: Layout
  let text: DocumentText
}
