import Diagnostics
import Lexer
import Parser

/// Makes the outline of parsed files.
struct Outliner {
    private var file: SourceFile
    /// What the statement at hand was read from.
    private var text: SourceFile.Text
    private var mentions: Mentions
    private var outline = Outline()
    /// Full names of the types declared in any of the files: tells `extension Ball` from `extension Array`.
    private var ownTypes: Set<String> = []
    /// By module: those it imports.
    private var imports: [String: [String]] = [:]

    /// Where a declaration stands.
    struct Scope {
        /// `main`, `main.Ball`, `Swift.Array`.
        var prefix: String
        var path: String
        var container: Name?
        var group: String?
        var isProtocol = false
        /// The `where` clause of the extension, and its module if that is not the type's: part of keys.
        var condition = ""
        var isExtension = false
        /// Inside a top-level statement.
        var isLocal = false
    }

    /// - Parameters:
    ///   - old: an outline that may have been made of some of the same statements.
    ///   - aliases: names by which imports call modules that have another name.
    static func outline(_ files: [SourceFile], after old: Outline = Outline(), aliases: [String: String] = [:]) -> Outline {
        guard let first = files.first(where: { !$0.statements.isEmpty }) else { return Outline() }
        var outliner = Outliner(first)
        for file in files {
            for name in file.imports.map({ $0.name.text }) { outliner.imports[file.source.module, default: []].append(aliases[name] ?? name) }
        }
        outliner.outline.imports = outliner.imports
        let isSameImports = outliner.imports == old.imports
        if isSameImports, let edited = outliner.edited(files, old) { return edited }
        for file in files { outliner.collectTypes(file.statements, prefix: file.source.module) }
        // Which types there are decides what extensions extend.
        if isSameImports, outliner.ownTypes == old.ownTypes { outliner.learn(old) }
        for file in files { outliner.add(file, old) }
        outliner.outline.ownTypes = outliner.ownTypes
        outliner.numberEqualKeys()
        return outliner.outline
    }

    /// The outline where statements declare the same things as those whose places they take; nil elsewhere.
    private func edited(_ files: [SourceFile], _ old: Outline) -> Outline? {
        guard !old.chunks.isEmpty, old.sharedKeys.isEmpty else { return nil }
        var outliner = self
        outliner.ownTypes = old.ownTypes
        outliner.learn(old)
        for file in files { outliner.add(file, old) }
        func declared(_ outline: Outline, _ indices: [Int]) -> [Int] { indices.flatMap { Array(outline.chunks[$0].definitions) } }
        let gone = old.chunks.indices.filter { !outliner.taken[$0] }
        let before = declared(old, gone).map { old.definitions[$0] }, after = declared(outliner.outline, outliner.fresh).map { outliner.outline.definitions[$0] }
        guard before.count == after.count, zip(before, after).allSatisfy({ $0.key == $1.key && $0.kind == $1.kind }) else { return nil }
        outliner.outline.ownTypes = old.ownTypes
        return outliner.outline
    }

    private mutating func learn(_ old: Outline) {
        for (index, chunk) in old.chunks.enumerated() { known[ObjectIdentifier(chunk.statement)] = index }
        taken = Array(repeating: false, count: old.chunks.count)
    }

    /// Where statements stand in the chunks of the older outline, and which of these were taken over.
    private var known: [ObjectIdentifier: Int] = [:]
    private var taken: [Bool] = []
    /// The chunks that are new.
    private var fresh: [Int] = []

    /// Redeclarations have one key.
    private mutating func numberEqualKeys() {
        var seen: [String: Int] = [:]
        for index in outline.definitions.indices {
            let key = outline.definitions[index].key
            let count = seen[key, default: 0] + 1
            seen[key] = count
            if count > 1 {
                outline.definitions[index].key = "\(key)#\(count)"
                outline.definitions[index].number = count
            }
        }
        outline.sharedKeys = Set(seen.filter { $0.value > 1 }.keys)
    }

    private init(_ file: SourceFile) {
        self.file = file
        text = file.text(of: file.statements[0])
        mentions = Mentions(text)
    }

