/// How a heading shows that it is one; this decides what it stands above and below.
enum HeadingStyle: Sendable, Equatable {
  /// Markdown, level 1 to 6.
  case markdown(Int)
  /// A numbered part: « Fiche 18 | La visite de pré-reprise », « Chapitre 2 : … ».
  case part
  /// The title of a page or slide.
  case page
  /// In capitals.
  case capitals
  /// A question of its own: « Qui peut la solliciter ? ».
  case question
  /// A short line of its own: « Comment faire », « Agents contractuels ».
  case title
  /// A numbered line of its own: « 2. Le maintien dans l’emploi ».
  case numbered
  /// Words before a colon that name what follows: « Définition : ».
  case label
  /// A label that sends the reader elsewhere: « Pour en savoir plus : ».
  case reference
  /// Words before a colon at the beginning of a paragraph: « Le rendez-vous de liaison : il est prévu … ».
  case runIn
}
