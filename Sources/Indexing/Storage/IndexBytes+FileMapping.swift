package import Files
package import Retrieval

extension IndexBytes {
  /// The bytes of a mapped file, held as long as they are read.
  package convenience init(_ mapping: FileMapping) {
    unsafe self.init(mapped: mapping.bytes) { _ = mapping }
  }
}

extension PostingSpill {
  /// Lets postings beyond a limit wait in files without a name. Where a folder takes none they stay
  /// in memory: an index folder that cannot be written has its index in memory too, and the words of
  /// documents go nowhere else on the disk.
  ///
  /// - Parameters:
  ///   - limit: the bytes of postings that are held in memory.
  ///   - folder: the folder of the index; made where it is missing.
  package init(limit: Int, in folder: String) {
    self.init(limit: limit) { parts in
      do throws(FileError) {
        try LocalFile.makeFolder(folder)
        return IndexBytes(try FileMapping(temporaryIn: folder, parts))
      } catch {
        return nil
      }
    }
  }
}
