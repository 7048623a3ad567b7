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
        // (regex, text: Substring, kind: whole, prefix or first)
        t["regex.match"] = { a, r, site in
            let text = a + 2
            guard let regex = try? site.interpreter.regexes.regex(NativeTable.text(a)), let found = try? match(regex, text.substring, kind: a[6]) else { return site.putNil(r) }
            try put(found, of: text.substring.base, site.result.element, r + site.result.payloadOffset)
            site.result.setSome(r)
        }
        t["regex.matches"] = { a, r, site in
            let text = (a + 2).substring
            let found = (try? site.interpreter.regexes.regex(NativeTable.text(a))).map { text.matches(of: $0) } ?? []
            let base = text.base
            r[0] = try makeArray(found.count, site.result) { index, place in try put(found[index], of: base, site.result.element, place) }
        }
        t["regex.ranges"] = { a, r, site in
            let found = (try? site.interpreter.regexes.regex(text(a))).map { (a + 2).substring.ranges(of: $0) } ?? []
            r[0] = try makeArray(found.count, site.result) { index, place in place.put(found[index]) }
        }
        // (source, text: Substring, maxSplits, omittingEmptySubsequences)
        t["regex.split"] = { a, r, site in
            let text = (a + 2).substring
            let found = (try? site.interpreter.regexes.regex(NativeTable.text(a))).map { text.split(separator: $0, maxSplits: a[6], omittingEmptySubsequences: a[7] != 0) } ?? [text]
            r[0] = try makeArray(found.count, site.result) { index, place in place.put(found[index]) }
        }
        // A match begins with its `AnyRegexOutput`.
        t["regex.output"] = { a, r, site in
            if !fill(r, site.result, from: a, site.parameters[0].fields[0].type) { throw site.trap("The captures do not have the types of the regular expression's output") }
        }
        t["regex.extract"] = { a, r, site in
            guard fill(r + site.result.payloadOffset, site.result.element, from: a, site.parameters[0]) else { return site.putNil(r) }
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
        place[depth.offset] = capture.type == Substring.self ? 0 : 1
        if let range = capture.range {
            let optional = place + content.offset
            (optional + content.type.payloadOffset).put(range)
            content.type.setSome(optional)
        }
        if let text = capture.name { (place + name.offset).put(text) }
        (place + visible.offset).bool = true
    }

    /// Fills a value of a match's output type from an `AnyRegexOutput`; answers whether the types fit (else nothing is filled).
    private static func fill(_ place: F, _ type: TypeInfo, from output: F, _ outputType: TypeInfo) -> Bool {
        if type.id == outputType.id {
            type.copy(output, to: place)
            return true
        }
        let buffer = pointer(output[outputType.fields[1].offset])
        let element = outputType.fields[1].type.element
        let content = element.fields[1]
        let parts = type.kind == .tuple ? type.fields.map { ($0.offset, $0.type) } : [(0, type)]
        let text = (output + outputType.fields[0].offset).string
        func range(_ index: Int) -> Range<String.Index>? {
            let optional = buffer + (4 + index * element.words + content.offset)
            guard content.type.isSome(optional) else { return nil }
            let place = optional + content.type.payloadOffset
            return place.stringIndex..<(place + 1).stringIndex
        }
        func fits(_ index: Int, _ type: TypeInfo) -> Bool {
            type.kind == .substring ? range(index) != nil : type.kind == .optional && type.element.kind == .substring
        }
        guard parts.count == buffer[2] else { return false }
        guard parts.indices.allSatisfy({ fits($0, parts[$0].1) }) else { return false }
        for (index, part) in parts.enumerated() {
            let target = place + part.0
            let found = range(index)
            if part.1.kind == .substring {
                if let found { target.put(text[found]) }
            } else if let found {
                (target + part.1.payloadOffset).put(text[found])
                part.1.setSome(target)
            } else {
                part.1.setNil(target)
            }
        }
        return true
    }
}

extension UnsafeMutablePointer where Pointee == Int {
    /// Fills the two words of a `Range<String.Index>`.
    fileprivate func put(_ range: Range<String.Index>) {
        stringIndex = range.lowerBound
        (self + 1).stringIndex = range.upperBound
    }
}
