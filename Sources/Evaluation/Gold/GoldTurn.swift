/// Where a question stands in a conversation.
package struct GoldTurn: Sendable, Equatable {
  /// The conversation's id.
  package var conversation: String
  /// Its number in the conversation, from 1.
  package var number: Int

  /// A turn of a conversation.
  package init(conversation: String, number: Int) {
    self.conversation = conversation
    self.number = number
  }
}
