/// Substring, String.Index and the views of a String (structs that hold the String).
extension NativeTable {
    @inline(__always) private static func part(_ p: F) -> Substring { p.host(Substring.self).pointee }

    static let substrings: Functions = {
        var t: Functions = [:]
        t["substring.init"] = { _, r, _ in r.put(Substring()) }
        t["substring.fromString"] = { a, r, _ in r.put(Substring(text(a))) }
        t["substring.base"] = { a, r, _ in r.put(part(a).base) }
        t["substring.description"] = { a, r, _ in r.put(String(part(a))) }
        t["substring.debugDescription"] = { a, r, _ in r.put(part(a).debugDescription) }
        t["substring.count"] = { a, r, _ in
            if let (text, start, end) = asciiPart(a), text.isPlain(from: start, to: end) {
                r[0] = end - start
            } else {
                r[0] = part(a).count
            }
        }
        t["substring.isEmpty"] = { a, r, _ in r.bool = part(a).isEmpty }
        t["substring.startIndex"] = { a, r, _ in r.stringIndex = part(a).startIndex }
        t["substring.endIndex"] = { a, r, _ in r.stringIndex = part(a).endIndex }
        t["substring.first"] = { a, r, _ in
            if let first = part(a).first { r.put(first) } else { r.zero(2) }
        }
        t["substring.last"] = { a, r, _ in
            if let last = part(a).last { r.put(last) } else { r.zero(2) }
        }
        t["substring.eq"] = { a, r, _ in r.bool = part(a) == part(a + 4) }
        t["substring.lt"] = { a, r, _ in r.bool = part(a) < part(a + 4) }
        t["substring.hash"] = { a, _, _ in pointer(a[4]).host(Hasher.self).pointee.combine(part(a)) }
        t["substring.hasPrefix"] = { a, r, _ in r.bool = part(a).hasPrefix(text(a + 4)) }
        t["substring.hasSuffix"] = { a, r, _ in r.bool = part(a).hasSuffix(text(a + 4)) }
        addSubstringPositions(&t)
        return t
    }()

    private static func inside(_ index: String.Index, _ text: Substring) -> Bool { index >= text.startIndex && index < text.endIndex }

    static func nextOfSubstring(_ iterator: F, _ r: F) {
        let known = asciiCharacter(iterator, iterator[4])
        if known >= 0 {
            iterator[4] = ASCIIText.index(ASCIIText.offset(iterator[4]) + 1)
            return ASCIIText.put(character: known, to: r)
        }
        let position = (iterator + 4).stringIndex
        let text = iterator.host(Substring.self)
        if position >= text.pointee.endIndex { return r.zero(2) }
        r.put(text.pointee[position])
        (iterator + 4).stringIndex = text.pointee.index(after: position)
    }

