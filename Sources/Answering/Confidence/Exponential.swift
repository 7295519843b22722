// The standard library has no exponential: this file alone asks the C library for it.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// *e* to the power of a number.
package func exponential(_ power: Double) -> Double { exp(power) }
