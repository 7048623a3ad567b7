import Types

/// The natives of `Regex`: the host's engine, and the way of its matches into the script's values.
extension NativeTable {
    static let regexes: Functions = {
        var t: Functions = [:]
        t["regex.error"] = { a, r, site in
            do {
                _ = try site.interpreter.regexes.regex(text(a))
                r.zero(2)
            } catch {
                r.put("\(error)")
            }
        }
        t["regex.outputType"] = { a, r, _ in r.put(RegexPattern(RegexCache.pattern(text(a))).output) }
        t["regex.containsName"] = { a, r, site in r.bool = (try? site.interpreter.regexes.regex(text(a)))?.contains(captureNamed: text(a + 2)) ?? false }
        // self is [source, transforms]; (text: Substring, kind: whole, prefix or first)
        t["regex.match"] = { a, r, site in
            let text = (a + 3).substring
            guard let found = try site.interpreter.regexes.run(a, site, { try match($0, text, kind: a[7]) }) ?? nil else { return site.putNil(r) }
            try put(found, of: text.base, site.result.element, r + site.result.payloadOffset)
            site.result.setSome(r)
        }
        t["regex.matches"] = { a, r, site in
            let text = (a + 3).substring
            let found = try site.interpreter.regexes.run(a, site) { text.matches(of: $0) } ?? []
            let base = text.base
            r[0] = try makeArray(found.count, site.result) { index, place in try put(found[index], of: base, site.result.element, place) }
        }
        // A match begins with its `AnyRegexOutput`.
        t["regex.output"] = { a, r, site in
            if try !fill(r, site.result, from: a, site.parameters[0].fields[0].type) { throw site.trap("The captures do not have the types of the regular expression's output") }
        }
        t["regex.extract"] = { a, r, site in
            guard try fill(r + site.result.payloadOffset, site.result.element, from: a, site.parameters[0]) else { return site.putNil(r) }
            site.result.setSome(r)
        }
        return t
    }()

    private static func match(_ regex: Regex<AnyRegexOutput>, _ text: Substring, kind: Int) throws -> Regex<AnyRegexOutput>.Match? {
        switch kind {
        case 0: return try regex.wholeMatch(in: text)
        case 1: return try regex.prefixMatch(in: text)
        default: return try regex.firstMatch(in: text)
        }
    }

    // MARK: Matches as values

    /// Fills a `Regex.Match`: `[AnyRegexOutput [input, elements], range]`.
    private static func put(_ match: Regex<AnyRegexOutput>.Match, of base: String, _ type: TypeInfo, _ place: F) throws {
        let (output, range) = (type.fields[0], type.fields[1])
        let (input, elements) = (output.type.fields[0], output.type.fields[1])
        let captures = match.output
        (place + (output.offset + elements.offset))[0] = try makeArray(captures.count, elements.type) { index, element in
            put(captures[index], elements.type.element, element)
        }
        (place + (output.offset + input.offset)).put(base)
        (place + range.offset).put(match.range)
    }

    /// Fills an `ElementRepresentation`: optional depth, (range, value)?, name, reference, whether it is visible.
    private static func put(_ capture: AnyRegexOutput.Element, _ type: TypeInfo, _ place: F) {
        place.zero(type.words)
        let (depth, content, name, visible) = (type.fields[0], type.fields[1], type.fields[2], type.fields[4])
        place[depth.offset] = optionalDepth(capture.type)
        if let range = capture.range {
            let optional = place + content.offset
            let payload = optional + content.type.payloadOffset
            payload.put(range)
            if let value = capture.value as? RegexValue { value.copy(to: payload + content.type.element.fields[1].offset) }
            content.type.setSome(optional)
        }
        if let text = capture.name { (place + name.offset).put(text) }
        (place + visible.offset).bool = true
    }

    private static func optionalDepth(_ type: Any.Type) -> Int {
        if type == Substring.self || type == RegexValue.self { return 0 }
        return type == Substring?.self || type == RegexValue?.self ? 1 : type == Substring??.self || type == RegexValue??.self ? 2 : 3
    }

    /// Fills a value of a match's output type from an `AnyRegexOutput`; answers whether the types fit (else nothing is filled).
    private static func fill(_ place: F, _ type: TypeInfo, from output: F, _ outputType: TypeInfo) throws -> Bool {
        if type.id == outputType.id {
            type.copy(output, to: place)
            return true
        }
        let captures = Captures(output, outputType)
        let parts = type.kind == .tuple ? type.fields.map { ($0.offset, $0.type) } : [(0, type)]
        guard parts.count == captures.count else { return false }
        for (index, part) in parts.enumerated() where try !captures.fill(place + part.0, part.1, index) {
            for filled in parts[..<index] { filled.1.destroyWords(place + filled.0) }
            return false
        }
        return true
    }

    /// The elements of an `AnyRegexOutput` in its words.
    private struct Captures {
        private let text: String
        private let elements: F
        private let element: TypeInfo
        let count: Int

        init(_ output: F, _ type: TypeInfo) {
            text = (output + type.fields[0].offset).string
            let buffer = pointer(output[type.fields[1].offset])
            elements = buffer + 4
            element = type.fields[1].type.element
            count = buffer[2]
        }

        /// Fills a value of `type` with what was captured; answers whether it fits.
        func fill(_ place: F, _ type: TypeInfo, _ index: Int) throws -> Bool {
            let words = elements + index * element.words
            let content = element.fields[1]
            let optional = words + content.offset
            var (target, inner) = (place, type)
            var wrapped: [(F, TypeInfo)] = []
            for _ in 0..<words[element.fields[0].offset] {
                guard inner.kind == .optional else { return false }
                wrapped.append((target, inner))
                target += inner.payloadOffset
                inner = inner.element
            }
            guard content.type.isSome(optional) else {
                guard let outer = wrapped.first else { return false }
                outer.1.setNil(outer.0)
                return true
            }
            let payload = optional + content.type.payloadOffset
            let value = content.type.element.fields[1]
            if value.type.isSome(payload + value.offset) {
                guard try type.interpreter.cast(payload + value.offset + value.type.payloadOffset, value.type.element, to: inner, target) else { return false }
            } else {
                guard inner.kind == .substring else { return false }
                target.put(text[payload.stringIndex..<(payload + 1).stringIndex])
            }
            for (target, type) in wrapped.reversed() { type.setSome(target) }
            return true
        }
    }
}

extension UnsafeMutablePointer where Pointee == Int {
    /// Fills the two words of a `Range<String.Index>`.
    fileprivate func put(_ range: Range<String.Index>) {
        stringIndex = range.lowerBound
        (self + 1).stringIndex = range.upperBound
    }
}
