import Diagnostics
import Lexer

/// The instance under construction in an initialiser.
struct SelfInitialization {
    enum Kind {
        /// Struct: gives every property a value.
        case value
        /// Struct with `self.init`, or enum: makes `self` as a whole.
        case valueDelegating
        /// Designated initialiser of a class without superclass.
        case rootClass
        case derivedClass
        case convenience
    }

    struct Property {
        var path: ElementPath
        var declaration: DeclID
    }

    var kind: Kind
    var properties: [DeclID: Property] = [:]
    var order: [Property] = []
    /// All elements of properties.
    var elements: Range<Int>
    /// "`self.init` / `super.init` was called" or `self` assigned.
    var delegated: Range<Int>
    var nameSpan: Span
    /// Calls `super.init()` at its end without saying so.
    var hasImplicitSuperCall = false
    /// States in which the body is left, and where.
    var exits: [(state: FlowState, span: Span)] = []

    var isDelegating: Bool { kind == .valueDelegating || kind == .convenience }
    var isClass: Bool { kind == .rootClass || kind == .derivedClass || kind == .convenience }

    /// swiftc calls a property a constant when the first properties, as many as the use has elements, all are.
    func countsAsConstant(_ count: Int) -> Bool {
        var left = count
        for property in order where left > 0 {
            if !property.path.isLet { return false }
            left -= property.path.elements.count
        }
        return true
    }
}

/// Two-phase initialisation: what may be done with `self` before it is complete.
extension FlowWalker {
    enum SelfUse {
        case plain
        case method(String)
        case property(String)
        case captured
    }

    var isClassInitializer: Bool { frame.initializer?.isClass ?? false }

    func isSelf(_ expression: TypedExpression) -> Bool {
        guard frame.initializer != nil, case .local(let local) = expression.kind else { return false }
        return local == body.selfLocal
    }

    // MARK: Setting up

    func prepareInitializer() {
        guard case .function(let declaration) = context, declaration.kind == .initializer, let parent = declaration.parent, let nominal = program.nominal(parent) else { return }
        let kind: SelfInitialization.Kind
        let delegations = delegations(in: body.statements)
        switch nominal.kind {
        case .protocol: kind = .valueDelegating
        case .enum: kind = .valueDelegating
        case .struct: kind = delegations.isEmpty ? .value : .valueDelegating
        case .class: kind = declaration.isConvenience ? .convenience : (nominal.superclass == nil ? .rootClass : .derivedClass)
        }
        if !checkDelegations(delegations, kind, nominal, declaration.nameSpan) { return }
        let delegated = elementCount..<(elementCount + 1)
        elementCount += 1
        var initializer = SelfInitialization(kind: kind, elements: elementCount..<elementCount, delegated: delegated, nameSpan: declaration.nameSpan)
        for property in program.storedProperties(of: parent) {
            let elements = newElements(for: property.type)
            let path = ElementPath(elements: elements, name: "self." + property.name.text, type: property.type, isLet: property.isLet, isOfSelf: true, declaration: property.nameSpan)
            let entry = SelfInitialization.Property(path: path, declaration: property.id)
            initializer.properties[property.id] = entry
            initializer.order.append(entry)
            if property.hasInitialValue || property.isLazy || (!property.isLet && isOptional(property.type)) {
                state.initialized.insert(elements)
                state.touched.insert(elements)
            }
        }
        initializer.elements = delegated.upperBound..<elementCount
        if kind == .derivedClass, delegations.isEmpty {
            initializer.hasImplicitSuperCall = program.implicitSuperInitializer(of: nominal) != nil
        }
        frame.initializer = initializer
    }

    /// A call of another initialiser on `self`.
    private struct Delegation {
        var span: Span
        var isSuper: Bool
    }

    private func delegations(in statements: [TypedStatement]) -> [Delegation] {
        var found: [Delegation] = []
        var open = statements
        while let statement = open.popLast() {
            statement.forEachPart { part in
                switch part {
                case .statement(let inner): open.append(inner)
                case .expression(let expression):
                    if let delegation = delegation(in: expression) { found.append(delegation) }
                case .pattern, .closure: break
                }
            }
        }
        return found.sorted { $0.span.start < $1.span.start }
    }

