#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The natives of the Foundation subset: time and files.
extension NativeTable {
    static func addFoundationSystem(_ t: inout Functions) {
        t["foundation.wallClock"] = { _, r, site in r.double = site.interpreter.host.wallClockSeconds() }
        t["foundation.monotonic"] = { _, r, site in r[0] = Int(truncatingIfNeeded: site.interpreter.host.monotonicNanoseconds()) }
        t["foundation.sleep"] = { a, _, site in
            let seconds = a.double
            if !(seconds > 0) { return }
            site.interpreter.host.flush()
            let end = site.interpreter.host.monotonicNanoseconds() &+ UInt64(min(seconds, 1e9) * 1e9)
            let host = site.interpreter.host
            _ = try site.interpreter.blocking { host.sleep(untilNanoseconds: end) ? true : nil }
        }
        t["foundation.writeBytes"] = { a, _, site in
            let host = site.interpreter.host
            bytes(a[0]).withUnsafeBytes { a[1] != 0 ? host.writeError($0) : host.write($0) }
        }
        t["foundation.writeErrorText"] = { a, _, site in
            var text = text(a)
            text.withUTF8 { site.interpreter.host.writeError(UnsafeRawBufferPointer($0)) }
        }
        t["foundation.flush"] = { _, _, site in site.interpreter.host.flush() }
        t["foundation.rand"] = { _, r, _ in r[0] = Int(rand()) }
        t["foundation.random"] = { _, r, _ in r[0] = random() }
        t["foundation.drand48"] = { _, r, _ in r.double = drand48() }
        t["foundation.srand"] = { a, _, _ in srand(UInt32(truncatingIfNeeded: a[0])) }
        t["foundation.srandom"] = { a, _, _ in srandom(UInt32(truncatingIfNeeded: a[0])) }
        t["foundation.srand48"] = { a, _, _ in srand48(a[0]) }
        t["foundation.processIdentifier"] = { _, r, _ in r[0] = Int(getpid()) }
        t["foundation.describeDate"] = { a, r, _ in r.put(describeDate(a.double)) }
        t["foundation.zoneOffset"] = { a, r, site in
            let found = TimeZoneFile.named(text(a)).map { $0.at(a[2]) }
            let words = found.map { [$0.offset, $0.isDaylightSaving ? 1 : 0] } ?? []
            r[0] = try makeArray(words.count, site.result) { index, place in place[0] = words[index] }
        }
        t["foundation.zoneName"] = { a, r, _ in r.put(TimeZoneFile.named(text(a))?.at(a[2]).name ?? "") }
        t["foundation.currentZone"] = { _, r, site in r.put(TimeZoneFile.current(site.interpreter.host.environment["TZ"])) }
        t["foundation.environment"] = { _, r, site in
            let isSandboxed = site.interpreter.limits?.limits.isSandboxed ?? false
            let environment = isSandboxed ? [:] : site.interpreter.host.environment
            try makeTable(r, site.result, capacity: environment.count)
            for (key, value) in environment {
                try withUnsafeTemporaryAllocation(of: Int.self, capacity: 4) { memory in
                    let entry = memory.baseAddress.unsafelyUnwrapped
                    entry.put(key)
                    (entry + 2).put(value)
                    let table = HashTable(r[0])
                    table.insert(try table.find(entry).bucket, moving: entry, entry + 2)
                }
            }
        }
    }

    /// `2024-02-29 12:30:00 +0000`, from seconds since 2001.
    private static func describeDate(_ seconds: Double) -> String {
        guard seconds.isFinite, abs(seconds) < 1e14 else { return "<description unavailable>" }
        var time = time_t((seconds + 978_307_200).rounded(.down))
        var parts = tm()
        guard gmtime_r(&time, &parts) != nil else { return "<description unavailable>" }
        func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let year = String(parts.tm_year + 1900)
        let padded = String(repeating: "0", count: max(0, 4 - year.count)) + year
        return "\(padded)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) +0000"
    }

    // MARK: Files

    static func addFoundationFiles(_ t: inout Functions) {
        t["foundation.readFile"] = { a, r, site in
            try site.requireFiles()
            guard let bytes = readFile(text(a)) else { return site.putNil(r) }
            (r + site.result.payloadOffset)[0] = try makeByteArray(bytes, site.result.element)
            site.result.setSome(r)
        }
        t["foundation.writeFile"] = { a, r, site in
            try site.requireFiles()
            r.bool = writeFile(text(a), bytes(a[2]), appends: a[3] != 0)
        }
        t["foundation.fileKind"] = { a, r, site in
            try site.requireFiles()
            r[0] = fileKind(text(a))
        }
        t["foundation.listDirectory"] = { a, r, site in
            try site.requireFiles()
            guard let names = listDirectory(text(a)) else { return site.putNil(r) }
            (r + site.result.payloadOffset)[0] = try makeStringArray(names, site.result.element)
            site.result.setSome(r)
        }
        t["foundation.changeFile"] = { a, r, site in
            try site.requireFiles()
            r.bool = changeFile(a[0], text(a + 1), text(a + 3))
        }
        t["foundation.currentDirectory"] = { _, r, site in
            try site.requireFiles()
            guard let path = getcwd(nil, 0) else { return r.put("/") }
            r.put(String(cString: path))
            free(path)
        }
    }

    static func readFile(_ path: String) -> [UInt8]? {
        guard fileKind(path) == 1, let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return ferror(file) == 0 ? result : nil }
            result += buffer.prefix(count)
        }
    }

    private static func writeFile(_ path: String, _ bytes: [UInt8], appends: Bool) -> Bool {
        guard let file = fopen(path, appends ? "ab" : "wb") else { return false }
        let written = bytes.isEmpty ? 0 : fwrite(bytes, 1, bytes.count, file)
        return fclose(file) == 0 && written == bytes.count
    }

    /// 0 nothing, 1 a file, 2 a directory.
    private static func fileKind(_ path: String) -> Int {
        var info = stat()
        guard stat(path, &info) == 0 else { return 0 }
        return info.st_mode & S_IFMT == S_IFDIR ? 2 : 1
    }

    private static func listDirectory(_ path: String) -> [String]? {
        guard let directory = opendir(path) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    private static func changeFile(_ operation: Int, _ path: String, _ target: String) -> Bool {
        switch operation {
        case 0: return removeItem(path)
        case 1: return mkdir(path, 0o777) == 0
        case 2:
            var made = path.hasPrefix("/") ? "" : "."
            for part in path.split(separator: "/") {
                made += "/" + part
                if fileKind(made) == 0 && mkdir(made, 0o777) != 0 { return false }
            }
            return fileKind(path) == 2
        case 3: return rename(path, target) == 0
        default: return false
        }
    }

    private static func removeItem(_ path: String) -> Bool {
        if fileKind(path) == 2 {
            for name in listDirectory(path) ?? [] where !removeItem(path + "/" + name) { return false }
            return rmdir(path) == 0
        }
        return unlink(path) == 0
    }
}
