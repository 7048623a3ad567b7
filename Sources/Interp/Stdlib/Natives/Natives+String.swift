/// String: two words with the host's value in place.
extension NativeTable {
    static let strings: Functions = {
        var t: Functions = [:]
        addStringMaking(&t)
        addStringComparison(&t)
        addStringAccess(&t)
        addStringChanges(&t)
        addStringSearch(&t)
        return t
    }()

    /// The String in place, not copied.
    @inline(__always) static func text(_ p: F) -> String { p.host(String.self).pointee }

    // MARK: Making

    private static func addStringMaking(_ t: inout Functions) {
        t["string.init"] = { _, r, _ in r.put("") }
        // Character and String have the same two words.
        t["string.identity"] = { a, r, _ in
            r.copyWords(from: a, 2)
            retainString(r)
        }
        t["string.fromCharacter"] = { a, r, _ in r.put(String(a.host(Character.self).pointee)) }
        t["string.fromScalar"] = { a, r, _ in r.put(String(Character(scalar(a[0])))) }
        t["string.fromSubstring"] = { a, r, _ in
            if let (text, start, end) = asciiPart(a) {
                ASCIIText.put(text.bytes + start, end - start, to: r)
            } else {
                r.put(String(a.host(Substring.self).pointee))
            }
        }
        t["string.fromProtocol"] = { a, r, site in r.put(try anyText(a, site.types[0], site)) }
        t["string.toSubstring"] = { a, r, site in
            if site.types[0].kind == .substring {
                r.put(a.substring)
            } else {
                r.put(Substring(try anyText(a, site.types[0], site)))
            }
        }
        t["string.repeating"] = { a, r, site in
            if a[2] < 0 { throw site.trap("Negative count not allowed") }
            try checkLength(text(a).utf8.count, times: a[2], site)
            r.put(String(repeating: text(a), count: a[2]))
        }
        t["string.repeatingCharacter"] = { a, r, site in
            if a[2] < 0 { throw site.trap("Negative count not allowed") }
            try checkLength(a.host(Character.self).pointee.utf8.count, times: a[2], site)
            r.put(String(repeating: a.host(Character.self).pointee, count: a[2]))
        }
        t["string.radix"] = { a, r, site in
            let words = site.types[0].words
            guard let value = wideInteger(a, site.types[0]) else { throw foreign(site.types[0], site) }
            let radix = a[words]
            if radix < 2 || radix > 36 { throw site.trap("Radix must be between 2 and 36") }
            let isUpper = a[words + 1] != 0
            if let small = Int(exactly: value) {
                r.put(String(small, radix: radix, uppercase: isUpper))
            } else {
                r.put(String(value, radix: radix, uppercase: isUpper))
            }
        }
        t["string.fromCharacters"] = { a, r, _ in
            let buffer = pointer(a[0])
            if let text = asciiText(of: buffer + 4, count: buffer[2]) { return r.put(text) }
            r.put(String(UnsafeBufferPointer(start: (buffer + 4).host(Character.self), count: buffer[2])))
        }
        t["string.fromUTF8"] = { a, r, _ in r.put(String(decoding: bytes(a[0]), as: UTF8.self)) }
        t["string.fromUTF16"] = { a, r, _ in
            let buffer = pointer(a[0])
            r.put(String(decoding: (0..<buffer[2]).lazy.map { UInt16(truncatingIfNeeded: buffer[4 + $0]) }, as: UTF16.self))
        }
        t["string.validatingUTF8"] = { a, r, _ in putOptional(r, String(validating: bytes(a[0]), as: UTF8.self)) }
        t["string.fromScalars"] = { a, r, _ in
            let buffer = pointer(a[0])
            var result = String.UnicodeScalarView()
            for index in 0..<buffer[2] { result.append(scalar(buffer[4 + index])) }
            r.put(String(result))
        }
        t["string.joinArray"] = { a, r, site in
            let elements = pointer(a[0])
            let buffer = site.interpreter.textBuffer
            let start = buffer.count
            for index in 0..<elements[2] {
                if index > 0 { buffer.append(text: a + 1) }
                buffer.append(text: elements + (4 + 2 * index))
            }
            buffer.finish(from: start, to: r)
        }
    }