    private static func addSubstringPositions(_ t: inout Functions) {
        t["substring.character"] = { a, r, site in
            let known = asciiCharacter(a, a[4])
            if known >= 0 { return ASCIIText.put(character: known, to: r) }
            let (text, index) = (part(a), (a + 4).stringIndex)
            if !inside(index, text) { throw site.trap("Substring index is out of bounds") }
            r.put(text[index])
        }
        t["substring.substring"] = { a, r, site in
            let (text, lower, upper) = (part(a), (a + 4).stringIndex, (a + 5).stringIndex)
            if lower < text.startIndex || upper > text.endIndex || lower > upper { throw site.trap("Substring index range is out of bounds") }
            r.put(text[lower..<upper])
        }
        t["substring.indexAfter"] = { a, r, site in
            if asciiCharacter(a, a[4]) >= 0 {
                r[0] = ASCIIText.index(ASCIIText.offset(a[4]) + 1)
                return
            }
            let (text, index) = (part(a), (a + 4).stringIndex)
            if !inside(index, text) { throw site.trap("Substring index is out of bounds") }
            r.stringIndex = text.index(after: index)
        }
        t["substring.indexBefore"] = { a, r, site in
            let (text, index) = (part(a), (a + 4).stringIndex)
            if index <= text.startIndex || index > text.endIndex { throw site.trap("Substring index is out of bounds") }
            r.stringIndex = text.index(before: index)
        }
        t["substring.indexOffset"] = { a, r, site in
            if let moved = asciiPart(a).flatMap({ moved(in: $0.text, a[4], by: a[5], from: $0.start, to: $0.end) }) {
                r[0] = moved
                return
            }
            let (text, index, distance) = (part(a), (a + 4).stringIndex, a[5])
            if index < text.startIndex || index > text.endIndex { throw site.trap("Substring index is out of bounds") }
            guard let moved = text.index(index, offsetBy: distance, limitedBy: distance < 0 ? text.startIndex : text.endIndex) else {
                throw site.trap("Substring index is out of bounds")
            }
            r.stringIndex = moved
        }
        t["substring.indexOffsetLimited"] = { a, r, site in
            let (text, index, distance, limit) = (part(a), (a + 4).stringIndex, a[5], (a + 6).stringIndex)
            if index < text.startIndex || index > text.endIndex { throw site.trap("Substring index is out of bounds") }
            let isBehind = distance >= 0 ? limit < index : limit > index
            let bound = distance < 0 ? text.startIndex : text.endIndex
            let effective = isBehind ? bound : (distance < 0 ? max(limit, bound) : min(limit, bound))
            guard let moved = text.index(index, offsetBy: distance, limitedBy: effective) else {
                if isBehind || effective != limit { throw site.trap("Substring index is out of bounds") }
                return putOptional(r, nil as Int?)
            }
            putOptional(r, bits(moved))
        }
        t["substring.distance"] = { a, r, site in
            let (text, start, end) = (part(a), (a + 4).stringIndex, (a + 5).stringIndex)
            if start > text.base.endIndex || end > text.base.endIndex { throw site.trap("Substring index is out of bounds") }
            r[0] = text.distance(from: start, to: end)
        }
        t["substring.characters"] = { a, r, site in
            if let (text, start, end) = asciiPart(a), text.isPlain(from: start, to: end) {
                r[0] = try makeArray(end - start, site.result) { index, place in ASCIIText.put(character: Int(text.bytes[start + index]), to: place) }
                return
            }
            let characters = Array(part(a))
            r[0] = try makeArray(characters.count, site.result) { index, place in place.put(characters[index]) }
        }
        // An iterator is [substring, position].
        t["substring.iteratorNext"] = { a, r, _ in nextOfSubstring(pointer(a[0]), r) }
        t["substring.replace"] = { a, _, site in
            let place = pointer(a[0]).host(Substring.self)
            let (lower, upper) = ((a + 1).stringIndex, (a + 2).stringIndex)
            if lower < place.pointee.startIndex || upper > place.pointee.endIndex || lower > upper { throw site.trap("Substring index range is out of bounds") }
            place.pointee.replaceSubrange(lower..<upper, with: text(a + 3))
        }
    }

    static let stringViews: Functions = {
        var t: Functions = [:]
        addStringIndex(&t)
        addScalarView(&t)
        addUTF8View(&t)
        addUTF16View(&t)
        return t
    }()

    private static func addStringIndex(_ t: inout Functions) {
        t["stringIndex.eq"] = { a, r, _ in r.bool = a.stringIndex == (a + 1).stringIndex }
        t["stringIndex.lt"] = { a, r, _ in r.bool = a.stringIndex < (a + 1).stringIndex }
        t["stringIndex.hash"] = { a, _, _ in pointer(a[1]).host(Hasher.self).pointee.combine(a.stringIndex) }
        t["stringIndex.fromUTF8"] = { a, r, site in
            let string = text(a + 1)
            if a[0] < 0 || a[0] > string.utf16.count { throw site.trap("String index is out of bounds") }
            r.stringIndex = String.Index(utf16Offset: a[0], in: string)
        }
        t["stringIndex.utf16Offset"] = { a, r, site in
            let string = text(a + 1)
            if a.stringIndex > string.endIndex { throw site.trap("String index is out of bounds") }
            r[0] = a.stringIndex.utf16Offset(in: string)
        }
        t["stringIndex.debugDescription"] = { a, r, _ in r.put(String(reflecting: a.stringIndex)) }
        t["stringIndex.within"] = { a, r, _ in putOptional(r, String.Index(a.stringIndex, within: text(a + 1)).map(bits)) }
        t["stringIndex.samePosition"] = { a, r, _ in putOptional(r, a.stringIndex.samePosition(in: text(a + 1)).map(bits)) }
        t["stringIndex.withinUTF8"] = { a, r, _ in putOptional(r, String.Index(a.stringIndex, within: text(a + 1).utf8).map(bits)) }
        t["stringIndex.withinUTF16"] = { a, r, _ in putOptional(r, String.Index(a.stringIndex, within: text(a + 1).utf16).map(bits)) }
        t["stringIndex.withinScalars"] = { a, r, _ in putOptional(r, String.Index(a.stringIndex, within: text(a + 1).unicodeScalars).map(bits)) }
    }

