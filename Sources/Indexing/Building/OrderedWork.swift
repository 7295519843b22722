/// Items that several threads work on, while one of them hands on what they gave, in their order.
///
/// Items are begun in their order as long as there is room for them: what was begun and not yet handed
/// on is all that is held. No thread waits for another as long as there is room.
final class OrderedWork<Item: Sendable, Value: Sendable, Failure: Error>: Sendable {
  /// Where the work stands.
  private struct Progress {
    /// How many items were begun.
    var begun = 0
    /// How many items were handed on.
    var handedOn = 0
    /// The size of the items that were begun and not handed on.
    var held = 0
    /// What these gave, as far as they are done.
    var outcomes: [Int: Result<Value, Failure>] = [:]
    var isStopped = false
  }

  /// What the thread that hands items on does next.
  private enum Step {
    case work(Int)
    case handOn(Result<Value, Failure>)
  }

  private let items: [Item]
  private let sizes: [Int]
  private let room: Int
  private let body: @Sendable (Item) throws(Failure) -> Value
  private let progress = Monitor(Progress())

  /// - Parameters:
  ///   - items: what is worked on.
  ///   - sizes: the size of each.
  ///   - room: the size of the items that may be held at once; one item may always be.
  ///   - body: what is done with an item, by any of the threads.
  init(
    _ items: [Item], sizes: [Int], room: Int,
    _ body: @escaping @Sendable (Item) throws(Failure) -> Value
  ) {
    self.items = items
    self.sizes = sizes
    self.room = room
    self.body = body
  }

  /// Works until no item is left to begin. Several threads may do so.
  func help() {
    while let number = progress.await({ self.helperStep(&$0) }) { work(on: number) }
  }

  /// Works too, and hands on. One thread does so.
  ///
  /// - Throws: what the first of the items that failed threw; those after it are not handed on.
  func handOn(_ take: (Value) -> Void) throws(Failure) {
    defer {
      progress.update { progress in
        progress.isStopped = true
        return true
      }
    }
    for number in items.indices {
      take(try outcome(of: number).get())
      progress.update { progress in
        progress.handedOn += 1
        progress.held -= sizes[number]
        // Who waits for room should find enough for more than one item.
        return progress.held <= room / 2
      }
    }
  }

  /// What an item gave; until that is there, this thread works on others.
  private func outcome(of number: Int) -> Result<Value, Failure> {
    while true {
      let step: Step = progress.await { progress in
        if let outcome = progress.outcomes.removeValue(forKey: number) { return .handOn(outcome) }
        return self.begin(&progress).map { .work($0) }
      }
      switch step {
      case .handOn(let outcome): return outcome
      case .work(let number): work(on: number)
      }
    }
  }

  /// The next item for a helper, if there is room; none where none is left.
  private func helperStep(_ progress: inout Progress) -> Int?? {
    if progress.isStopped || progress.begun == items.count { return .some(nil) }
    return begin(&progress).map { .some($0) }
  }

  private func begin(_ progress: inout Progress) -> Int? {
    let number = progress.begun
    guard number < items.count,
      number == progress.handedOn || progress.held + sizes[number] <= room
    else { return nil }
    progress.begun += 1
    progress.held += sizes[number]
    return number
  }

  private func work(on number: Int) {
    var outcome: Result<Value, Failure>? = Result { [items, body] () throws(Failure) in
      try body(items[number])
    }
    progress.update { progress in
      // Given away: once it is handed on, nobody else holds it.
      progress.outcomes[number] = outcome.take()
      return number == progress.handedOn
    }
  }
}
