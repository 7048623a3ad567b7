import Types

/// Regular expressions of the host's engine, by what the prelude's `Regex` holds: a letter for each option, the latest first,
/// then `/` and a pattern or `'` and a plain text, or how it is put together (RegexBuilder.lsw). Scripts hold text and their own functions,
/// so nothing of the host's lies among their values.
final class RegexCache {
    private var known: [String: Regex<AnyRegexOutput>] = [:]
    private var latest: (source: String, regex: Regex<AnyRegexOutput>)?
    /// A program that makes patterns without end starts again with an empty table.
    private static let capacity = 500

    /// What a search that runs needs for its transforms.
    private struct Running {
        /// The array of the script's functions.
        let transforms: F
        let site: NativeSite
        /// What a function failed with; the engine passes it on, or takes it for no match.
        var failure: (any Error)?
    }
    private var running: Running?
    /// A search calls functions of the script.
    var isRunning: Bool { running != nil }

    /// - Throws: what the engine says about the pattern.
    func regex(_ source: String) throws -> Regex<AnyRegexOutput> {
        if let latest, latest.source == source { return latest.regex }
        let regex: Regex<AnyRegexOutput>
        if let found = known[source] { regex = found } else {
            var maker = RegexMaker(self)
            regex = try maker.make(Substring(source))
            if known.count >= RegexCache.capacity { known = [:] }
            known[source] = regex
        }
        latest = (source, regex)
        return regex
    }

    /// Searches with the regular expression whose words begin at `words`: its source, then its transforms. nil: the engine failed.
    /// - Throws: what a transform failed with.
    func run<T>(_ words: F, _ site: NativeSite, _ search: (Regex<AnyRegexOutput>) throws -> T) throws -> T? {
        guard let regex = try? regex(words.string) else { return nil }
        let outer = running
        running = Running(transforms: pointer(words[2]), site: site)
        defer { running = outer }
        let found = try? search(regex)
        if let failure = running?.failure { throw failure }
        return found
    }

    /// What the script's function makes of a captured text; nil: nothing.
    func transform(_ index: Int, _ text: Substring) throws -> RegexValue? {
        guard let running, running.failure == nil, index < running.transforms[2] else { return nil }
        let site = running.site
        let any = site.interpreter.anyType
        let optional = site.interpreter.optional(of: any)
        return try withUnsafeTemporaryAllocation(of: Int.self, capacity: optional.words) { memory in
            let result = memory.baseAddress.unsafelyUnwrapped
            do {
                let call = site.begin(running.transforms[4 + index])
                defer { call.end() }
                call.arguments.put(text)
                defer { call.arguments.host(Substring.self).deinitialize(count: 1) }
                try call.into(result)
            } catch {
                self.running?.failure = error
                throw error
            }
            return optional.isSome(result) ? RegexValue(moving: result + optional.payloadOffset, any) : nil
        }
    }

    /// The pattern behind the options.
    static func pattern(_ source: String) -> String {
        guard let mark = source.utf8.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "'") }) else { return source }
        return String(source[source.utf8.index(after: mark)...])
    }
}

/// A script's value of type `Any` that the engine carries from a transform to the match.
final class RegexValue {
    private let words: F
    private let type: TypeInfo

    init(moving source: F, _ type: TypeInfo) {
        self.type = type
        words = .allocate(capacity: type.words)
        words.copyWords(from: source, type.words)
    }
    deinit {
        type.destroyWords(words)
        words.deallocate()
    }
    /// Fills an `Any?`.
    func copy(to target: F) {
        let optional = type.interpreter.optional(of: type)
        type.copy(words, to: target + optional.payloadOffset)
        optional.setSome(target)
    }
}
