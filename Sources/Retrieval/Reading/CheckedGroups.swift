import Synchronization

/// The groups of lists whose checksums were right: a long file is checked as it is read.
final class CheckedGroups: Sendable {
  private let words: Mutex<[UInt64]>

  init(count: Int) { words = Mutex([UInt64](repeating: 0, count: count / 64 + 1)) }

  func contains(_ group: Int) -> Bool {
    words.withLock { $0[group / 64] & 1 << UInt64(group % 64) != 0 }
  }

  func insert(_ group: Int) {
    words.withLock { $0[group / 64] |= 1 << UInt64(group % 64) }
  }
}
