#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The UTF-8 bytes of texts that are being put together. A text that is begun while another one is not done stands behind that,
/// and is finished or dropped first. Used by the script thread only.
final class TextBuffer {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// Where the next byte goes; a text begins by remembering it.
    private(set) var count = 0
    /// More than this is given back when nothing is in use.
    private static let kept = 1 << 16

    init() {
        capacity = 256
        bytes = .allocate(capacity: capacity)
    }
    deinit { bytes.deallocate() }

    /// Gives its bytes to who keeps them for later.
    func takeAll() -> [UInt8] {
        defer { count = 0 }
        return count == 0 ? [] : Array(UnsafeBufferPointer(start: bytes, count: count))
    }
    /// Has the bytes again that it gave away.
    func putBack(_ kept: [UInt8]) { kept.withUnsafeBufferPointer { if let start = $0.baseAddress, $0.count > 0 { append(start, $0.count) } } }

    @inline(__always) private func reserve(_ more: Int) {
        if capacity &- count < more { grow(count + max(more, capacity)) }
    }
    @inline(never) private func grow(_ size: Int) {
        let new = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        new.update(from: bytes, count: count)
        bytes.deallocate()
        (bytes, capacity) = (new, size)
    }

    @inline(__always) func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
        reserve(length)
        memcpy(bytes + count, source, length)
        count &+= length
    }

    /// The String at `p`.
    @inline(__always) func append(text p: F) {
        if let text = ASCIIText(p) { append(text.bytes, text.count) } else { append(p.host(String.self).pointee) }
    }

    @inline(never) func append(_ text: String) {
        var text = text
        text.withUTF8 { if let start = $0.baseAddress { append(start, $0.count) } }
    }

    /// The decimal digits of a number.
    func append(_ value: Int) {
        reserve(20)
        if value < 0 {
            bytes[count] = 45
            count &+= 1
        }
        var rest = value.magnitude
        var length = 1
        var limit: UInt = 10
        while length < 20 && rest >= limit {
            length &+= 1
            let (next, overflow) = limit.multipliedReportingOverflow(by: 10)
            if overflow { break }
            limit = next
        }
        var place = bytes + (count &+ length)
        count &+= length
        repeat {
            let quotient = rest / 10
            place -= 1
            place.pointee = UInt8(truncatingIfNeeded: 48 &+ (rest &- quotient &* 10))
            rest = quotient
        } while rest > 0
    }

    /// Puts the text that began at `start` to `d` and forgets it.
    func finish(from start: Int, to d: F) {
        let text = UnsafePointer(bytes + start)
        let length = count - start
        count = start
        var all: UInt8 = length > 15 ? 128 : 0
        if length <= 15 { for index in 0..<length { all |= text[index] } }
        if all < 128 {
            ASCIIText.put(text, length, to: d)
        } else {
            d.put(String(decoding: UnsafeBufferPointer(start: text, count: length), as: UTF8.self))
        }
        if _slowPath(capacity > TextBuffer.kept && start == 0) {
            bytes.deallocate()
            capacity = 256
            bytes = .allocate(capacity: capacity)
        }
    }

    /// Forgets what was begun at `start`: its evaluation failed.
    func drop(from start: Int) { count = start }
}
