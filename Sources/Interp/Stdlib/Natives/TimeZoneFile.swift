import Diagnostics

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A time zone of the system's database: TZif, RFC 8536.
struct TimeZoneFile {
    struct Period {
        /// Seconds east of Greenwich.
        var offset: Int
        var isDaylightSaving: Bool
        /// `EST`.
        var name: String
    }
    private var transitions: [Int] = []
    private var kinds: [Int] = []
    private var periods: [Period] = []
    /// What holds behind the last transition.
    private var rule: ZoneRule?

    private static let cache = ZoneCache()

    /// nil when the database has no such zone.
    static func named(_ identifier: String) -> TimeZoneFile? {
        let isPlain = identifier.utf8.allSatisfy { $0 < 128 && ($0 == 47 || $0 == 95 || $0 == 45 || $0 == 43 || $0 >= 48 && $0 <= 57 || $0 | 32 >= 97 && $0 | 32 <= 122) }
        if !isPlain || identifier.isEmpty || identifier.hasPrefix("/") { return nil }
        return cache.zone(identifier) { NativeTable.readFile("/usr/share/zoneinfo/" + identifier).flatMap { TimeZoneFile($0) } }
    }

    /// The zone of `TZ`, or of the system.
    static func current(_ variable: String?) -> String {
        if let variable, !variable.isEmpty { return variable.hasPrefix(":") ? String(variable.dropFirst()) : variable }
        var buffer = [CChar](repeating: 0, count: 1024)
        let count = readlink("/etc/localtime", &buffer, buffer.count)
        if count > 0 {
            let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if let place = StringSearch.first("zoneinfo/", in: path[...]) { return String(path[place.upperBound...]) }
        }
        return "GMT"
    }

    private init?(_ bytes: [UInt8]) {
        func number(_ place: Int, _ size: Int) -> Int {
            guard place >= 0, place + size <= bytes.count else { return 0 }
            var value = bytes[place] >= 128 ? -1 : 0
            for index in 0..<size { value = value << 8 | Int(bytes[place + index]) }
            return value
        }
        func counts(_ place: Int) -> [Int] { (0..<6).map { max(0, number(place + 20 + 4 * $0, 4)) } }
        guard bytes.starts(with: Array("TZif".utf8)), bytes.count >= 44 else { return nil }
        // Header counts: UT indicators, standard indicators, leap seconds, transitions, types, characters.
        let first = counts(0)
        var header = 0
        var wide = 4
        if bytes[4] >= UInt8(ascii: "2") {
            header = 44 + first[3] * 5 + first[4] * 6 + first[5] + first[2] * 8 + first[1] + first[0]
            wide = 8
        }
        let count = counts(header)
        let times = header + 44
        let indexes = times + count[3] * wide
        let types = indexes + count[3]
        let names = types + count[4] * 6
        let end = names + count[5] + count[2] * (wide + 4) + count[1] + count[0]
        guard end <= bytes.count, count[4] > 0 else { return nil }
        transitions = (0..<count[3]).map { number(times + $0 * wide, wide) }
        kinds = (0..<count[3]).map { Int(bytes[indexes + $0]) }
        periods = (0..<count[4]).map { index in
            let place = types + index * 6
            let start = names + Int(bytes[place + 5])
            let text = start < end ? bytes[start..<end].prefix { $0 != 0 } : []
            return Period(offset: number(place, 4), isDaylightSaving: bytes[place + 4] != 0, name: String(decoding: text, as: UTF8.self))
        }
        if kinds.contains(where: { $0 >= periods.count }) { return nil }
        if wide == 8, end < bytes.count { rule = ZoneRule(String(decoding: bytes[(end + 1)...].prefix { $0 != 10 }, as: UTF8.self)) }
    }

    /// What holds at a moment, seconds after 1970.
    func at(_ seconds: Int) -> Period {
        if let last = transitions.last, seconds >= last, let rule { return rule.at(seconds) }
        if transitions.isEmpty, let rule { return rule.at(seconds) }
        var (low, high) = (0, transitions.count)
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        if low > 0 { return periods[kinds[low - 1]] }
        return periods.first { !$0.isDaylightSaving } ?? periods[0]
    }
}

/// Zones that were read; a script has one thread at a time, but several programs may run in one process.
private final class ZoneCache: @unchecked Sendable {
    private var zones: [String: TimeZoneFile] = [:]
    private let lock = Mutex()
    func zone(_ name: String, _ read: () -> TimeZoneFile?) -> TimeZoneFile? {
        lock.locked {
            if let known = zones[name] { return known }
            let zone = read()
            zones[name] = zone
            return zone
        }
    }
}

