import Testing
@testable import Interp

/// The divisions that are multiplications give what the division gives.
@Suite struct DivisorTests {
    private let divisors: [Int] = {
        var result = Array(1...200) + (0..<63).flatMap { [1 << $0, (1 << $0) + 1, (1 << $0) - 1] } + [.max, .max - 1, 1_000_003, 2_147_483_647, 6_700_417]
        for _ in 0..<200 { result.append(Int.random(in: 1...Int.max >> Int.random(in: 0...61))) }
        return result.filter { $0 > 0 }
    }()
    private func dividends(_ divisor: Int) -> [Int] {
        var result: [Int] = [0, 1, -1, .max, .min, .max - 1, .min + 1]
        for factor in [1, 2, 3, Int.max / divisor, Int.random(in: 0 ... Int.max / divisor)] {
            let multiple = divisor.multipliedReportingOverflow(by: factor).partialValue
            result += [multiple, multiple &+ 1, multiple &- 1, 0 &- multiple, 1 &- multiple, -1 &- multiple]
        }
        for _ in 0..<20 { result.append(.random(in: .min ... .max)) }
        return result
    }

    @Test func quotientsAndRemainders() {
        for divisor in divisors {
            guard let constant = ConstantDivisor(divisor) else {
                #expect(divisor == 1)
                continue
            }
            for x in dividends(divisor) where constant.quotient(x) != x / divisor || constant.remainder(x) != x % divisor {
                Issue.record("\(x) / \(divisor) = \(constant.quotient(x)), remainder \(constant.remainder(x))")
            }
        }
    }
    @Test func multiples() throws {
        for divisor in divisors {
            let test = try #require(Divisibility(divisor))
            for x in dividends(divisor) where test.divides(x) != (x % divisor == 0) { Issue.record("\(x) and \(divisor): \(test.divides(x))") }
        }
    }
    @Test func divisorsThatAreLeftToTheDivision() {
        for divisor in [0, -1, 1, -2, .min] { #expect(ConstantDivisor(divisor) == nil) }
        for divisor in [0, -1, -2, .min] { #expect(Divisibility(divisor) == nil) }
    }
}
