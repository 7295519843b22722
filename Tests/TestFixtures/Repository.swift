public import Foundation

/// Where this repository lies on the machine that tests it.
public enum Repository {
  /// The folder of `Package.swift`.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The five documents and what is said of them.
  public static let corpus = root.appending(path: "Corpus").path
}
