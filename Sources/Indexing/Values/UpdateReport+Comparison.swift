import Documents

extension UpdateReport {
  /// What differs between two states of an index, by the content of the files.
  init(from old: OpenIndex?, to new: OpenIndex) {
    self.init()
    let before = Self.digests(old)
    let after = Self.digests(new)
    let documents = Set(new.fileRecords.filter { $0.file.role == .document }.map(\.file.path))
    for (file, digest) in after.sorted(by: { $0.key < $1.key }) {
      switch before[file] {
      case nil: added.append(file)
      case digest: unchanged += documents.contains(file) ? 1 : 0
      default: changed.append(file)
      }
    }
    removed = before.keys.filter { after[$0] == nil }.sorted()
    skipped = new.fileRecords.compactMap { record in
      guard case .skipped(let reason) = record.file.role else { return nil }
      return Skipped(file: record.file.path, reason: reason)
    }
    passages = new.passageCount
    warnings = new.warnings
  }

  private static func digests(_ index: OpenIndex?) -> [String: [UInt8]] {
    let read = (index?.fileRecords ?? []).filter { record in
      if case .skipped = record.file.role { false } else { true }
    }
    return Dictionary(uniqueKeysWithValues: read.map { ($0.file.path, $0.digest) })
  }
}

extension Snapshot {
  /// The files that came, went or changed since an index was made.
  func changes(since index: OpenIndex) -> [String] {
    let before = Dictionary(
      uniqueKeysWithValues: index.fileRecords.map { ($0.file.path, $0.file) })
    let after = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
    let changed = after.filter { path, file in
      before[path]?.size != file.size || before[path]?.modified != file.modified
    }
    return (changed.keys + before.keys.filter { after[$0] == nil }).sorted()
  }
}
