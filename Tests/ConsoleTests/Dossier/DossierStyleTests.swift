import Testing

@testable import Console

/// The colours of a dossier, measured as WCAG 2.2 does.
struct DossierStyleTests {
  private typealias Palette = [String: [Double]]

  /// The colours that the sheet's `:root` rules set, in order: light, dark, print.
  private static let palettes: [Palette] = "\(DossierStyle.sheet)".matches(of: /:root \{([^}]*)\}/)
    .map { rule in
      Dictionary(
        uniqueKeysWithValues: rule.1.matches(of: /--([a-z-]+): #([0-9a-f]+);/).map {
          (String($0.1), channels(String($0.2)))
        })
    }

  private static func channels(_ digits: String) -> [Double] {
    let width = digits.count / 3
    return (0..<3).map { index in
      let part = digits.dropFirst(index * width).prefix(width)
      return Double(Int(width == 1 ? part + part : part, radix: 16) ?? 0) / 255
    }
  }

  /// Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  private func luminance(_ color: [Double]) -> Double {
    func power(_ base: Double, _ steps: Int) -> Double {
      (0..<steps).reduce(1) { value, _ in value * base }
    }
    // x^2.4 as the fifth root of x^12, by Newton's method: there is no mathematics library here.
    func curve(_ value: Double) -> Double {
      if value <= 0.04045 { return value / 12.92 }
      let target = power((value + 0.055) / 1.055, 12)
      var root = 1.0
      for _ in 0..<60 { root -= (power(root, 5) - target) / (5 * power(root, 4)) }
      return root
    }
    return zip([0.2126, 0.7152, 0.0722], color.map(curve)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let (dark, light) = (
      min(luminance(one), luminance(other)), max(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  @Test func `Black on white is 21, and a known grey is what others measure`() {
    #expect(abs(contrast([0, 0, 0], [1, 1, 1]) - 21) < 0.001)
    #expect(abs(contrast(Self.channels("767676"), [1, 1, 1]) - 4.54) < 0.01)
  }

  @Test(arguments: [
    ("ink", "paper", 4.5), ("soft", "paper", 4.5), ("link", "paper", 4.5),
    ("on-mark", "cited", 4.5), ("on-mark", "answer", 4.5), ("notice", "paper", 3),
    ("link", "cited", 3),
  ])
  func `Every colour stands out of what it is on, in light, in the dark and on paper`(
    front: String, back: String, least: Double
  ) throws {
    #expect(Self.palettes.count == 3)
    for palette in Self.palettes {
      // Print changes some colours only.
      let front = try #require(palette[front] ?? Self.palettes[0][front])
      let back = try #require(palette[back] ?? Self.palettes[0][back])
      #expect(contrast(front, back) >= least)
    }
  }

  @Test func `Nothing is fetched, and no colour is set but by name`() {
    let sheet = "\(DossierStyle.sheet)"
    for word in ["url(", "@import", "http", "src"] { #expect(!sheet.contains(word)) }
    let rules = sheet.replacing(/:root \{[^}]*\}/, with: "")
    #expect(rules.matches(of: /#[0-9a-f]{3,6}\b/).map { String($0.0) } == ["#777"])
  }
}
