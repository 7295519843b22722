// The standard library has no logarithm: this file alone asks the C library for it.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The natural logarithm of a positive number.
func naturalLogarithm(_ number: Double) -> Double { log(number) }
