// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Whether this machine can link a fully static program: a static C library, a static Swift
/// runtime and `lld` are all there. A static program starts several times faster.
func canLinkStatically() -> Bool {
  #if os(Linux)
    let files = FileManager.default
    let cLibraries = [
      "/usr/lib/x86_64-linux-gnu/libc.a", "/usr/lib/aarch64-linux-gnu/libc.a",
      "/usr/lib64/libc.a", "/usr/lib/libc.a",
    ]
    let toolchains = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
      URL(fileURLWithPath: String($0) + "/swift").resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().path
    }
    return cLibraries.contains(where: files.fileExists(atPath:))
      && toolchains.contains {
        files.fileExists(atPath: $0 + "/lib/swift_static/linux/static-executable-args.lnk")
          && files.fileExists(atPath: $0 + "/bin/ld.lld")
      }
  #else
    return false
  #endif
}

/// Programs are linked without their symbols, unless a profiler asks for them by `REPRISE_SYMBOLS`.
let stripping = Context.environment["REPRISE_SYMBOLS"] == nil ? ["-Xlinker", "-s"] : []

let staticLinking: [LinkerSetting] = [
  .unsafeFlags(
    stripping + [
      "-static-executable", "-use-ld=lld",
      // Has the linker write the file in one piece rather than map it (lld 21 takes the flag for
      // its opposite; where it does not, nothing changes): Linux then holds it in large pages, and
      // each start maps it several times faster.
      "-Xlinker", "--mmap-output-file",
    ],
    .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "reprise",
  products: [.executable(name: "reprise", targets: ["reprise"])],
  targets: [
    // What the others stand on.
    .target(name: "Files"),
    .target(name: "JSONText"),
    .target(name: "WordTables"),

    // The core: text to terms, terms to ranked passages.
    .target(name: "FrenchText", dependencies: ["WordTables"]),
    .target(name: "Retrieval", dependencies: ["WordTables"]),

    // A folder of documents, and the index kept in step with it.
    .target(name: "Documents", dependencies: ["Files", "FrenchText", "JSONText", "WordTables"]),
    .target(
      name: "Indexing",
      dependencies: ["Documents", "Files", "FrenchText", "Retrieval", "WordTables"]),

    // A question and its answer.
    .target(
      name: "Answering",
      dependencies: [
        "Documents", "Files", "FrenchText", "Indexing", "Retrieval", "WordTables",
      ]),

    // Saved citations read again, and the people's word on them.
    .target(name: "Verification", dependencies: ["Documents", "Files", "FrenchText", "JSONText"]),

    // How good the answers are, on questions with known ones.
    .target(name: "Evaluation", dependencies: ["Answering", "Documents", "Indexing", "JSONText"]),

    // What a person or a script sees.
    .target(
      name: "Console",
      dependencies: [
        "Answering", "Documents", "Evaluation", "Files", "FrenchText", "Indexing", "JSONText",
        "Verification",
      ]),
    .executableTarget(
      name: "reprise", dependencies: ["Console"],
      linkerSettings: canLinkStatically() ? staticLinking : []),

    // For developers: fits the models on questions with known answers.
    .executableTarget(
      name: "reprise-fit",
      dependencies: ["Answering", "Evaluation", "Files", "Indexing"]),

    // For developers: times the engine on a collection, and questions on a corpus.
    .executableTarget(
      name: "reprise-bench",
      dependencies: [
        "Answering", "Files", "FrenchText", "Indexing", "JSONText", "Retrieval", "WordTables",
      ],
      linkerSettings: canLinkStatically() ? staticLinking : []),

    // What tests share: corpora in folders of their own, numbers that repeat.
    .target(name: "TestFixtures", path: "Tests/TestFixtures"),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "TestFixtures"]),
    .testTarget(name: "WordTablesTests", dependencies: ["WordTables", "TestFixtures"]),
    .testTarget(
      name: "FrenchTextTests", dependencies: ["FrenchText", "TestFixtures", "WordTables"]),
    .testTarget(name: "RetrievalTests", dependencies: ["Files", "Retrieval", "TestFixtures"]),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Files", "FrenchText", "TestFixtures"]),
    .testTarget(name: "IndexingTests", dependencies: ["Indexing", "Documents", "TestFixtures"]),
    .testTarget(
      name: "AnsweringTests",
      dependencies: ["Answering", "Documents", "Files", "Indexing", "TestFixtures"]),
    .testTarget(
      name: "VerificationTests",
      dependencies: ["Verification", "Documents", "Files", "Indexing", "JSONText", "TestFixtures"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: [
        "Evaluation", "Answering", "Documents", "Indexing", "JSONText", "TestFixtures",
      ],
      exclude: ["Goldens"]),
    .testTarget(
      name: "ConsoleTests",
      dependencies: [
        "Console", "Answering", "Documents", "Files", "Indexing", "JSONText", "TestFixtures",
        "Verification",
      ],
      exclude: ["Snapshots"]),
    .testTarget(name: "EndToEndTests", dependencies: []),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableExperimentalFeature("Lifetimes"),
    ]
}