    private static func checkLength(_ bytes: Int, times: Int, _ site: NativeSite) throws {
        let (total, isOver) = bytes.multipliedReportingOverflow(by: times)
        if isOver || total > 1 << 34 || total / 8 > site.heap.maximumWords { throw site.trap("out of memory: a string of \(times) repetitions") }
    }

    /// The bytes of an Array<UInt8>.
    static func bytes(_ word: Int) -> [UInt8] {
        let buffer = pointer(word)
        return [UInt8](unsafeUninitializedCapacity: buffer[2]) { target, count in
            for index in 0..<buffer[2] { target[index] = UInt8(truncatingIfNeeded: buffer[4 + index]) }
            count = buffer[2]
        }
    }

    static func scalar(_ word: Int) -> Unicode.Scalar { Unicode.Scalar(UInt32(truncatingIfNeeded: word)) ?? "\u{FFFD}" }

    /// The text of any StringProtocol type.
    static func anyText(_ p: F, _ type: TypeInfo, _ site: NativeSite) throws -> String {
        switch type.kind {
        case .string: return text(p)
        case .substring: return String(p.host(Substring.self).pointee)
        default: return try describe(p, type, debug: false)
        }
    }

    // MARK: Comparison

    private static func addStringComparison(_ t: inout Functions) {
        t["string.eq"] = { a, r, _ in r.bool = text(a) == text(a + 2) }
        t["string.ne"] = { a, r, _ in r.bool = text(a) != text(a + 2) }
        t["string.lt"] = { a, r, _ in r.bool = text(a) < text(a + 2) }
        t["string.le"] = { a, r, _ in r.bool = text(a) <= text(a + 2) }
        t["string.gt"] = { a, r, _ in r.bool = text(a) > text(a + 2) }
        t["string.ge"] = { a, r, _ in r.bool = text(a) >= text(a + 2) }
        t["string.hashValue"] = { a, r, _ in r[0] = text(a).hashValue }
        t["string.hash"] = { a, _, _ in pointer(a[2]).host(Hasher.self).pointee.combine(text(a)) }
        t["string.hasPrefix"] = { a, r, _ in r.bool = text(a).hasPrefix(text(a + 2)) }
        t["string.hasSuffix"] = { a, r, _ in r.bool = text(a).hasSuffix(text(a + 2)) }
        t["string.contains"] = { a, r, _ in
            let pattern = text(a + 2)
            r.bool = pattern.isEmpty || StringSearch.first(pattern, in: text(a)[...]) != nil
        }
        t["string.lowercased"] = { a, r, _ in r.put(text(a).lowercased()) }
        t["string.uppercased"] = { a, r, _ in r.put(text(a).uppercased()) }
        t["string.debugDescription"] = { a, r, _ in r.put(text(a).debugDescription) }
    }

    // MARK: Access

