import Diagnostics
import Lexer
import Parser

/// Checks whole files: all errors before anything runs.
public enum Checker {
    /// What need not be checked again after an edit.
    public struct Reuse {
        /// The program whose bodies may be taken over.
        public var base: Program
        /// Keys of functions and variables whose bodies are as they were and mention nothing that changed.
        public var isUnchanged: (String) -> Bool
        /// Top-level statements that are as they were and mention nothing that changed.
        public var item: (Statement) -> TopLevelItem?
        public init(base: Program, isUnchanged: @escaping (String) -> Bool, item: @escaping (Statement) -> TopLevelItem?) {
            self.base = base
            self.isUnchanged = isUnchanged
            self.item = item
        }
    }

    public struct Result {
        public var program: Program
        /// Top-level statements that run, file by file, in order.
        public var items: [TopLevelItem]
        /// Errors first found first; warnings among them.
        public var diagnostics: [Diagnostic]
        public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    /// The parts of a program that all its versions share.
    public struct World: Sendable {
        public let types: TypeArena
        public let sources: SourceMap
        let table: DeclTable
        let prelude: PreludeWorld
        public init(prelude: PreludeText, sources: SourceMap = SourceMap()) {
            types = TypeArena()
            self.sources = sources
            table = DeclTable()
            self.prelude = PreludeWorld(prelude)
        }
    }

    /// - Parameters:
    ///   - files: what is imported before what imports it; files with one `Source.module` are one module.
    ///   - aliases: names by which imports call modules that have another name.
    public static func check(_ files: [SourceFile], in world: World, reuse: Reuse? = nil, aliases: [String: String] = [:]) -> Result {
        let program = Program(types: world.types, sources: world.sources, table: world.table, prelude: world.prelude)
        for file in files { program.findWrappers(file.statements) }
        for (alias, module) in aliases { program.aliases[Name(alias)] = Name(module) }
        program.declareModules(files)
        for file in files {
            program.diagnostics += file.diagnostics
            program.declareFile(file)
        }
        program.bindExtensions()
        program.deriveCodingMembers()
        program.resolveAll()
        program.declareImplicitMembers()
        var items: [TopLevelItem] = []
        for file in files {
            for statement in file.statements where program.runs(statement) {
                if let reuse, let item = reuse.item(statement), program.adopt(item, for: statement, from: reuse.base) {
                    items.append(item)
                    continue
                }
                if let item = program.item(for: statement) { items.append(item) }
            }
        }
        program.checkBodies(reuse)
        program.checkConformances()
        return Result(program: program, items: items, diagnostics: program.finish(items, of: files))
    }
}

extension Program {
    /// What is said of a checked program, once and at the right places.
    func finish(_ items: [TopLevelItem], of files: [SourceFile]) -> [Diagnostic] {
        arrange(files)
        if !diagnostics.contains(where: { $0.severity == .error }) {
            diagnostics += ofFlow
            var use = GlobalUse(program: self)
            diagnostics += use.check(items)
        }
        ofFlow = []
        diagnostics = placed(diagnostics)
        carets = [:]
        return diagnostics
    }

    /// Declarations and statements in the order of the files and their texts, then what is in the bodies of functions. Whatever
    /// a save leaves unchecked, the order is the same.
    private func arrange(_ files: [SourceFile]) {
        let bodies = ofBodies.clamped(to: diagnostics.indices)
        let order = Dictionary(files.enumerated().map { ($1.source.id, $0) }, uniquingKeysWith: { a, _ in a })
        func sorted(_ list: [Diagnostic]) -> [Diagnostic] {
            list.enumerated().map { offset, diagnostic in
                let place = sources.current(diagnostic.span)
                return (key: (order[place.source] ?? -1, place.start, offset), diagnostic)
            }.sorted { $0.key < $1.key }.map(\.1)
        }
        let inBodies = Array(diagnostics[bodies])
        var rest = diagnostics
        rest.removeSubrange(bodies)
        diagnostics = sorted(rest) + sorted(inBodies)
    }

    // MARK: Top level

    /// Declarations of functions and types do nothing when they are reached.
    func runs(_ statement: Statement) -> Bool {
        guard case .declaration(let declaration) = statement.kind else {
            if case .error = statement.kind { return false }
            return true
        }
        if case .variable(let variable) = declaration.kind {
            return variable.bindings.contains { $0.accessors.isEmpty || $0.value != nil || $0.accessors.contains { $0.kind == .didSet || $0.kind == .willSet } }
        }
        return false
    }

