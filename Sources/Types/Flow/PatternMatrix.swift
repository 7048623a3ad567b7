/// Decides whether rows of patterns cover all values of a row of types.
///
///     types     Bool    E
///     row 0     true    _
///     row 1     _       .a         ->  uncovered: false .b
///
/// - Source: Luc Maranget, "Warnings for pattern matching", 2007: usefulness of a row of wildcards.
struct PatternMatrix {
    private let spaces: PatternSpaces
    private var budget: Int

    init(_ spaces: PatternSpaces) {
        self.spaces = spaces
        budget = 200_000
    }

    /// The search was given up: the answer is not to be trusted.
    var isExhausted: Bool { budget < 0 }

    /// A value that none of the patterns matches, or nil when they cover everything.
    mutating func uncovered(_ patterns: [PatternSpace], of type: TypeID) -> PatternSpace? {
        var rows: [[PatternSpace]] = []
        for pattern in patterns { append(pattern, [], to: &rows) }
        return witness(rows, [spaces.all(type)], [type])?.first
    }

    /// Adds a row; a union in front gives several.
    private func append(_ first: PatternSpace, _ rest: ArraySlice<PatternSpace>, to rows: inout [[PatternSpace]]) {
        switch first {
        case .empty: break
        case .union(let parts): for part in parts { append(part, rest, to: &rows) }
        case .all, .boolean, .constructor: rows.append([first] + rest)
        }
    }

    /// A row of values that no row matches. `columns` are the possible values as spaces (empty: there are none).
    private mutating func witness(_ rows: [[PatternSpace]], _ columns: [PatternSpace], _ types: [TypeID]) -> [PatternSpace]? {
        budget -= 1 + rows.count
        if budget < 0 { return nil }
        guard let column = columns.first, let type = types.first else { return rows.isEmpty ? [] : nil }
        if column.isEmpty { return nil }
        if rows.isEmpty { return columns.contains { $0.isEmpty } ? nil : columns }
        if rows.contains(where: { $0.allSatisfy(isWildcard) }) { return nil }

        let heads = rows.contains { row in
            if let first = row.first, case .all = first { return false }
            return true
        }
        guard heads, case let parts? = spaces.decomposed(type).map(alternatives) else {
            let rest = rows.compactMap { defaultRow($0) }
            return witness(rest, Array(columns.dropFirst()), Array(types.dropFirst())).map { [column] + $0 }
        }
        var buckets = Buckets()
        for row in rows { buckets.insert(row) }
        var checkedMissing = false
        for part in parts {
            let key = Buckets.Key(part)
            guard let members = buckets.rows[key] else {
                if checkedMissing { continue }
                checkedMissing = true
                if let rest = witness(buckets.wildcards.compactMap { defaultRow($0) }, Array(columns.dropFirst()), Array(types.dropFirst())) {
                    return [part] + rest
                }
                continue
            }
            if let found = specialised(members, part, columns, types, type) { return found }
        }
        return nil
    }

    /// The rows that can match values built with `part`, with its payload as new columns.
    private mutating func specialised(_ rows: [[PatternSpace]], _ part: PatternSpace, _ columns: [PatternSpace], _ types: [TypeID], _ type: TypeID) -> [PatternSpace]? {
        guard case .constructor(let head, let payload) = part else {
            return witness(rows.compactMap { defaultRow($0, always: true) }, Array(columns.dropFirst()), Array(types.dropFirst())).map { [part] + $0 }
        }
        var next: [[PatternSpace]] = []
        for row in rows {
            guard let first = row.first else { continue }
            var own = payload
            if case .constructor(_, let given) = first, given.count == payload.count { own = given }
            expand(own + row.dropFirst(), at: 0, to: &next)
        }
        let payloadTypes = payload.map { part -> TypeID in
            if case .all(let type, _) = part { return type }
            return .error
        }
        guard let found = witness(next, payload + columns.dropFirst(), payloadTypes + types.dropFirst()) else { return nil }
        return [.constructor(head, Array(found.prefix(payload.count)))] + found.dropFirst(payload.count)
    }

    /// Resolves unions in a row (patterns have none today; a space may).
    private func expand(_ row: [PatternSpace], at index: Int, to rows: inout [[PatternSpace]]) {
        if row.contains(where: { $0.isEmpty }) { return }
        for position in row.indices.dropFirst(index) {
            guard case .union(let parts) = row[position] else { continue }
            for part in parts {
                var copy = row
                copy[position] = part
                expand(copy, at: position + 1, to: &rows)
            }
            return
        }
        rows.append(row)
    }

    private func isWildcard(_ space: PatternSpace) -> Bool {
        if case .all = space { return true }
        return false
    }

    private func defaultRow(_ row: [PatternSpace], always: Bool = false) -> [PatternSpace]? {
        guard let first = row.first else { return nil }
        if case .all = first { return Array(row.dropFirst()) }
        return always ? Array(row.dropFirst()) : nil
    }

    private func alternatives(_ space: PatternSpace) -> [PatternSpace] {
        switch space {
        case .empty: return []
        case .union(let parts): return parts
        case .all, .boolean, .constructor: return [space]
        }
    }

    /// Rows by the head of their first pattern, wildcard rows in every bucket, all in source order.
    private struct Buckets {
        enum Key: Hashable {
            case head(PatternSpace.Head.Kind)
            case boolean(Bool)

            init(_ space: PatternSpace) {
                switch space {
                case .boolean(let value): self = .boolean(value)
                case .constructor(let head, _): self = .head(head.kind)
                case .all, .empty, .union: self = .head(.tuple)
                }
            }
        }

        private(set) var rows: [Key: [[PatternSpace]]] = [:]
        private(set) var wildcards: [[PatternSpace]] = []

        mutating func insert(_ row: [PatternSpace]) {
            guard let first = row.first else { return }
            if case .all = first {
                wildcards.append(row)
                for key in Array(rows.keys) { rows[key]?.append(row) }
            } else {
                rows[Key(first), default: wildcards].append(row)
            }
        }
    }
}