    private mutating func collectTypes(_ statements: [Statement], prefix: String) {
        for statement in statements {
            guard case .declaration(let declaration) = statement.kind else { continue }
            collectTypes(declaration, prefix: prefix)
        }
    }

    private mutating func collectTypes(_ declaration: Declaration, prefix: String) {
        guard case .nominal(let nominal) = declaration.kind else { return }
        let name = "\(prefix).\(nominal.name.text)"
        ownTypes.insert(name)
        for member in nominal.members { collectTypes(member, prefix: name) }
    }

    private mutating func add(_ file: SourceFile, _ old: Outline) {
        self.file = file
        for (statement, start) in zip(file.statements, file.starts) {
            let (definitions, statements) = (outline.definitions.count, outline.statements.count)
            if let index = known[ObjectIdentifier(statement)] {
                taken[index] = true
                take(old.chunks[index], of: old, start)
            } else {
                fresh.append(outline.chunks.count)
                if statement.span.source != text.source.id {
                    text = file.text(of: statement)
                    mentions = Mentions(text)
                }
                add(statement, start)
            }
            outline.chunks.append(Outline.Chunk(
                statement: statement, definitions: definitions..<outline.definitions.count, statements: statements..<outline.statements.count))
        }
    }

    /// What the same statement gave before.
    private mutating func take(_ chunk: Outline.Chunk, of old: Outline, _ start: UInt32) {
        let first = outline.definitions.count - chunk.definitions.lowerBound
        outline.definitions.append(contentsOf: old.definitions[chunk.definitions])
        for index in old.sharedKeys.isEmpty ? 0..<0 : chunk.definitions {
            if old.definitions[index].number > 1, let end = old.definitions[index].key.lastIndex(of: "#") {
                outline.definitions[first + index].key = String(old.definitions[index].key[..<end])
                outline.definitions[first + index].number = 1
            }
        }
        for index in chunk.statements {
            var statement = old.statements[index]
            statement.file = file
            statement.start = start
            outline.statements.append(statement)
        }
    }

    private mutating func add(_ statement: Statement, _ start: UInt32) {
        let scope = fileScope
        switch statement.kind {
        case .declaration(let declaration):
            add(declaration, in: scope)
            if case .variable(let variable) = declaration.kind { addVariables(variable, declaration, statement, start) }
        case .error: break
        default: addStatement(statement, start)
        }
    }

    private var module: String { file.source.module }

    private var fileScope: Scope { Scope(prefix: module, path: module == "main" ? "" : module, container: nil, group: nil) }

    // MARK: Statements

    private mutating func addVariables(_ variable: VariableDeclaration, _ declaration: Declaration, _ statement: Statement, _ start: UInt32) {
        let runs = variable.bindings.contains { binding in
            binding.accessors.isEmpty || binding.value != nil || binding.accessors.contains { $0.kind == .didSet || $0.kind == .willSet }
        }
        guard runs else { return }
        let names = variable.bindings.flatMap { $0.pattern.names }
        let holes = variable.bindings.flatMap { $0.accessors.map { mentions.range(of: $0.span) } }
        let values = variable.bindings.compactMap(\.value)
        var valueHash: UInt64?
        if !values.isEmpty { valueHash = values.reduce(17) { $0 &* 31 &+ mentions.hash(of: mentions.range(of: $1.span), without: []) } }
        append(statement, start, holes: holes, shape: .variables(names), declares: names, valueHash: valueHash)
    }

    private mutating func addStatement(_ statement: Statement, _ start: UInt32) {
        var inside = NestedDefinitions()
        inside.visit(statement)
        var scope = fileScope
        scope.isLocal = true
        for declaration in inside.declarations { add(declaration, in: scope) }
        let holes = inside.declarations.map(\.tokens).sorted { $0.lowerBound < $1.lowerBound }
        append(statement, start, holes: holes, shape: shape(of: statement), declares: declaredNames(of: statement), valueHash: nil)
    }

    private mutating func append(_ statement: Statement, _ start: UInt32, holes: [Range<Int>], shape: StatementOutline.Shape, declares: [Name], valueHash: UInt64?) {
        outline.statements.append(StatementOutline(
            statement: statement, module: module, fullHash: statement.hash,
            hash: holes.isEmpty ? statement.hash : mentions.hash(of: statement.tokens, without: holes), shape: shape, declares: declares,
            mentions: mentions.names(in: statement.tokens), valueHash: valueHash, file: file, start: start))
    }

