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

  /// Works on items, and hands on what they gave while others are worked on.
  ///
  /// - Parameters:
  ///   - items: what is worked on.
  ///   - sizes: the size of each item.
  ///   - room: the size of the items that are worked on, or wait to be handed on, at once; one item
  ///     at least is.
  ///   - threads: the most threads to use, this one among them.
  ///   - work: what is done with an item, by any of the threads.
  ///   - take: takes what each item gave, in the order of the items, on this thread.
  /// - Throws: what the first of the items that failed threw; those before it were taken.
  static func forEach<Item: Sendable, Value: Sendable, Failure: Error>(
    _ items: [Item], sizes: [Int], room: Int, threads: Int = processorCount,
    _ work: @escaping @Sendable (Item) throws(Failure) -> Value, take: (Value) -> Void
  ) throws(Failure) {
    let work = OrderedWork(items, sizes: sizes, room: room, work)
    // Where no thread is to be had, the work is done here.
    let helpers = (0..<max(0, min(threads, items.count) - 1)).compactMap { _ in start(work.help) }
    defer { for helper in helpers { pthread_join(helper, nil) } }
    try work.handOn(take)
  }

  /// What a new thread runs.
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
