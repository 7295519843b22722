import Retrieval
import TestFixtures

/// Passages and questions whose words are as frequent as those of a language: the word of rank *r*
/// has a share of about 1/*r*. Passages come eight by eight under a subject of their own.
///
/// The same on every machine: no number is drawn but whole ones.
struct ZipfianCollection {
  /// Half of the drawn words have a rank below 2⁸.
  private static let ranksAsPowerOfTwo = 16
  private static let wordsOfSubject = 24

  private var generator = SeededGenerator(seed: 2_024)
  private let passageCount: Int

  init(passageCount: Int) { self.passageCount = passageCount }

  /// Adds all passages to a builder of one field.
  mutating func add(to builder: inout InvertedIndexBuilder) {
    var subject: [Int] = []
    for passage in 0..<passageCount {
      if passage % 8 == 0 { subject = (0..<Self.wordsOfSubject).map { _ in rank(from: 6) } }
      let length = 6 + number(below: 16)
      builder.beginPassage()
      for _ in 0..<length {
        let isOfSubject = number(below: 3) == 0
        let rank = isOfSubject ? subject[number(below: subject.count)] : rank(from: 0)
        builder.add(Self.word(rank).span, field: 0)
      }
      builder.endPassage(lengths: [length])
    }
  }

  /// Questions of one to four words that tell passages apart, with as many that tell nothing before
  /// them if wanted.
  mutating func queries(_ count: Int, withFrequentWords: Bool) -> [[QueryTerm]] {
    (0..<count).map { _ in
      let rare = (0...number(below: 4)).map { _ in rank(from: 5) }
      let frequent = withFrequentWords ? rare.map { _ in number(below: 8) + 1 } : []
      return Set(frequent + rare).sorted().map { QueryTerm(term: Self.word($0)) }
    }
  }

  /// A rank of at least 2ˡ: each power of two is as likely to be the one below it.
  private mutating func rank(from least: Int) -> Int {
    let power = 1 << (least + number(below: Self.ranksAsPowerOfTwo - least))
    return power + number(below: power)
  }

  /// A number from the upper bits; whatever bias that has is the same everywhere.
  private mutating func number(below bound: Int) -> Int {
    Int(generator.next() >> 33) % bound
  }

  private static func word(_ rank: Int) -> [UInt8] { Array("m\(rank)".utf8) }
}