    /// The checked form of a top-level statement; each is checked once.
    func item(for statement: Statement) -> TopLevelItem? {
        let key = ObjectIdentifier(statement)
        if let known = itemsByStatement[key] { return known }
        if !checkingItems.insert(key).inserted { return nil }
        checking += 1
        defer {
            checking -= 1
            checkingItems.remove(key)
        }
        let body = TypedBody(result: types.void, span: statement.span, in: sources)
        body.isThrowing = true
        let checker = BodyChecker(program: self, body: body, context: context(of: statement.span.source), signature: GenericSignature(), owner: nil, function: nil, isPrelude: false, isThrowing: true)
        checker.isTopLevelBody = true
        var declares: [DeclID] = []
        for id in globalsOfStatement[key] ?? [] {
            if let variable = declaration(id) as? VariableDecl {
                checker.globalsByName[variable.name] = id
                declares.append(id)
            }
        }
        let saved = environment
        environment = checker.environment
        for id in declares { if let variable = declaration(id) as? VariableDecl, variable.resolution == .none, variable.type == .error { variable.resolution = .running } }
        body.statements = checker.checkStatements([statement])
        checker.propagateCaptures()
        environment = saved
        for id in declares { (declaration(id) as? VariableDecl)?.resolution = .done }
        let item = TopLevelItem(statement: statement, body: body, declares: declares.sorted(), source: statement.span.source)
        itemsByStatement[key] = item
        checkLocalTypes(checker)
        flow(body, function: nil)
        return item
    }

    func adopt(_ item: TopLevelItem, for statement: Statement, from base: Program) -> Bool {
        if item.body.declaresTypes { return false }
        for id in item.declares {
            guard let old = base.declaration(id) as? VariableDecl, let new = declaration(id) as? VariableDecl else { return false }
            if new.resolution != .done {
                new.type = old.type
                new.isImplicitlyUnwrapped = old.isImplicitlyUnwrapped
                new.ownership = old.ownership
                new.resolution = .done
            } else if new.type != old.type { return false }
        }
        adoptLocals(item.body, from: base)
        itemsByStatement[ObjectIdentifier(statement)] = item
        return true
    }

    func adoptLocals(_ body: TypedBody, from base: Program) {
        for local in body.localFunctions {
            if let decl = base.declaration(local.declaration), declaration(local.declaration) == nil { store(decl) }
            if let opaque = base.opaqueTypes[local.declaration] { opaqueTypes[local.declaration] = opaque }
        }
    }

    // MARK: Types that follow from values

    func inferType(of variable: VariableDecl) -> TypeID {
        if variable.parent == nil, !variable.isPrelude {
            if let statement = globalStatements[variable.id] {
                _ = item(for: statement)
                return variable.type
            }
            return .error
        }
        return initialValueBody(variable)?.result ?? .error
    }

    /// Checks a property's initial value; for a property without a written type its type follows from it.
    func initialValueBody(_ variable: VariableDecl) -> TypedBody? {
        if let known = initialValues[variable.id] ?? (variable.isPrelude ? prelude.initialValues[variable.id] : nil) { return known }
        guard let binding = variable.binding, let value = binding.value else { return nil }
        checking += 1
        defer { checking -= 1 }
        var annotated = variable.resolution == .done || binding.type != nil && !variable.hasOpenAnnotation ? variable.type : nil
        let owner = variable.parent.flatMap { nominal($0) }
        let body = TypedBody(result: annotated ?? .error, span: value.span, in: sources)
        let checker = BodyChecker(program: self, body: body, context: variable.context, signature: variable.signature, owner: owner, function: nil, isPrelude: variable.isPrelude, isThrowing: variable.parent == nil)
        if variable.parent != nil { checker.illegalThrow = "a property initializer" }
        if let owner, variable.isLazy {
            body.selfLocal = checker.declareLocal(KnownName.selfValue, owner.selfType, isLet: owner.kind == .class, variable.nameSpan, isInout: owner.kind != .class)
        }
        let saved = environment
        environment = checker.environment
        let mark = checker.beginStatement()
        let isOpen = annotated == nil && variable.hasOpenAnnotation
        if isOpen, let syntax = binding.type { annotated = checker.annotation(syntax) }
        let opened = annotated.flatMap { checker.openOpaque($0, of: [variable.id]) }
        var typed = checker.check(value, opened?.result ?? annotated)
        if let annotated, annotated != .error { typed = checker.fit(typed, opened?.result ?? annotated, .plain) }
        let statement = TypedStatement(.return(typed), value.span)
        checker.endStatement(mark)
        checker.reportHeterogeneous(typed, value)
        if let opened { settleOpaque(variable.id, checker.zonk(opened.opaque), opaqueOwner(variable), value.span) }
        if isOpen { annotated = nil }
        if variable.isPrelude == false { checkLocalTypes(checker) }
        checker.propagateCaptures()
        environment = saved
        body.statements = [statement]
        if annotated == nil { body.result = typed.type }
        // `let (a, b) = f()` as a property.
        if annotated == nil, case .tuple(let elements) = types.node(typed.type), case .tuple(let names) = binding.pattern.kind, names.count == elements.count, variable.bindingIndex < elements.count {
            let index = variable.bindingIndex
            body.result = elements[index].type
            body.statements = [TypedStatement(.return(TypedExpression(.tupleElement(typed, index), elements[index].type, value.span)), value.span)]
        }
        if variable.isPrelude { prelude.initialValues[variable.id] = body } else { initialValues[variable.id] = body }
        return body
    }

