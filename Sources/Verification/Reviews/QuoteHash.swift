import Documents

/// What a person's word on a quote is tied to: SHA-256 of its essence, so that another layout of the
/// same words keeps it, and another letter does not.
public enum QuoteHash {
  /// The hash of a quote, in hexadecimal digits.
  ///
  /// - Complexity: O(bytes)
  public static func of(_ quote: String) -> String {
    var essence = String.UnicodeScalarView()
    for key in EssenceMap(of: quote).keys {
      if let scalar = Unicode.Scalar(key) { essence.append(scalar) }
    }
    return SHA256.hexadecimal(SHA256.digest(of: Array(String(essence).utf8)))
  }
}
