import XCTest
@testable import Interp

final class ConstantDivisorTests: XCTestCase {
    func testThereIsNoneBelowTwo() {
        for divisor in [Int.min, -7, -1, 0, 1] { XCTAssertNil(ConstantDivisor(divisor)) }
        XCTAssertNil(ConstantDivisor(nil))
    }

    func testItDividesAsTheProcessorDoes() throws {
        var divisors = Array(2...300) + [1000, 1_000_003, 2_147_483_648, Int.max - 1, Int.max, Int.max / 2, Int.max / 3]
        divisors += (2..<62).flatMap { [(1 << $0) - 1, 1 << $0, (1 << $0) + 1] }
        for divisor in divisors {
            let constant = try XCTUnwrap(ConstantDivisor(divisor))
            var values = [Int.min, Int.min + 1, Int.max, Int.max - 1, 1 << 62, -(1 << 62)]
            for near in [0, divisor, 0 &- divisor, divisor &* 2, divisor &* -3, Int.max / divisor * divisor, Int.min / divisor * divisor] {
                values += [near &- 1, near, near &+ 1]
            }
            for value in values {
                XCTAssertEqual(constant.quotient(value), value / divisor, "\(value) / \(divisor)")
                XCTAssertEqual(constant.remainder(value), value % divisor, "\(value) % \(divisor)")
            }
        }
    }
}