    // MARK: Everything the user wrote

    func resolveAll() {
        for id in userNominals { _ = nominal(id) }
        for part in userUserParts {
            _ = signature(of: part)
            _ = protocols(of: part)
        }
        var index = 0
        while index < userVariables.count {
            switch declaration(userVariables[index]) {
            case let variable as VariableDecl: resolve(variable)
            case let subscripting as SubscriptDecl: resolve(subscripting)
            default: break
            }
            index += 1
        }
        index = 0
        while index < userFunctions.count {
            if let function = declaration(userFunctions[index]) as? FunctionDecl { resolve(function) }
            index += 1
        }
        for alias in userAliases { _ = typealiasing(alias.id) }
        for id in userNominals {
            for enumCase in nominal(id)?.cases ?? [] { _ = self.enumCase(enumCase) }
        }
        checkDuplicates()
    }

    /// Bodies taken over from an earlier version name synthesised members, which must exist.
    func declareImplicitMembers() {
        for id in userNominals {
            guard let nominal = nominal(id) else { continue }
            for name in [KnownName.initializer, KnownName.rawValue, KnownName.allCases] { _ = implicitMembers(name, of: nominal) }
        }
    }

    /// Those at the top level, in source order.
    var userAliases: [TypealiasDecl] {
        let aliases = contexts.values.compactMap(\.module).flatMap(\.topLevel.values).flatMap { $0 }.compactMap { declaration($0) as? TypealiasDecl }
        return aliases.sorted { ($0.nameSpan.source.raw, $0.nameSpan.start) < ($1.nameSpan.source.raw, $1.nameSpan.start) }
    }

    private func checkDuplicates() {
        var seen: [String: DeclID] = [:]
        // Only what has a name in common with something needs a closer look.
        for id in sharingNames(userFunctions) {
            guard let function = declaration(id) as? FunctionDecl, function.storage == nil, [.function, .initializer, .deinitializer].contains(function.kind) else { continue }
            var signature = "\(function.context.module?.name.text ?? "")|\(function.parent?.raw ?? -1)|\(function.isStatic)|\(function.fixity.map { "\($0)" } ?? "")|\(function.qualifiedName)|"
            signature += function.parameters.map { ($0.isAutoclosure ? "@autoclosure " : "") + describe($0.type) + ($0.isVariadic ? "..." : "") }.joined(separator: ",") + "->" + describe(function.result)
            if let part = function.part, part.isExtension, !part.requirementSyntax.isEmpty || isProtocol(function.parent) { signature += "|\(part.requirementSyntax.count)\(part.requirementSyntax.isEmpty ? "" : "\(ObjectIdentifier(part))")" }
            if !function.signature.requirements.isEmpty { signature += "|\(function.signature.requirements.hashValue)" }
            if let previous = seen[signature] { redeclared(Name(displayName(function)), function.nameSpan, previous) } else { seen[signature] = id }
        }
        var names: [String: DeclID] = [:]
        for id in sharingNames(userVariables) {
            guard let variable = declaration(id) as? VariableDecl else { continue }
            var key = "\(variable.context.module?.name.text ?? "")|\(variable.parent?.raw ?? -1)|\(variable.isStatic)|\(variable.name.text)"
            if let part = variable.part, part.isExtension, !part.requirementSyntax.isEmpty || isProtocol(variable.parent) { key += "|\(part.requirementSyntax.isEmpty ? "" : "\(ObjectIdentifier(part))")" }
            // What a `guard` binds hides what had the name before.
            if names[key] != nil, guardElse[id] != nil { continue }
            if let previous = names[key] { redeclared(variable.name, variable.nameSpan, previous) } else { names[key] = id }
        }
        for id in userNominals {
            guard let nominal = declaration(id) as? NominalDecl, nominal.kind == .enum else { continue }
            var cases: [Name: DeclID] = [:]
            for enumCase in nominal.cases {
                guard let decl = declaration(enumCase) as? EnumCaseDecl else { continue }
                if let previous = cases[decl.name] { redeclared(decl.name, decl.nameSpan, previous) } else { cases[decl.name] = enumCase }
            }
        }
    }