    /// The positions of a view whose struct is the String's two words.
    private static func addPositions<V: BidirectionalCollection>(_ t: inout Functions, _ prefix: String, _ view: @escaping (String) -> V) where V.Index == String.Index {
        t[prefix + ".count"] = { a, r, _ in r[0] = view(text(a)).count }
        t[prefix + ".indexAfter"] = { a, r, site in
            let elements = view(text(a))
            if (a + 2).stringIndex >= elements.endIndex { throw site.trap("String index is out of bounds") }
            r.stringIndex = elements.index(after: (a + 2).stringIndex)
        }
        t[prefix + ".indexBefore"] = { a, r, site in
            let elements = view(text(a))
            let index = (a + 2).stringIndex
            if index <= elements.startIndex || index > elements.endIndex { throw site.trap("String index is out of bounds") }
            r.stringIndex = elements.index(before: index)
        }
        t[prefix + ".indexOffset"] = { a, r, site in
            let elements = view(text(a))
            let (index, distance) = ((a + 2).stringIndex, a[3])
            guard index <= elements.endIndex, let moved = elements.index(index, offsetBy: distance, limitedBy: distance < 0 ? elements.startIndex : elements.endIndex) else {
                throw site.trap("String index is out of bounds")
            }
            r.stringIndex = moved
        }
        t[prefix + ".distance"] = { a, r, site in
            let elements = view(text(a))
            let (start, end) = ((a + 2).stringIndex, (a + 3).stringIndex)
            if start > elements.endIndex || end > elements.endIndex { throw site.trap("String index is out of bounds") }
            r[0] = elements.distance(from: start, to: end)
        }
    }

    private static func addScalarView(_ t: inout Functions) {
        addPositions(&t, "scalars") { $0.unicodeScalars }
        t["scalars.scalar"] = { a, r, site in
            let elements = text(a).unicodeScalars
            if (a + 2).stringIndex >= elements.endIndex { throw site.trap("String index is out of bounds") }
            r[0] = Int(elements[(a + 2).stringIndex].value)
        }
        t["scalars.iteratorNext"] = { a, r, _ in
            let iterator = pointer(a[0])
            let position = (iterator + 2).stringIndex
            let elements = text(iterator).unicodeScalars
            if position >= elements.endIndex { return putOptional(r, nil as Int?) }
            putOptional(r, Int(elements[position].value))
            (iterator + 2).stringIndex = elements.index(after: position)
        }
        t["scalars.array"] = { a, r, site in
            let elements = text(a).unicodeScalars.map { Int($0.value) }
            r[0] = try makeArray(elements.count, site.result) { index, place in place[0] = elements[index] }
        }
        t["scalars.replace"] = { a, _, site in
            let place = pointer(a[0]).host(String.self)
            let (lower, upper) = ((a + 1).stringIndex, (a + 2).stringIndex)
            if upper > place.pointee.endIndex || lower > upper { throw site.trap("String index range is out of bounds") }
            place.pointee.unicodeScalars.replaceSubrange(lower..<upper, with: text(a + 3).unicodeScalars)
        }
    }

    private static func addUTF8View(_ t: inout Functions) {
        addPositions(&t, "utf8") { $0.utf8 }
        t["utf8.byte"] = { a, r, site in
            let elements = text(a).utf8
            if (a + 2).stringIndex >= elements.endIndex { throw site.trap("String index is out of bounds") }
            r[0] = Int(elements[(a + 2).stringIndex])
        }
        t["utf8.array"] = { a, r, site in
            let elements = Array(text(a).utf8)
            r[0] = try makeArray(elements.count, site.result) { index, place in place[0] = Int(elements[index]) }
        }
    }

    private static func addUTF16View(_ t: inout Functions) {
        addPositions(&t, "utf16") { $0.utf16 }
        t["utf16.unit"] = { a, r, site in
            let elements = text(a).utf16
            if (a + 2).stringIndex >= elements.endIndex { throw site.trap("String index is out of bounds") }
            r[0] = Int(elements[(a + 2).stringIndex])
        }
        t["utf16.array"] = { a, r, site in
            let elements = Array(text(a).utf16)
            r[0] = try makeArray(elements.count, site.result) { index, place in place[0] = Int(elements[index]) }
        }
    }
}