    private func shape(of statement: Statement) -> StatementOutline.Shape {
        switch statement.kind {
        case .while(_, _, let body): return loop(.while, statement, body)
        case .repeat(_, let body, _): return loop(.repeat, statement, body)
        case .for(let loop): return .loop(.for, header: loop.headerHash, body: loop.body.hash)
        case .if, .guard, .switch, .do: return .branch(keyword: hash(of: statement.tokens.prefix(1)), header: lead(of: statement, until: [.leftBrace]))
        case .expression, .declaration, .return, .throw, .break, .continue, .fallthrough, .defer, .unsupported, .error:
            return .other(lead: lead(of: statement, until: [.leftParen, .leftBrace, .leftBracket]))
        }
    }

    private func loop(_ form: LoopForm, _ statement: Statement, _ body: Block) -> StatementOutline.Shape {
        .loop(form, header: mentions.hash(of: statement.tokens, without: [mentions.range(of: body.span)]), body: body.hash)
    }

    /// A hash of the statement's tokens before the first of some kind.
    private func lead(of statement: Statement, until ends: [Token.Kind]) -> UInt64 {
        hash(of: statement.tokens.prefix { $0 >= text.tokens.count || !ends.contains(text.tokens[$0].kind) })
    }

    private func hash(of tokens: Range<Int>) -> UInt64 { mentions.hash(of: tokens, without: []) }

    private func declaredNames(of statement: Statement) -> [Name] {
        guard case .guard(let conditions, _) = statement.kind else { return [] }
        return conditions.flatMap { condition -> [Name] in
            switch condition {
            case .optionalBinding(_, let pattern, _, _, _), .pattern(let pattern, _, _, _): return pattern.names
            case .expression, .availability: return []
            }
        }
    }

    // MARK: Definitions

    private mutating func add(_ declaration: Declaration, in scope: Scope) {
        switch declaration.kind {
        case .function(let function):
            let labels = function.parameters.map { $0.label.text + ":" }.joined()
            let fixity = declaration.has("prefix") ? "prefix " : declaration.has("postfix") ? "postfix " : ""
            let title = "\(scope.prefix).\(function.name.text)(\(labels))"
            let key = memberKey((declaration.isStatic ? "static " : "") + fixity + title, function.parameters, function.result, scope)
            add(.code, declaration, function.name, key, title, scope, hasBody: function.body != nil)
        case .initializer(let initializer):
            let title = "\(scope.prefix).init(\(initializer.parameters.map { $0.label.text + ":" }.joined()))"
            add(.code, declaration, "init", memberKey(title, initializer.parameters, nil, scope), title, scope, hasBody: initializer.body != nil)
        case .deinitializer: add(.code, declaration, "deinit", "\(scope.prefix).deinit", "\(scope.prefix).deinit", scope, hasBody: true)
        case .subscripting(let subscripting):
            let title = "\(scope.prefix).subscript(\(subscripting.parameters.map { $0.label.text + ":" }.joined()))"
            let key = memberKey("\(scope.prefix).\(declaration.isStatic ? "static " : "")subscript(\(subscripting.parameters.map { $0.label.text + ":" }.joined()))", subscripting.parameters, subscripting.result, scope)
            addAccessors(subscripting.accessors, declaration, "subscript", key, title, scope)
        case .variable(let variable): addVariable(variable, declaration, scope)
        case .nominal(let nominal): addType(nominal, declaration, scope)
        case .extension(let syntax): addExtension(syntax, declaration)
        case .typealias(let alias): add(.alias, declaration, alias.name, "\(scope.prefix).\(alias.name.text)", "\(scope.prefix).\(alias.name.text)", scope)
        case .associatedtype(let type): addPart(declaration, type.name, "\(scope.prefix).\(type.name.text)", scope)
        case .enumCase(let elements, _):
            for element in elements { addPart(declaration, element.name, "\(scope.prefix).\(element.name.text)", scope) }
        case .operator(let name, let fixity, _): add(.global, declaration, name, "operator \(fixity) \(name.text)", "operator \(name.text)", scope)
        case .precedenceGroup(let group): add(.global, declaration, group.name, "precedencegroup \(group.name.text)", "precedencegroup \(group.name.text)", scope)
        case .import(let path, _, _):
            let name = path.map(\.text).joined(separator: ".")
            var scope = scope
            scope.path = ""
            add(.global, declaration, Name("import \(name)"), module == "main" ? "import \(name)" : "\(module) import \(name)", "import \(name)", scope)
        case .unsupported, .error: break
        }
    }