    /// Those of the declarations whose name another one in the same type has too, in the same order.
    private func sharingNames(_ ids: [DeclID]) -> [DeclID] {
        var counts: [ImplicitKey: Int] = [:]
        func key(_ decl: Decl) -> ImplicitKey { ImplicitKey(nominal: decl.parent ?? DeclID(raw: -1), name: decl.name) }
        for id in ids { if let decl = declaration(id) { counts[key(decl), default: 0] += 1 } }
        return ids.filter { id in declaration(id).map { (counts[key($0)] ?? 0) > 1 } ?? false }
    }

    private func isProtocol(_ id: DeclID?) -> Bool { (id.flatMap { declaration($0) } as? NominalDecl)?.kind == .protocol }

    /// `f(a:)`; only `f` when no parameter has a label.
    func displayName(_ function: FunctionDecl) -> String {
        if function.kind == .deinitializer { return "deinit" }
        if !function.parameters.isEmpty, function.parameters.allSatisfy({ $0.label == nil }) { return function.name.text }
        return "\(function.name.text)(\(function.parameters.map { ($0.label?.text ?? "_") + ":" }.joined()))"
    }

    func checkBodies(_ reuse: Checker.Reuse?) {
        let first = diagnostics.count
        for id in userFunctions {
            guard let function = declaration(id) as? FunctionDecl else { continue }
            if let reuse, reuse.isUnchanged(function.key), let body = reuse.base.bodies[id], !body.declaresTypes {
                bodies[id] = body
                adoptLocals(body, from: reuse.base)
                if let opaque = reuse.base.opaqueTypes[id] { opaqueTypes[id] = opaque }
                continue
            }
            _ = checkBody(function)
        }
        ofBodies = first..<diagnostics.count
        for id in userVariables {
            guard let variable = declaration(id) as? VariableDecl else { continue }
            if variable.parent != nil { _ = initialValueBody(variable) }
        }
        for id in userFunctions {
            guard let function = declaration(id) as? FunctionDecl, function.kind != .setter else { continue }
            for index in function.parameters.indices where function.parameters[index].hasDefault { _ = defaultArgument(of: id, parameter: index) }
        }
        for id in userNominals { checkNominal(id) }
        checkDeclarations()
        checkWrittenTypes()
    }

    /// Types declared in a body are checked with it.
    func checkLocalTypes(_ checker: BodyChecker) {
        if !checker.pendingLocalTypes.isEmpty { checker.body.declaresTypes = true }
        for id in checker.pendingLocalTypes {
            guard let nominal = nominal(id), let part = nominal.ownPart, !part.isPrelude else { continue }
            declareAllMembers(of: part)
            for name in part.order {
                for member in members(name, of: part) {
                    switch declaration(member) {
                    case let function as FunctionDecl:
                        resolve(function)
                        _ = checkBody(function)
                    case let variable as VariableDecl:
                        resolve(variable)
                        _ = initialValueBody(variable)
                        for accessor in [variable.getter, variable.setter, variable.willSet, variable.didSet] {
                            if let function = accessor.flatMap({ function($0) }) { _ = checkBody(function) }
                        }
                    case let subscripting as SubscriptDecl:
                        resolve(subscripting)
                        for accessor in [subscripting.getter, subscripting.setter] {
                            if let function = accessor.flatMap({ function($0) }) { _ = checkBody(function) }
                        }
                    default: break
                    }
                }
            }
        }
        checker.pendingLocalTypes = []
    }