    private static func addStringAccess(_ t: inout Functions) {
        t["string.count"] = { a, r, _ in
            if let text = ASCIIText(a), text.isPlain {
                r[0] = text.count
            } else {
                r[0] = text(a).count
            }
        }
        t["string.underestimatedCount"] = { a, r, _ in r[0] = text(a).utf8.count / 4 }
        t["string.isEmpty"] = { a, r, _ in r.bool = a.host(String.self).pointee.utf8.isEmpty }
        t["string.startIndex"] = { a, r, _ in r.stringIndex = text(a).startIndex }
        t["string.endIndex"] = { a, r, _ in r.stringIndex = text(a).endIndex }
        t["string.first"] = { a, r, _ in
            if let first = text(a).first { r.put(first) } else { r.zero(2) }
        }
        t["string.last"] = { a, r, _ in
            if let last = text(a).last { r.put(last) } else { r.zero(2) }
        }
        t["string.character"] = { a, r, site in
            if let text = ASCIIText(a) {
                let byte = text.character(at: ASCIIText.offset(a[2]))
                if byte >= 0 { return ASCIIText.put(character: byte, to: r) }
            }
            let string = text(a)
            let index = (a + 2).stringIndex
            if index >= string.endIndex { throw site.trap("String index is out of bounds") }
            r.put(string[index])
        }
        t["string.substring"] = { a, r, site in
            let string = text(a)
            let (lower, upper) = ((a + 2).stringIndex, (a + 3).stringIndex)
            if upper > string.endIndex || lower > upper { throw site.trap("String index range is out of bounds") }
            r.put(string[lower..<upper])
        }
        t["string.indexAfter"] = { a, r, site in
            if let text = ASCIIText(a) {
                let offset = ASCIIText.offset(a[2])
                if text.character(at: offset) >= 0 {
                    r[0] = ASCIIText.index(offset + 1)
                    return
                }
            }
            let string = text(a)
            let index = (a + 2).stringIndex
            if index >= string.endIndex { throw site.trap("String index is out of bounds") }
            r.stringIndex = string.index(after: index)
        }
        t["string.indexBefore"] = { a, r, site in
            if let text = ASCIIText(a) {
                let offset = ASCIIText.offset(a[2])
                if text.character(at: offset - 1) >= 0 {
                    r[0] = ASCIIText.index(offset - 1)
                    return
                }
            }
            let string = text(a)
            let index = (a + 2).stringIndex
            if index <= string.startIndex || index > string.endIndex { throw site.trap("String index is out of bounds") }
            r.stringIndex = string.index(before: index)
        }
        t["string.indexOffset"] = { a, r, site in
            let string = text(a)
            let (index, distance) = ((a + 2).stringIndex, a[3])
            if let moved = ASCIIText(a).flatMap({ moved(in: $0, a[2], by: distance, from: 0, to: $0.count) }) {
                r[0] = moved
                return
            }
            if index > string.endIndex { throw site.trap("String index is out of bounds") }
            guard let moved = string.index(index, offsetBy: distance, limitedBy: distance < 0 ? string.startIndex : string.endIndex) else {
                throw site.trap("String index is out of bounds")
            }
            r.stringIndex = moved
        }
        t["string.indexOffsetLimited"] = { a, r, site in
            let string = text(a)
            let (index, distance, limit) = ((a + 2).stringIndex, a[3], (a + 4).stringIndex)
            if index > string.endIndex || limit > string.endIndex { throw site.trap("String index is out of bounds") }
            if distance >= 0 ? limit < index : limit > index {
                // The limit is behind: it does not count, the ends do.
                guard let moved = string.index(index, offsetBy: distance, limitedBy: distance < 0 ? string.startIndex : string.endIndex) else {
                    throw site.trap("String index is out of bounds")
                }
                return putOptional(r, bits(moved))
            }
            putOptional(r, string.index(index, offsetBy: distance, limitedBy: limit).map(bits))
        }
        t["string.distance"] = { a, r, site in
            let string = text(a)
            let (start, end) = ((a + 2).stringIndex, (a + 3).stringIndex)
            if start > string.endIndex || end > string.endIndex { throw site.trap("String index is out of bounds") }
            r[0] = string.distance(from: start, to: end)
        }
        t["string.characters"] = { a, r, site in
            if let text = ASCIIText(a), text.isPlain {
                r[0] = try makeArray(text.count, site.result) { index, place in ASCIIText.put(character: Int(text.bytes[index]), to: place) }
                return
            }
            let characters = Array(text(a))
            r[0] = try makeArray(characters.count, site.result) { index, place in place.put(characters[index]) }
        }
        // An iterator is [string, position].
        t["string.iteratorNext"] = { a, r, _ in nextCharacter(pointer(a[0]), r) }
    }

    static func nextCharacter(_ iterator: F, _ r: F) {
        if let text = ASCIIText(iterator) {
            let offset = ASCIIText.offset(iterator[2])
            let byte = text.character(at: offset)
            if byte >= 0 {
                iterator[2] = ASCIIText.index(offset &+ 1)
                return ASCIIText.put(character: byte, to: r)
            }
        }
        let position = (iterator + 2).stringIndex
        let string = iterator.host(String.self)
        if position >= string.pointee.endIndex { return r.zero(2) }
        r.put(string.pointee[position])
        (iterator + 2).stringIndex = string.pointee.index(after: position)
    }

    /// The word of an index.
    static func bits(_ index: String.Index) -> Int { unsafeBitCast(index, to: Int.self) }

    // MARK: Changes