    private mutating func addType(_ nominal: NominalDeclaration, _ declaration: Declaration, _ scope: Scope) {
        let key = "\(scope.prefix).\(nominal.name.text)"
        add(.type, declaration, nominal.name, key, key, scope, hash: declaration.headerHash)
        let inner = Scope(
            prefix: key, path: join(scope.path, nominal.name.text), container: nominal.name, group: key, isProtocol: nominal.kind == .protocol)
        for member in nominal.members { add(member, in: inner) }
    }

    private mutating func addExtension(_ syntax: ExtensionDeclaration, _ declaration: Declaration) {
        let text = typeText(syntax.type)
        let key = extendedType(String(text.prefix { $0 != "<" }))
        let path = key.hasPrefix("main.") || key.hasPrefix("Swift.") ? String(key.drop { $0 != "." }.dropFirst()) : key
        let container = Name(String(path.split(separator: ".").last ?? ""))
        let condition = syntax.requirements.map { requirement in
            switch requirement {
            case .conforms(let a, let b): return "|" + typeText(a) + ":" + typeText(b)
            case .sameType(let a, let b): return "|" + typeText(a) + "==" + typeText(b)
            }
        }.joined() + (key.hasPrefix(module + ".") || module == "main" && key.hasPrefix("Swift.") ? "" : "@" + module)
        if !syntax.inherited.isEmpty {
            let conformances = syntax.inherited.map(typeText).joined(separator: ",")
            outline.definitions.append(Definition(
                kind: .type, key: "extension \(key):\(conformances)\(condition)", group: key, parent: nil, path: path, title: key, name: container,
                container: nil, headerHash: declaration.headerHash, bodyHash: 0, headerMentions: mentions.names(in: declaration.headerTokens),
                bodyMentions: [], bodyIsHeader: false, span: declaration.span, declaration: declaration))
        }
        let scope = Scope(prefix: key, path: path, container: container, group: key, condition: condition, isExtension: true)
        for member in syntax.members { add(member, in: scope) }
    }

    /// The full name of the type that `extension path` is about.
    private func extendedType(_ path: String) -> String {
        if ownTypes.contains("\(module).\(path)") { return "\(module).\(path)" }
        // Also `extension helpers.Ball`.
        if ownTypes.contains(path), path.contains(".") { return path }
        let other = imports[module]?.first { ownTypes.contains("\($0).\(path)") }
        return other.map { "\($0).\(path)" } ?? (path.hasPrefix("Swift.") ? path : "Swift." + path)
    }

    private mutating func addVariable(_ variable: VariableDeclaration, _ declaration: Declaration, _ scope: Scope) {
        for binding in variable.bindings {
            for name in binding.pattern.names {
                let base = "\(declaration.isStatic ? "static " : "")\(scope.prefix).\(name.text)"
                let key = scope.isExtension ? memberKey(base, [], nil, scope) : base
                let isStored = binding.accessors.isEmpty || binding.accessors.contains { $0.kind == .didSet || $0.kind == .willSet }
                if scope.isProtocol {
                    addPart(declaration, name, key, scope)
                } else if isStored, scope.container != nil {
                    let holes = binding.accessors.map { mentions.range(of: $0.span) }
                    let hash = mentions.hash(of: declaration.tokens, without: holes)
                    if declaration.isStatic {
                        add(.staticStorage, declaration, name, key, "\(scope.prefix).\(name.text)", scope, hash: hash)
                    } else {
                        addPart(declaration, name, key, scope, hash: hash)
                    }
                }
                if !scope.isProtocol { addAccessors(binding.accessors, declaration, name, key, "\(scope.prefix).\(name.text)", scope) }
            }
        }
    }

