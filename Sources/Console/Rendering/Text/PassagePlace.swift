import Documents
import FrenchText
import Indexing

/// Where a passage stands, in the words a reader needs to find it.
struct PassagePlace {
  let passage: CitedPassage
  /// The corpus folder, as the user named it.
  let corpus: String

  /// The file and the line, as editors open them.
  var path: String {
    "\(FolderPath(corpus).appending(passage.document.file).text):\(passage.lines.lowerBound)"
  }

  /// Publisher, title, date.
  var source: String {
    let document = passage.document
    return [document.publisher, document.title, document.date].compactMap { $0 }
      .joined(by: ", ")
  }

  /// Who says it and when, in short.
  var shortSource: String {
    let document = passage.document
    return [document.publisher ?? document.title, document.date].compactMap { $0 }
      .joined(by: ", ")
  }

  /// The headings above it.
  var section: String? {
    passage.section.isEmpty ? nil : passage.section.joined(by: " › ")
  }

  /// For whom it holds, and under which rights it is held.
  var terms: String? {
    let document = passage.document
    let terms = [
      document.scope.map { "Portée : \($0)" }, document.rights.map { "Droits : \($0)" },
    ].compactMap { $0 }
    return terms.isEmpty ? nil : terms.joined(by: " · ")
  }
}
