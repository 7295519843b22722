/// What people say and what official texts write for it, in any field: « ma boîte veut pas » and
/// « l’employeur refuse ».
///
/// Part of how French is read, as stemming is; words of one field belong into the corpus's own
/// `synonymes.txt`, whose format this has.
public enum EverydayFrench {
  /// The rules, in the order they are written.
  ///
  /// - Complexity: O(size of the vocabulary): read when an index is made, never for a question.
  public static var rules: [SynonymRule] {
    [doing, rights, money, people, measures, feelings, outcomes].flatMap {
      SynonymRule.rules(parsing: Array($0.utf8)).rules
    }
  }
}
