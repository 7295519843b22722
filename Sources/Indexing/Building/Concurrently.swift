#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work on many items by several threads of the operating system.
///
/// No concurrency runtime: a program that answers one question should not load one.
enum Concurrently {
  /// How many threads the machine runs at once.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The same as `items.map(body)`, whatever the number of threads.
  ///
  /// - Parameters:
  ///   - items: what is worked on; thread *t* of *n* takes each *n*-th from the *t*-th on.
  ///   - threads: the most threads to use.
  ///   - body: what is done with an item, by any of the threads.
  /// - Returns: what the items gave, in their order.
  /// - Throws: what an item threw; other items may not have been worked on.
  static func map<Item: Sendable, Value: Sendable, Failure: Error>(
    _ items: [Item], threads: Int = processorCount,
    _ body: @escaping @Sendable (Item) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let count = min(threads, items.count)
    guard count > 1 else { return try items.map(body) }
    let shares = (0..<count).map { first in
      Share { () throws(Failure) in
        try stride(from: first, to: items.count, by: count).map { (number) throws(Failure) in
          try body(items[number])
        }
      }
    }
    let started = shares.dropFirst().map { share in start(share.run) }
    shares[0].run()
    for (share, thread) in zip(shares.dropFirst(), started) {
      // Where no thread was to be had, the work is done here.
      if let thread { pthread_join(thread, nil) } else { share.run() }
    }
    let values = try shares.map { (share) throws(Failure) in try share.outcome.get() }
    return items.indices.map { values[$0 % count][$0 / count] }
  }

  /// What one thread does. Written by that thread, read when it has ended.
  private final class Share<Value, Failure: Error>: @unchecked Sendable {
    private(set) var outcome: Result<[Value], Failure> = .success([])
    private let work: @Sendable () throws(Failure) -> [Value]

    init(_ work: @escaping @Sendable () throws(Failure) -> [Value]) { self.work = work }

    @Sendable func run() { outcome = Result(catching: work) }
  }

  private final class Start {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Starts a thread; nil where the system has none to give.
  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let context = unsafe Unmanaged.passRetained(Start(body))
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    // Some systems give threads less than reading a document may need.
    unsafe pthread_attr_setstacksize(&attributes, 8 << 20)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = unsafe pthread_create(
      &thread, &attributes,
      { context in
        #if canImport(Darwin)
          let start = unsafe Unmanaged<Start>.fromOpaque(context)
        #else
          guard let context = unsafe context else { return nil }
          let start = unsafe Unmanaged<Start>.fromOpaque(context)
        #endif
        unsafe start.takeRetainedValue().body()
        return nil
      }, context.toOpaque())
    guard status == 0 else {
      unsafe context.release()
      return nil
    }
    return thread
  }
}