/// `EST5EDT,M3.2.0,M11.1.0`: the rule for the years behind the table.
private struct ZoneRule {
    private struct Change {
        var month = 0
        var week = 0
        var weekday = 0
        /// Seconds after midnight, by the clock that holds before.
        var time = 7200
    }
    private var standard = TimeZoneFile.Period(offset: 0, isDaylightSaving: false, name: "")
    private var summer: TimeZoneFile.Period?
    private var begin = Change()
    private var end = Change()

    /// nil when the text is of another form.
    init?(_ text: String) {
        var rest = text[...]
        guard let name = ZoneRule.name(&rest), let offset = ZoneRule.time(&rest) else { return nil }
        standard = TimeZoneFile.Period(offset: -offset, isDaylightSaving: false, name: name)
        if rest.isEmpty { return }
        guard let summerName = ZoneRule.name(&rest) else { return nil }
        var summerOffset = 3600 - offset
        if rest.first != ",", let written = ZoneRule.time(&rest) { summerOffset = -written }
        guard let first = ZoneRule.change(&rest), let second = ZoneRule.change(&rest) else { return nil }
        (begin, end) = (first, second)
        summer = TimeZoneFile.Period(offset: summerOffset, isDaylightSaving: true, name: summerName)
    }

    private static func name(_ rest: inout Substring) -> String? {
        let isQuoted = rest.first == "<"
        if isQuoted { rest.removeFirst() }
        let name = rest.prefix { isQuoted ? $0 != ">" : $0.isLetter }
        rest = rest.dropFirst(name.count + (isQuoted ? 1 : 0))
        return name.isEmpty ? nil : String(name)
    }

    private static func number(_ rest: inout Substring) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        return digits.count > 6 ? nil : Int(digits)
    }

    /// `-5:30` in seconds.
    private static func time(_ rest: inout Substring) -> Int? {
        var sign = 1
        if rest.first == "-" { sign = -1 }
        if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
        guard var seconds = number(&rest).map({ $0 * 3600 }) else { return nil }
        for unit in [60, 1] where rest.first == ":" {
            rest.removeFirst()
            seconds += (number(&rest) ?? 0) * unit
        }
        return sign * seconds
    }

    /// `,M3.2.0/2`
    private static func change(_ rest: inout Substring) -> Change? {
        guard rest.hasPrefix(",M") else { return nil }
        rest = rest.dropFirst(2)
        var change = Change()
        guard let month = number(&rest), (1...12).contains(month), rest.first == "." else { return nil }
        rest.removeFirst()
        guard let week = number(&rest), rest.first == "." else { return nil }
        rest.removeFirst()
        guard let weekday = number(&rest) else { return nil }
        (change.month, change.week, change.weekday) = (month, week, weekday)
        if rest.first == "/" {
            rest.removeFirst()
            change.time = time(&rest) ?? 7200
        }
        return change
    }

    private static func days(_ year: Int, _ month: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let ofEra = y - era * 400
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 - 719_468
    }

    private func moment(_ change: Change, _ year: Int, _ offset: Int) -> Int {
        let first = ZoneRule.days(year, change.month)
        let next = change.month == 12 ? ZoneRule.days(year + 1, 1) : ZoneRule.days(year, change.month + 1)
        let weekday = ((first + 4) % 7 + 7) % 7
        var day = first + (change.weekday - weekday + 7) % 7 + (change.week - 1) * 7
        while day >= next { day -= 7 }
        return day * 86_400 + change.time - offset
    }

    func at(_ seconds: Int) -> TimeZoneFile.Period {
        // Beyond what a date can be, the rule does not matter.
        guard let summer, abs(seconds) < 1 << 50 else { return standard }
        let year = Int((Double(seconds + standard.offset) / 31_556_952).rounded(.down)) + 1970
        for candidate in [year + 1, year, year - 1] where seconds >= (ZoneRule.days(candidate, 1) * 86_400 - standard.offset) {
            let from = moment(begin, candidate, standard.offset), to = moment(end, candidate, summer.offset)
            let isSummer = from < to ? seconds >= from && seconds < to : seconds >= from || seconds < to
            return isSummer ? summer : standard
        }
        return standard
    }
}
