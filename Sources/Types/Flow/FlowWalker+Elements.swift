import Diagnostics
import Lexer

/// How a place is used before it has a value: decides the words.
enum ElementUse {
    case read
    /// By a mutating method or a setter of a part.
    case modified
    case passedByReference
    case captured
    case capturedByFunction
}

/// A tracked variable, stored property of `self`, or a tuple element of one.
struct ElementPath {
    var elements: Range<Int>
    var name: String
    var type: TypeID
    var isLet: Bool
    /// A property of the instance under construction.
    var isOfSelf: Bool
    var declaration: Span
}

/// Variables declared without a value, and their tuple elements.
extension FlowWalker {
    // MARK: Declaring

    /// Variables of a declaration come into scope.
    func declare(_ pattern: TypedPattern, hasValue: Bool) {
        if hasValue {
            walk(pattern)
            return
        }
        pattern.forEachLocal { local, place in
            guard let variable = typedLocal(local) else { return }
            if !variable.isLet, isOptional(variable.type) { return }
            if let known = variables[local] {
                state.initialized.remove(known.elements)
                state.touched.remove(known.elements)
                return
            }
            let elements = newElements(for: variable.type)
            variables[local] = TrackedVariable(elements: elements, name: variable.name.text, isLet: variable.isLet, type: variable.type, span: place.span)
        }
    }

    func newElements(for type: TypeID) -> Range<Int> {
        let first = elementCount
        elementCount += elementCount(of: type)
        return first..<elementCount
    }

    /// Leaves of a tuple type; one for every other.
    private func elementCount(of type: TypeID, depth: Int = 0) -> Int {
        guard depth < 16, case .tuple(let elements) = program.types.node(type), !elements.isEmpty else { return 1 }
        return elements.reduce(0) { $0 + elementCount(of: $1.type, depth: depth + 1) }
    }

    func typedLocal(_ local: LocalID) -> TypedLocal? {
        local.raw >= 0 && local.raw < body.locals.count ? body.locals[local.raw] : nil
    }

    func isOptional(_ type: TypeID) -> Bool {
        guard case .nominal(let declaration, _) = program.types.node(type) else { return false }
        return declaration == program.known("Optional")
    }

    // MARK: Paths

    /// The elements a place stands for, when it is (part of) a variable that began without a value.
    func path(of place: TypedExpression) -> ElementPath? {
        switch place.kind {
        case .local(let local):
            guard let variable = variables[local], typedLocal(local)?.owner == frame.owner else { return nil }
            return ElementPath(elements: variable.elements, name: variable.name, type: variable.type, isLet: variable.isLet, isOfSelf: false, declaration: variable.span)
        case .tupleElement(let base, let index):
            guard let whole = path(of: base) else { return nil }
            return element(index, of: whole)
        case .stored(let base, let property, _):
            guard isSelf(base), let initializer = frame.initializer, !initializer.isDelegating else { return nil }
            return initializer.properties[property].map { $0.path }
        default: return nil
        }
    }

    private func element(_ index: Int, of whole: ElementPath) -> ElementPath? {
        guard case .tuple(let parts) = program.types.node(whole.type), index >= 0, index < parts.count else { return nil }
        var first = whole.elements.lowerBound
        for part in parts.prefix(index) { first += elementCount(of: part.type) }
        let part = parts[index]
        var result = whole
        result.elements = first..<(first + elementCount(of: part.type))
        result.type = part.type
        result.name += "." + (part.label?.text ?? String(index))
        return result
    }

    /// The name of the leaf with this number: `t.1`, `self.size.width`.
    func leafName(_ element: Int, in whole: ElementPath) -> String {
        var current = whole
        while case .tuple(let parts) = program.types.node(current.type), !parts.isEmpty {
            let next = parts.indices.lazy.compactMap { self.element($0, of: current) }.first { $0.elements.contains(element) }
            guard let next else { break }
            current = next
        }
        return current.name
    }

    // MARK: Uses

    /// The place must have a value here.
    func require(_ path: ElementPath, _ use: ElementUse, _ span: Span) {
        if record(path, use) { return }
        guard let missing = state.initialized.firstMissing(path.elements) else { return }
        if case .read = use, path.isOfSelf, lazyDepth == 0, frame.initializer?.kind == .value, !isAddressOnly(path.type) {
            useSelf(.plain, span)
            return
        }
        let name = leafName(missing, in: path)
        let isLet = path.isOfSelf ? frame.initializer?.countsAsConstant(path.elements.count) ?? false : path.isLet
        let (id, message): (String, String)
        switch use {
        case .read where lazyDepth > 0 && !path.isOfSelf, .captured:
            (id, message) = ("variable-closure-use-uninit", "captured by a closure before being initialized")
        case .read, .modified: (id, message) = ("variable-used-before-initialized", "used before being initialized")
        case .passedByReference: (id, message) = ("variable-inout-before-initialized", "passed by reference before being initialized")
        case .capturedByFunction: (id, message) = ("variable-function-use-uninit", "used by function definition before being initialized")
        }
        let notes = path.isOfSelf ? [] : [Diagnostic.Note(isLet ? "constant defined here" : "variable defined here", path.declaration)]
        reportOnPath(.error(id, "\(isLet ? "constant" : "variable") '\(name)' \(message)", span, notes: notes))
    }

    /// Values of the type are only handled by their address in compiled code, which shows in the words.
    private func isAddressOnly(_ type: TypeID) -> Bool {
        switch program.types.node(type) {
        case .parameter, .associated: return true
        case .existential(let existential): return !existential.isClassBound && existential.superclass == nil && existential.protocols != [program.known("Error")].compactMap { $0 }
        default: return false
        }
    }

    /// Notes a use inside a `defer` of something declared outside it; checked where the `defer` runs.
    private func record(_ path: ElementPath, _ use: ElementUse) -> Bool {
        var isRecorded = false
        for index in recordings.indices where path.elements.lowerBound < recordings[index].firstInner {
            isRecorded = true
            if path.isOfSelf {
                recordings[index].usesSelf = true
            } else {
                var isWritten = false
                switch use {
                case .passedByReference, .modified: isWritten = true
                case .read, .captured, .capturedByFunction: break
                }
                if let known = recordings[index].uses.firstIndex(where: { $0.path.elements == path.elements }) {
                    if isWritten { recordings[index].uses[known].isWritten = true }
                } else {
                    recordings[index].uses.append(.init(path: path, isWritten: isWritten))
                }
            }
        }
        return isRecorded
    }

    /// The place gets a value.
    func assign(_ path: ElementPath, _ span: Span) {
        if record(path, .passedByReference) { return }
        if path.isLet {
            let note = path.isOfSelf ? letNote(path) : letNote(path)
            if state.touched.containsAny(path.elements) {
                reportOnPath(.error("immutable-property-already-initialized", "immutable value '\(path.name)' may only be initialized once", span, notes: [note]))
            } else if state.isLive {
                letSites.append(LetSite(elements: path.elements, name: path.name, span: span, note: note))
            }
        }
        state.initialized.insert(path.elements)
        state.touched.insert(path.elements)
    }

    func letNote(_ path: ElementPath) -> Diagnostic.Note {
        Diagnostic.Note("change 'let' to 'var' to make it mutable", path.declaration)
    }
}