    private func delegation(in expression: TypedExpression) -> Delegation? {
        switch expression.kind {
        case .initializeSelf: return Delegation(span: expression.span, isSuper: words.text(words.head(expression.span, 5)) == "super")
        case .assign: return isSelfDelegation(expression) ? Delegation(span: expression.span, isSuper: false) : nil
        case .tryOptional(let inner), .tryForced(let inner), .forceUnwrap(let inner), .discard(let inner), .optionalEvaluation(let inner), .bindOptional(let inner):
            return delegation(in: inner)
        default: return nil
        }
    }

    /// Designated initialisers of classes chain up, convenience initialisers delegate across. Answers whether they do.
    private func checkDelegations(_ delegations: [Delegation], _ kind: SelfInitialization.Kind, _ nominal: NominalDecl, _ nameSpan: Span) -> Bool {
        guard let first = delegations.first, kind == .convenience || kind == .derivedClass || kind == .rootClass else { return true }
        let name = nominal.name.text
        if kind == .convenience, let chained = delegations.first(where: { $0.isSuper }) {
            let message = "convenience initializer for '\(name)' must delegate (with 'self.init') rather than chaining to a superclass initializer (with 'super.init')"
            reportOnPath(.error("delegating-convenience-super-init", message, chained.span))
            return false
        }
        if let other = delegations.first(where: { $0.isSuper != first.isSuper }) {
            let message = "initializer cannot both delegate ('self.init') and chain to a superclass initializer ('super.init')"
            reportOnPath(.error("init-delegates-and-chains", message, other.span, notes: [.init("previous \(first.isSuper ? "chaining" : "delegation") call is here", first.span)]))
            return false
        }
        if kind != .convenience, !first.isSuper {
            let message = "designated initializer for '\(name)' cannot delegate (with 'self.init'); did you mean this to be a convenience initializer?"
            reportOnPath(.error("delegating-designated-init", message, nameSpan, notes: [.init("delegation occurs here", first.span)]))
            return false
        }
        return true
    }

    /// `self.init(…)` of a value type: an assignment to `self` written as a call.
    func isSelfDelegation(_ expression: TypedExpression) -> Bool {
        guard case .assign(let place, _) = expression.kind, case .local(let local) = place.kind, local == body.selfLocal else { return false }
        return words.text(words.head(expression.span, 9)) == "self.init"
    }

    // MARK: Uses of self

    func useSelf(_ use: SelfUse, _ span: Span) {
        guard let initializer = frame.initializer else { return }
        if !recordings.isEmpty {
            for index in recordings.indices { recordings[index].usesSelf = true }
            return
        }
        let isComplete = initializer.kind == .value || initializer.kind == .rootClass
            ? state.initialized.containsAll(initializer.elements) : state.initialized.containsAll(initializer.delegated)
        if isComplete { return }
        let (id, message): (String, String)
        switch (initializer.kind, use) {
        case (.valueDelegating, _), (.convenience, _):
            (id, message) = ("self-before-selfinit-value-type", "'self' used before 'self.init' call or assignment to 'self'")
        case (.value, .captured):
            (id, message) = ("variable-closure-use-uninit", "\(firstMissing(initializer)) captured by a closure before being initialized")
        case (.value, _): (id, message) = ("use-of-self-before-fully-init", "'self' used before all stored properties are initialized")
        case (.rootClass, .captured), (.derivedClass, .captured):
            (id, message) = ("self-closure-use-uninit", "'self' captured by a closure before all members were initialized")
        case (.rootClass, .plain): (id, message) = ("variable-used-before-initialized", "\(firstMissing(initializer)) used before being initialized")
        case (.derivedClass, .plain): (id, message) = ("self-before-superinit", "'self' used before 'super.init' call")
        case (_, .method(let name)): (id, message) = ("self-use-before-fully-init", "'self' used in method call '\(name)' before \(limit(initializer))")
        case (_, .property(let name)): (id, message) = ("self-use-before-fully-init", "'self' used in property access '\(name)' before \(limit(initializer))")
        }
        var notes: [Diagnostic.Note] = []
        if initializer.kind == .value || initializer.kind == .rootClass {
            if case .captured = use, initializer.kind == .value { notes = [] } else { notes = missingNotes(initializer) }
        }
        reportOnPath(.error(id, message, span, notes: notes))
    }

    private func limit(_ initializer: SelfInitialization) -> String {
        initializer.kind == .rootClass ? "all stored properties are initialized" : "'super.init' call"
    }

    /// "variable 'self.x'": the first property without a value.
    private func firstMissing(_ initializer: SelfInitialization) -> String {
        let kind = initializer.countsAsConstant(initializer.elements.count) ? "constant" : "variable"
        return "\(kind) '\(firstMissingName(initializer) ?? "self")'"
    }

