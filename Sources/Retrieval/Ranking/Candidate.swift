/// A passage of a window that may enter the results, and its sum.
struct Candidate {
  /// The place in the window.
  var place: UInt16 = 0
  var units: UInt16 = 0
}