    private static func addStringChanges(_ t: inout Functions) {
        t["string.plus"] = { a, r, _ in r.put(text(a) + text(a + 2)) }
        t["string.append"] = { a, _, _ in
            let place = pointer(a[0]).host(String.self)
            place.pointee.append(text(a + 1))
        }
        t["string.appendCharacter"] = { a, _, _ in pointer(a[0]).host(String.self).pointee.append(a.advanced(by: 1).host(Character.self).pointee) }
        t["string.appendSubstring"] = { a, _, _ in pointer(a[0]).host(String.self).pointee.append(contentsOf: a.advanced(by: 1).host(Substring.self).pointee) }
        t["string.reserveCapacity"] = { a, _, _ in
            if a[1] > 0 && a[1] < 1 << 30 { pointer(a[0]).host(String.self).pointee.reserveCapacity(a[1]) }
        }
        t["string.replace"] = { a, _, site in
            let place = pointer(a[0]).host(String.self)
            let (lower, upper) = ((a + 1).stringIndex, (a + 2).stringIndex)
            if upper > place.pointee.endIndex || lower > upper { throw site.trap("String index range is out of bounds") }
            place.pointee.replaceSubrange(lower..<upper, with: text(a + 3))
        }
        t["string.insert"] = { a, _, site in
            let place = pointer(a[0]).host(String.self)
            let index = (a + 3).stringIndex
            if index > place.pointee.endIndex { throw site.trap("String index is out of bounds") }
            place.pointee.insert((a + 1).host(Character.self).pointee, at: index)
        }
        t["string.remove"] = { a, r, site in
            let place = pointer(a[0]).host(String.self)
            let index = (a + 1).stringIndex
            if index >= place.pointee.endIndex { throw site.trap("String index is out of bounds") }
            r.put(place.pointee.remove(at: index))
        }
        t["string.removeAll"] = { a, _, _ in pointer(a[0]).host(String.self).pointee.removeAll(keepingCapacity: a[1] != 0) }
    }

    // MARK: Search

    private static func addStringSearch(_ t: inout Functions) {
        // (text, separator, most splits, omit empty)
        t["string.split"] = { a, r, site in
            if a[6] < 0 { throw site.trap("Must take zero or more splits") }
            if let parts = try splitPlain(a, site) {
                r[0] = parts
                return
            }
            let parts = a.substring.split(separator: (a + 4).character, maxSplits: a[6], omittingEmptySubsequences: a[7] != 0)
            r[0] = try makeArray(parts.count, site.result) { index, place in place.put(parts[index]) }
        }
        t["string.splitByString"] = { a, r, site in
            if a[6] < 0 { throw site.trap("Must take zero or more splits") }
            if let parts = try splitPlain(a, site) {
                r[0] = parts
                return
            }
            let parts = StringSearch.split(a.substring, text(a + 4), maxSplits: a[6], omitsEmpty: a[7] != 0)
            r[0] = try makeArray(parts.count, site.result) { index, place in place.put(parts[index]) }
        }
        t["string.firstRange"] = { a, r, site in
            let pattern = text(a + 4)
            let subject = a.substring
            let found = pattern.isEmpty ? subject.startIndex..<subject.startIndex : StringSearch.first(pattern, in: subject)
            guard let found else { return site.putNil(r) }
            let place = r + site.result.payloadOffset
            place.stringIndex = found.lowerBound
            (place + 1).stringIndex = found.upperBound
            site.result.setSome(r)
        }
        t["string.ranges"] = { a, r, site in
            let found = StringSearch.all(text(a + 4), in: a.substring)
            r[0] = try makeArray(found.count, site.result) { index, place in
                place.stringIndex = found[index].lowerBound
                (place + 1).stringIndex = found[index].upperBound
            }
        }
        // (text, pattern, replacement, most replacements)
        t["string.replacing"] = { a, r, _ in
            let subject = text(a)
            var result = ""
            var position = subject.startIndex
            var left = a[6]
            for range in StringSearch.all(text(a + 2), in: subject[...]) where left > 0 {
                left -= 1
                result += subject[position..<range.lowerBound]
                result += text(a + 4)
                position = range.upperBound
            }
            result += subject[position...]
            r.put(result)
        }
    }
}
