/// A question of a line.
struct AskedQuestion {
  /// As asked.
  let text: String
  /// What it says itself.
  let own: ReadQuestion
  /// How it is searched: with what is told beside it, and what it leans on.
  let read: ReadQuestion
}