    private func firstMissingName(_ initializer: SelfInitialization) -> String? {
        for property in initializer.order {
            if let missing = state.initialized.firstMissing(property.path.elements) { return leafName(missing, in: property.path) }
        }
        return nil
    }

    private func missingNotes(_ initializer: SelfInitialization) -> [Diagnostic.Note] {
        var notes: [Diagnostic.Note] = []
        for property in initializer.order {
            for element in property.path.elements where !state.initialized.contains(element) {
                notes.append(.init("'\(leafName(element, in: property.path))' not initialized", property.path.declaration))
            }
        }
        return notes
    }

    // MARK: Giving self a value

    /// `self = e` in a value type.
    func assignSelf(_ span: Span) {
        guard let initializer = frame.initializer else { return }
        if initializer.kind == .value {
            for property in initializer.order where property.path.isLet && state.touched.containsAny(property.path.elements) {
                reportOnPath(.error("immutable-property-already-initialized", "immutable value '\(property.path.name)' may only be initialized once", span, notes: [letNote(property.path)]))
                break
            }
        }
        complete(initializer)
    }

    /// `self.init(…)` or `super.init(…)`.
    func initializeSelf(_ span: Span, isImplicit: Bool) {
        guard let initializer = frame.initializer else { return }
        if initializer.kind == .derivedClass, !isImplicit {
            if state.touched.containsAny(initializer.delegated) {
                reportOnPath(.error("selfinit-multiple-times", "'super.init' called multiple times in initializer", span))
            }
            checkProperties(initializer, "ivar-not-initialized-at-superinit", "at super.init call", span)
        }
        if isImplicit { return }
        complete(initializer)
    }

    private func checkProperties(_ initializer: SelfInitialization, _ id: String, _ place: String, _ span: Span) {
        guard let missing = firstMissingName(initializer) else { return }
        reportOnPath(.error(id, "property '\(missing)' not initialized \(place)", span))
    }

    private func complete(_ initializer: SelfInitialization) {
        state.initialized.insert(initializer.delegated)
        state.touched.insert(initializer.delegated)
        state.initialized.insert(initializer.elements)
        state.touched.insert(initializer.elements)
    }

    /// `x = e` where `x` is a wrapped property whose storage `_x` has no value yet: initialises the storage.
    func storeWrapped(_ member: DeclID) -> Bool {
        guard let initializer = frame.initializer, !initializer.isDelegating, let variable = program.variable(member) else { return false }
        let storage = "self._" + variable.name.text
        for property in initializer.order where property.path.name == storage && !state.initialized.containsAll(property.path.elements) {
            assign(property.path, property.path.declaration)
            return true
        }
        return false
    }

    // MARK: Leaving

    /// The body is left without error or `nil`.
    func leaveInitializer(at span: Span) {
        guard let initializer = frame.initializer, state.isLive else { return }
        if initializer.kind == .value {
            let notes = missingNotes(initializer)
            if !notes.isEmpty { reportOnPath(.error("return-from-init-without-initing-stored-properties", "return from initializer without initializing all stored properties", span, notes: notes)) }
        } else {
            frame.initializer?.exits.append((state, span))
        }
    }

    /// What class initialisers must have done on all paths.
    func finishInitializer() {
        guard let initializer = frame.initializer, let first = initializer.exits.first else { return }
        let before = state
        state = initializer.exits.dropFirst().reduce(first.state) { $0.joined($1.state) }
        let span = initializer.exits.count == 1 ? first.span : words.closingBrace(frame.span)
        let isDelegated = state.initialized.containsAll(initializer.delegated)
        switch initializer.kind {
        case .value: break
        case .valueDelegating, .convenience:
            if !isDelegated { reportOnPath(.error("superselfinit-not-called-before-return", "'self.init' isn't called on all paths before returning from initializer", span)) }
        case .rootClass:
            let notes = missingNotes(initializer)
            if !notes.isEmpty { reportOnPath(.error("return-from-init-without-initing-stored-properties", "return from initializer without initializing all stored properties", span, notes: notes)) }
        case .derivedClass:
            if initializer.hasImplicitSuperCall {
                checkProperties(initializer, "ivar-not-initialized-at-implicit-superinit", "at implicitly generated super.init call", initializer.nameSpan)
            } else if !isDelegated {
                reportOnPath(.error("superselfinit-not-called-before-return", "'super.init' isn't called on all paths before returning from initializer", span))
            }
        }
        state = before
    }
}
