/// The lists of a query, parted anew for each window: the optional ones, which all together cannot lift
/// a passage into the results, and the essential ones, which are read through.
struct Parting {
  /// What each list adds at most in the window.
  private(set) var bounds: [Int]
  /// What all lists, and the optional ones, add at most together.
  private(set) var total = 0
  private(set) var rest = 0
  /// The optional lists by what they add, least first, then the essential ones.
  private var order: [Int]
  private var optionalCount = 0

  /// A passage looked up costs about as much as four postings read: of twice, three, four, six and eight
  /// times, this is the fastest.
  private static let costOfLookup = 4

  /// Parts as many lists as there are.
  init(count: Int) {
    bounds = [Int](repeating: 0, count: count)
    order = Array(0..<count)
  }

  /// The lists that candidates are looked up in, those that add the least first.
  var optional: ArraySlice<Int> { order[..<optionalCount] }

  /// The lists that are read through.
  var essential: ArraySlice<Int> { order[optionalCount...] }

  /// Asks the lists what they add in a window.
  mutating func readBounds(of lists: inout [BoundedList], in window: Range<Int>) {
    total = 0
    for number in lists.indices {
      bounds[number] = lists[number].bound(in: window)
      total += bounds[number]
    }
  }

  /// Parts the lists, given what a sum has to exceed.
  mutating func part(_ lists: [BoundedList], threshold: Int) {
    sort()
    (rest, optionalCount) = (0, 0)
    while optionalCount < order.count, rest + bounds[order[optionalCount]] <= threshold {
      rest += bounds[order[optionalCount]]
      optionalCount += 1
    }
    readShortLists(lists)
  }

  /// Makes those optional lists essential that are read faster than candidates are looked up in them, of
  /// which there may be as many as the essential lists have postings: the fewer lists are left to look
  /// in, the fewer candidates there are. Rows are too long to be worth it.
  private mutating func readShortLists(_ lists: [BoundedList]) {
    var read = essential.reduce(0) { $0 + lists[$1].postingCount }
    for place in stride(from: optionalCount - 1, through: 0, by: -1) {
      let number = order[place]
      let count = lists[number].postingCount
      guard bounds[number] > 0, !lists[number].isRow, count <= Self.costOfLookup * read else {
        continue
      }
      read += count
      rest -= bounds[number]
      optionalCount -= 1
      for other in place..<optionalCount { order[other] = order[other + 1] }
      order[optionalCount] = number
    }
  }

  /// Sorts the lists by bound: they hardly move from window to window.
  private mutating func sort() {
    for sorted in order.indices.dropFirst() {
      var place = sorted
      while place > 0, bounds[order[place - 1]] > bounds[order[place]] {
        order.swapAt(place - 1, place)
        place -= 1
      }
    }
  }
}