    /// Checks the body of a function, once.
    func checkBody(_ function: FunctionDecl) -> TypedBody? {
        if let known = function.isPrelude ? prelude.functionBodies[function.id] : bodies[function.id] { return known }
        resolve(function)
        if function.native != nil || function.isRequirement || function.synthesized != nil { return nil }
        let statements: [Statement]
        switch function.source {
        case _ where function.coding != nil:
            guard let body = codingBody(function) else { return nil }
            statements = body
        case .function(let syntax):
            guard let body = syntax.body else { return missingBody(function) }
            statements = body
        case .initializer(let syntax):
            guard let body = syntax.body else { return missingBody(function) }
            statements = body
        case .deinitializer(let body): statements = body
        case .accessor(let accessor):
            guard let body = accessor.body else { return missingBody(function) }
            statements = body
        case .none: return nil
        }
        checking += 1
        defer { checking -= 1 }
        let owner = function.parent.flatMap { nominal($0) }
        let body = TypedBody(result: function.kind == .initializer && !function.isFailable ? types.void : function.result, span: function.textSpan, in: sources)
        body.isThrowing = function.isThrowing
        if function.isPrelude { prelude.functionBodies[function.id] = body } else { bodies[function.id] = body }
        let checker = BodyChecker(program: self, body: body, context: function.bodyContext ?? function.context, signature: function.signature, owner: owner, function: function, isPrelude: function.isPrelude, isThrowing: function.isThrowing)
        checker.allowsReturn = true
        let saved = environment
        environment = checker.environment
        defer { environment = saved }
        if let owner {
            let selfType = canonical(owner.selfType)
            switch function.selfKind {
            case .value, .object: body.selfLocal = checker.declareLocal(KnownName.selfValue, selfType, isLet: true, function.nameSpan)
            case .inout: body.selfLocal = checker.declareLocal(KnownName.selfValue, selfType, isLet: false, function.nameSpan, isInout: true)
            case .result: body.selfLocal = checker.declareLocal(KnownName.selfValue, selfType, isLet: false, function.nameSpan)
            case .metatype: body.selfLocal = checker.declareLocal(KnownName.selfValue, types.metatype(selfType), isLet: true, function.nameSpan)
            case .none: break
            }
        }
        checker.pushScope()
        for parameter in function.parameters {
            let local = checker.declareLocal(parameter.name, canonical(parameter.type), isLet: !parameter.isInout, parameter.span, isInout: parameter.isInout)
            body.parameters.append(local)
            if parameter.isIsolated { checker.isolatedLocals.insert(local) }
        }
        // What an extension's `where` clause says holds in its bodies: `Box` is `Box<Int>` there.
        checker.frames[0].result = canonical(body.result)
        let opened = checker.openOpaque(function.result, of: [function.id] + (function.storage.map { [$0] } ?? []))
        if let opened {
            checker.frames[0].result = opened.result
            checker.opaqueResult = opened.opaque
        }
        let prologue = checker.wrapParameters(function.source.parameters)
        let builder = function.isPrelude || function.kind != .function && function.kind != .getter ? nil : resultBuilder(function.syntax?.attributes ?? [], function.context)
        body.statements = checker.withBuilder(builder) {
            let list = builder.map { checker.built(statements, $0, body.span) } ?? statements
            return prologue + checker.checkFunctionBody(list, checker.frames[0].result ?? function.result, isGetter: function.kind == .getter)
        }
        checker.popScope()
        checker.propagateCaptures()
        if let opened {
            let type = checker.zonk(opened.opaque)
            if function.isPrelude {
                if !types.hasVariable(type) { (opaqueTypes[function.id], prelude.opaqueTypes[function.id]) = (type, type) }
                if !types.hasVariable(type), let storage = function.storage { opaqueTypes[storage] = type }
            } else {
                let place = body.statements.firstResult()?.span ?? function.nameSpan
                within(checker.environment) { settleOpaque(function.storage ?? function.id, type, opaqueOwner(function), place) }
                opaqueTypes[function.id] = opaqueTypes[function.storage ?? function.id]
            }
            checker.finish()
        }
        checkLocalTypes(checker)
        if !function.isPrelude, function.coding == nil { flow(body, function: function) }
        return body
    }

    private func missingBody(_ function: FunctionDecl) -> TypedBody? {
        if !function.isPrelude { report(.error("missing-body", function.storage != nil ? "expected '{' to start getter definition" : "expected '{' in body of function declaration", function.nameSpan)) }
        return nil
    }

    private func checkNominal(_ id: DeclID) {
        guard let nominal = nominal(id) else { return }
        if nominal.kind == .class, nominal.ownPart?.members[KnownName.initializer] == nil, implicitMembers(KnownName.initializer, of: nominal).isEmpty, !hasError(nominal) {
            let missing = nominal.storedProperties.compactMap { variable($0) }.first { !$0.hasInitialValue && (optionalPayload($0.type) == nil || $0.isLet) && !$0.isLazy }
            if let missing {
                report(.error("class-without-init", "class '\(nominal.name.text)' has no initializers", nominal.nameSpan, notes: [.init("stored property '\(missing.name.text)' without initial value prevents synthesized initializers", missing.nameSpan)]))
            }
        }
        if nominal.kind == .enum, let raw = nominal.rawType { checkRawValues(nominal, raw) }
    }

    private func hasError(_ nominal: NominalDecl) -> Bool {
        nominal.storedProperties.contains { types.hasError(variable($0)?.type ?? .error) }
    }
}