    private mutating func addAccessors(_ accessors: [Accessor], _ declaration: Declaration, _ name: Name, _ key: String, _ title: String, _ scope: Scope) {
        if scope.isProtocol { return addPart(declaration, name, key, scope) }
        for accessor in accessors {
            let range = mentions.range(of: accessor.span)
            outline.definitions.append(Definition(
                kind: .code, key: "\(key).\(accessor.kind.rawValue)", group: "\(key).accessors", parent: scope.group, path: join(scope.path, name.text),
                title: title, name: name, container: scope.container, headerHash: declaration.headerHash, bodyHash: accessor.hash,
                headerMentions: mentions.names(in: declaration.headerTokens), bodyMentions: mentions.names(in: range),
                bodyIsHeader: isOpaque(declaration), span: declaration.span, declaration: declaration, accessor: accessor))
        }
    }

    // MARK: Making definitions

    private mutating func add(
        _ kind: Definition.Kind, _ declaration: Declaration, _ name: Name, _ key: String, _ title: String, _ scope: Scope, hasBody: Bool = false, hash: UInt64? = nil
    ) {
        if scope.isProtocol, kind == .code { return addPart(declaration, name, key, scope) }
        let isLocal = scope.isLocal && kind != .global
        outline.definitions.append(Definition(
            kind: kind, key: isLocal ? "local " + key : key, group: isLocal ? "local " + key : key, parent: scope.group, path: join(scope.path, name.text),
            title: title, name: name, container: scope.container, headerHash: hash ?? declaration.headerHash, bodyHash: hasBody ? declaration.hash : 0,
            headerMentions: mentions.names(in: declaration.headerTokens), bodyMentions: kind == .type ? [] : mentions.names(in: declaration.tokens),
            bodyIsHeader: isOpaque(declaration), span: declaration.span, declaration: declaration))
    }

    /// What belongs to the type itself: reported as a change of the type.
    private mutating func addPart(_ declaration: Declaration, _ name: Name, _ key: String, _ scope: Scope, hash: UInt64? = nil) {
        outline.definitions.append(Definition(
            kind: .part, key: key, group: scope.group ?? key, parent: nil, path: scope.path, title: scope.prefix, name: name, container: scope.container,
            headerHash: hash ?? declaration.hash, bodyHash: 0, headerMentions: mentions.names(in: declaration.tokens), bodyMentions: [],
            bodyIsHeader: false, span: declaration.span, declaration: declaration))
    }

    private static let some: Name = "some"

    private func isOpaque(_ declaration: Declaration) -> Bool {
        declaration.headerTokens.contains { $0 < text.tokens.count && text.tokens[$0].name == Outliner.some }
    }

    private func join(_ path: String, _ name: String) -> String { path.isEmpty ? name : path + "." + name }

    /// As `Program` makes the keys of functions.
    private func memberKey(_ base: String, _ parameters: [Parameter], _ result: TypeSyntax?, _ scope: Scope) -> String {
        var key = (scope.isProtocol ? "requirement " : "") + base + "("
        for parameter in parameters { key += typeText(parameter.type) + "," }
        key += ")"
        if let result { key += typeText(result) }
        return key + scope.condition
    }

    private func typeText(_ type: TypeSyntax) -> String { text.source.compactText(type.span) }
}

extension Declaration {
    func has(_ modifier: Name) -> Bool { modifiers.contains { $0.name == modifier } }
    var isStatic: Bool { !modifiers.isEmpty && (has("static") || has("class")) }
}

extension Pattern {
    /// The variables it makes, in source order.
    var names: [Name] {
        switch kind {
        case .identifier(let name): return [name]
        case .binding(_, let inner), .typed(let inner, _), .optional(let inner), .asType(let inner, _): return inner.names
        case .tuple(let elements): return elements.flatMap(\.pattern.names)
        case .enumCase(_, _, _, let payload, _): return (payload ?? []).flatMap(\.pattern.names)
        case .wildcard, .isType, .expression, .error: return []
        }
    }
}
