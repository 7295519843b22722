/// What is said where changed documents were not read again.
enum StaleNotice {
  static func text(_ files: [String]) -> String {
    "Attention : ces documents ont changé depuis l’indexation : \(files.joined(separator: ", ")). "
      + "Relancez sans --no-update pour une réponse à jour."
  }
}
