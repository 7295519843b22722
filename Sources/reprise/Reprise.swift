import Console

/// The program: all it does is in `Console`.
@main
struct Reprise {
  static func main() {
    Application.main()
  }
}
