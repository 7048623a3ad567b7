import Diagnostics
import Lexer
import Parser

/// Most saves change what one function does and nothing that anyone else can see of it. Then all declarations, with what was
/// worked out about them, are taken over from the version before, and only the changed bodies are checked.
extension Checker {
    /// A function, initialiser or accessor whose header is as it was.
    public struct BodyEdit {
        /// As `DeclTable` knows it.
        public var key: String
        public var declaration: Declaration
        public var accessor: Accessor?
        /// The body is as it was, too; only its place is another one.
        public var isMoved: Bool
        public init(key: String, declaration: Declaration, accessor: Accessor?, isMoved: Bool) {
            self.key = key
            self.declaration = declaration
            self.accessor = accessor
            self.isMoved = isMoved
        }
    }

    /// Checks a version that differs from `base` in these bodies, and in statements that declare nothing.
    /// - Parameters:
    ///   - item: the checked form of a top-level statement that is as it was.
    /// - Returns: nil when the version has to be checked as a whole.
    public static func check(_ files: [SourceFile], over base: Program, _ edits: [BodyEdit], aliases: [String: String] = [:], item: (Statement) -> TopLevelItem?) -> Result? {
        // Types in bodies are declared where the bodies are checked.
        if base.hasLocalTypes || base.aliases.count != aliases.count { return nil }
        for (alias, module) in aliases where base.aliases[Name(alias)]?.text != module { return nil }
        let program = Program(declaringAs: base)
        var edited: [FunctionDecl] = []
        for edit in edits {
            guard let id = base.table.known(edit.key), let old = base.declaration(id) as? FunctionDecl, let new = old.with(edit) else {
                if edit.isMoved { continue }
                return nil
            }
            if edit.isMoved {
                program.store(new)
                continue
            }
            if let body = base.bodies[id] { program.forgetLocals(of: body) }
            program.bodies[id] = nil
            program.store(new)
            edited.append(new)
        }
        var items: [TopLevelItem] = []
        var taken: Set<ObjectIdentifier> = []
        for file in files {
            program.diagnostics += file.diagnostics
            for statement in file.statements where program.runs(statement) {
                guard let known = item(statement) else { continue }
                program.itemsByStatement[ObjectIdentifier(statement)] = known
                taken.insert(ObjectIdentifier(known))
            }
        }
        for old in base.itemsByStatement.values where !taken.contains(ObjectIdentifier(old)) { program.forgetLocals(of: old.body) }
        for file in files {
            for statement in file.statements where program.runs(statement) {
                if let item = program.item(for: statement) { items.append(item) }
            }
        }
        let first = program.diagnostics.count
        for function in edited { _ = program.checkBody(function) }
        program.ofBodies = first..<program.diagnostics.count
        program.checkWrittenTypes()
        if program.hasLocalTypes { return nil }
        return Result(program: program, items: items, diagnostics: program.finish(items, of: files))
    }
}

extension Program {
    fileprivate var hasLocalTypes: Bool {
        userNominals.contains { id in
            guard let context = declaration(id)?.context, case .local = context.kind else { return false }
            return true
        }
    }

    fileprivate func forgetLocals(of body: TypedBody) {
        for local in body.localFunctions {
            let index = Int(local.declaration.raw)
            if userDeclarations.indices.contains(index) { userDeclarations[index] = nil }
        }
    }
}

extension FunctionDecl {
    /// The same function with another body; nil when that cannot be all.
    fileprivate func with(_ edit: Checker.BodyEdit) -> FunctionDecl? {
        guard resolution == .done, synthesized == nil, native == nil, !isPrelude else { return nil }
        let source: Source, place: Span
        var parameters = parameters
        var written: [Parameter] = []
        switch (self.source, edit.accessor, edit.declaration.kind) {
        case (.function, nil, .function(let syntax)): (source, place, written) = (.function(syntax), syntax.nameSpan, syntax.parameters)
        case (.initializer, nil, .initializer(let syntax)): (source, place, written) = (.initializer(syntax), syntax.nameSpan, syntax.parameters)
        case (.deinitializer, nil, .deinitializer(let body)): (source, place) = (.deinitializer(body), edit.declaration.span)
        case (.accessor, let accessor?, _): (source, place) = (.accessor(accessor), accessor.span)
        default: return nil
        }
        if edit.accessor == nil {
            guard written.count == parameters.count else { return nil }
            for (index, parameter) in written.enumerated() { parameters[index].span = parameter.nameSpan }
        }
        let result = FunctionDecl(
            id: id, name: name, parent: parent, qualifiedName: qualifiedName, syntax: edit.declaration, nameSpan: place, isPrelude: false, context: context, kind: kind)
        result.key = key
        result.resolution = .done
        result.selfKind = selfKind
        result.isStatic = isStatic
        result.signature = signature
        result.parameters = parameters
        result.result = self.result
        result.isThrowing = isThrowing
        result.isRethrowing = isRethrowing
        result.thrown = thrown
        result.isAsync = isAsync
        result.isFailable = isFailable
        result.isConvenience = isConvenience
        result.isRequired = isRequired
        result.isFinal = isFinal
        result.isDiscardable = isDiscardable
        result.returnsSelf = returnsSelf
        result.isImplicitlyUnwrapped = isImplicitlyUnwrapped
        result.overridden = overridden
        result.isRequirement = isRequirement
        result.storage = storage
        result.fixity = fixity
        result.source = source
        result.enclosingSignature = enclosingSignature
        result.bodyContext = bodyContext
        return result
    }
}
