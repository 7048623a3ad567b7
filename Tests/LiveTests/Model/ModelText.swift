/// A model program as text.
extension ModelProgram {
    /// - Parameter file: an index in `files`.
    func text(file: Int = 0) -> String {
        var random = SplitMix(layout &+ UInt64(file))
        var definitions = functions.filter { $0.file == file }.map(text)
        if file == 0 { definitions = protocols.map(text) + types.map(text) + definitions }
        if random.below(2) == 0 { definitions.reverse() }
        var lines = imports.filter { $0 > file }.map { "import \(ModelProgram.files[$0])" }
        var rest = statements.filter { $0.file == file }.map(text)[...]
        for definition in definitions {
            while !rest.isEmpty, random.chance(3) { lines.append(rest.removeFirst()) }
            if random.chance(4) { lines.append("// \(random.below(1000))") }
            lines.append(definition)
        }
        return (lines + rest).joined(separator: random.below(2) == 0 ? "\n" : "\n\n") + "\n"
    }
    /// The files in which something stands, without the script.
    var imports: [Int] { ModelProgram.files.indices.dropFirst().filter { file in functions.contains { $0.file == file } || statements.contains { $0.file == file } } }
    var texts: [String] { ModelProgram.files.indices.map { text(file: $0) } }

    // MARK: Definitions

    private func text(_ type: TypeModel) -> String {
        let keyword = type.kind == .object ? "class" : type.kind == .enumeration ? "enum" : "struct"
        let parents = (type.superclass.map { ["C\($0)"] } ?? []) + type.protocols.filter { !type.extended.contains($0) }.map { "P\($0)" }
        var lines = ["\(keyword) \(type.name)\(type.kind == .generic ? "<T>" : "")\(parents.isEmpty ? "" : ": " + parents.joined(separator: ", ")) {"]
        if type.kind == .generic { lines.append("    var v: T") }
        for item in type.cases {
            let payload = item.payload.map { "p\($0.id): Int" + ($0.defaultValue.map { " = \($0)" } ?? "") }.joined(separator: ", ")
            lines.append("    case c\(item.id)" + (payload.isEmpty ? "" : "(\(payload))"))
        }
        for property in type.properties {
            let observer = property.observer.map { " { didSet { g\($0.global) = \(text(.global($0.global))) &+ (\(name(property.id)) &- oldValue) &+ \($0.amount) } }" } ?? ""
            let renamed = property.renamed.map { "@renamed(from: \"p\($0.from)\") " } ?? ""
            lines.append("    \(renamed)var \(name(property.id)) = \(property.source.map { text($0) } ?? "\(property.initial)")\(observer)")
        }
        for property in type.statics { lines.append("    static var p\(property.id) = \(property.initial)") }
        lines += members(type, isExtension: false) + ["}"]
        let later = members(type, isExtension: true), conformances = type.protocols.filter { type.extended.contains($0) }
        if !later.isEmpty || !conformances.isEmpty {
            lines += ["extension \(type.name)\(conformances.isEmpty ? "" : ": " + conformances.map { "P\($0)" }.joined(separator: ", ")) {"] + later + ["}"]
        }
        return lines.joined(separator: "\n")
    }
    private func members(_ type: TypeModel, isExtension: Bool) -> [String] {
        func here(_ id: Int) -> Bool { type.extended.contains(id) == isExtension }
        var lines: [String] = []
        for method in type.staticMethods where here(method.id) { lines.append("    static func m\(method.id)(_ x0: Int) -> Int { return \(text(method.result)) }") }
        for computed in type.computed where here(computed.id) { lines.append("    var p\(computed.id): Int { \(text(computed.result)) }") }
        return lines + type.methods.filter { here($0.id) }.map { text($0, type) }
    }
    private func text(_ method: Method, _ type: TypeModel? = nil) -> String {
        let isOverride = type.map { line($0).dropFirst().contains { $0.has(method: method.id) } } ?? false
        let head = "    \(isOverride ? "override " : "")func m\(method.id)(_ x0: Int) -> Int {"
        guard type?.kind == .enumeration else { return "\(head) return \(text(method.result)) }" }
        var lines = [head, "        switch self {"]
        for (id, arm) in method.arms.sorted(by: { $0.key < $1.key }) {
            let payload = type?.cases.first { $0.id == id }?.payload ?? []
            let pattern = payload.isEmpty ? "" : "(" + payload.map { "let p\($0.id)" }.joined(separator: ", ") + ")"
            lines.append("        case .c\(id)\(pattern): return \(text(arm))")
        }
        if method.hasDefault { lines.append("        default: return \(text(method.result))") }
        return (lines + ["        }", "    }"]).joined(separator: "\n")
    }
    private func text(_ proto: ProtocolModel) -> String {
        let requirements = proto.requirements.map { "    func m\($0)(_ x0: Int) -> Int\n" }.joined()
        let methods = proto.methods.map { text($0) + "\n" }.joined()
        return "protocol \(proto.name) {\n\(requirements)}" + (methods.isEmpty ? "" : "\nextension \(proto.name) {\n\(methods)}")
    }
    func text(_ function: Function) -> String {
        var parameters = (0..<function.parameters).map { "_ x\($0): Int" }
        if let value = function.defaultValue { parameters[parameters.count - 1] += " = \(value)" }
        var lines: [String] = []
        if let nested = function.nested { lines.append("func n(_ y: Int) -> Int { return \(text(nested)) }") }
        let isVariable = function.kind == .looping
        for local in function.locals { lines.append("\(isVariable || local.name == function.counts ? "var" : "let") \(local.name) = \(text(local.initial))") }
        var head = "func f\(function.id)(\(parameters.joined(separator: ", "))) -> Int {"
        for value in function.values { lines.append("var \(value.name) = \(text(value.type, value.item, value.payload))") }
        switch function.kind {
        case .plain: lines.append("return \(text(function.result))")
        case .computed:
            head = "var g\(function.id): Int {"
            lines.append("return \(text(function.result))")
        case .generic(let bound):
            head = "func f\(function.id)<T: P\(bound)>(\((["_ v: T"] + parameters).joined(separator: ", "))) -> Int {"
            lines.append("return \(text(function.result, "v."))")
        case .maker(let isNested):
            head = "func f\(function.id)(\(parameters.joined(separator: ", "))) -> (Int) -> Int {"
            let count = function.counts.map { "\($0) = \($0) &+ y; " } ?? ""
            let body = "\(count)return \(text(function.result))"
            lines += isNested ? ["func n(_ y: Int) -> Int { \(body) }", "return n"] : ["return { y in \(body) }"]
        case .looping:
            if let loop = function.loop {
                lines.append(text(.loop(loop)))
            }
            lines.append("return \(text(function.result))")
        }
        return head + (lines.count == 1 ? " \(lines[0]) }" : "\n    " + lines.joined(separator: "\n").replacingOccurrences(of: "\n", with: "\n    ") + "\n}")
    }

    // MARK: Statements

    func text(_ statement: Statement) -> String {
        switch statement.kind {
        case .global(let content): return text(statement.id, content)
        case .action(let action): return text(action)
        case .loop(let loop): return text(loop)
        }
    }
    private func text(_ id: Int, _ content: Content) -> String {
        func name(_ type: Int) -> String { self.type(type)?.name ?? "Missing" }
        switch content {
        case .number(let type, let e): return "\(constants.contains(id) ? "let" : "var") g\(id)\(type == .int ? "" : type == .optional ? ": Int?" : ": Any") = \(text(e))"
        case .numbers(let list): return "var g\(id): [Int] = \(list)"
        case .counter(let value): return "var g\(id) = \(value)"
        case .value(let type, let made): return "var g\(id)\(type == made ? "" : ": " + name(type)) = \(name(made))()"
        case .list(let type): return "var g\(id) = [\(name(type))(), \(name(type))()]"
        case .box(let type, let inner): return "var g\(id) = \(name(type))(v: \(inner.map { name($0) + "()" } ?? "5"))"
        case .enumCase(let type, let item, let values): return "var g\(id) = \(name(type)).\(text(item, values))"
        case .any(let proto, let type): return "var g\(id): any P\(proto) = \(name(type))()"
        case .closure(let maker, let e): return "var g\(id) = f\(maker)(\(text(e)))"
        case .closures(let maker, let list): return "var g\(id) = [\(list.map { "f\(maker)(\($0))" }.joined(separator: ", "))]"
        }
    }
    private func text(_ type: Int, _ item: Int?, _ payload: [Int]) -> String {
        let made = self.type(type)
        return (made?.name ?? "Missing") + (item.map { "." + text($0, payload) } ?? (made?.kind == .generic ? "(v: 5)" : "()"))
    }
    private func text(_ item: Int, _ values: [Int]) -> String {
        let payload = types.lazy.flatMap(\.cases).first { $0.id == item }?.payload ?? []
        let arguments = zip(payload, values).map { "p\($0.id): \($1)" }.joined(separator: ", ")
        return "c\(item)" + (arguments.isEmpty ? payload.isEmpty ? "" : "()" : "(\(arguments))")
    }
    func header(_ loop: Loop) -> String {
        switch loop.header {
        case .range(let end): return "for \(loop.variable) in 0..<\(end)"
        case .below(let end), .until(let end): return "while \(loop.counter.map { "g\($0)" } ?? loop.variable) < \(end)"
        case .elements(let global): return "for \(loop.variable) in g\(global)"
        }
    }
    private func text(_ loop: Loop) -> String {
        var lines = loop.body.map(text)
        if loop.header.counts {
            let counter = loop.counter.map { "g\($0)" } ?? loop.variable
            lines.insert("\(counter) = \(counter) &+ 1", at: 0)
        }
        let body = " {\n" + indented(lines) + "}"
        if case .until = loop.header { return "repeat\(body) \(header(loop))" }
        return header(loop) + body
    }
    private func indented(_ lines: [String]) -> String { lines.map { "    " + $0.replacingOccurrences(of: "\n", with: "\n    ") + "\n" }.joined() }
    private func text(_ body: [Action]) -> String { indented(body.map(text)) }
    func text(_ action: Action) -> String {
        switch action {
        case .print(let tag, let list): return "print(\"t\(tag)\", \(list.map { text($0) }.joined(separator: ", ")))"
        case .add(let global, let e): return "g\(global) = \(text(.global(global))) &+ \(text(e))"
        case .append(let global, let e): return "g\(global).append(\(text(e)))"
        case .bump(let name, let e): return "\(name) = \(name) &+ \(text(e))"
        case .set(let holder, let property, let e): return "\(text(holder)).\(name(property)) = \(text(e))"
        case .run(let tag, let function, let e): return "print(\"r\(tag)\", f\(function)(\(text(e))))"
        case .assignCase(let global, let item, let values): return "g\(global) = .\(text(item, values))"
        case .assign(let global, let type): return "g\(global) = \(self.type(type)?.name ?? "Missing")()"
        case .assignClosure(let global, let maker, let e): return "g\(global) = f\(maker)(\(text(e)))"
        case .appendClosure(let global, let maker, let e): return "g\(global).append(f\(maker)(\(text(e))))"
        case .assignFunction(let global, let function): return "g\(global) = f\(function)"
        case .assignMethod(let global, let holder, let method): return "g\(global) = \(text(holder)).m\(method)"
        case .setStatic(let type, let property, let e): return "\(self.type(type)?.name ?? "Missing").p\(property) = \(text(e))"
        case .tick: return "_ = readLine()"
        case .loop(let loop): return (loop.header.counts ? "var \(loop.variable) = 0\n" : "") + (loop.label.map { "\($0): " } ?? "") + text(loop)
        case .branch(let branch):
            let (then, otherwise) = (text(branch.then), text(branch.otherwise))
            switch branch.kind {
            case .less(let a, let b): return "if \(text(a)) < \(text(b)) {\n\(then)} else {\n\(otherwise)}"
            case .even(let e): return "switch \(text(e)) & 1 {\ncase 0:\n\(then.isEmpty ? "    break\n" : then)default:\n\(otherwise.isEmpty ? "    break\n" : otherwise)}"
            }
        case .leave(let a, let b, let loop, let isContinue):
            return "if \(text(a)) < \(text(b)) { \(isContinue ? "continue" : "break")\(loop % 2 == 0 ? " l\(loop)" : "") }"
        }
    }

    // MARK: Expressions

    private func name(_ property: Int) -> String { "p\(self.property(property)?.renamed?.to ?? property)" }
    func text(_ holder: Holder) -> String {
        switch holder {
        case .object(let global): return "g\(global)"
        case .element(let global, let index): return "g\(global)[\(index)]"
        case .inner(let global): return "g\(global).v"
        case .local(let name, _): return name
        }
    }
    /// - Parameter receiver: what methods of `self` are called upon.
    func text(_ e: Expr, _ receiver: String = "") -> String {
        func text(_ e: Expr) -> String { self.text(e, receiver) }
        switch e {
        case .literal(let value): return "\(value)"
        case .name(let name): return name
        case .global(let id):
            switch numberType(id) {
            case .optional?: return "(g\(id) ?? 0)"
            case .any?: return "(g\(id) as? Int ?? 0)"
            case .int?, nil: return "g\(id)"
            }
        case .count(let id): return "g\(id).count"
        case .own(let id): return name(id)
        case .ownMethod(let id, let argument): return "\(receiver)m\(id)(\(text(argument)))"
        case .superMethod(let id, let argument): return "super.m\(id)(\(text(argument)))"
        case .staticProperty(let type, let id): return "\(self.type(type)?.name ?? "Missing").p\(id)"
        case .staticMethod(let type, let id, let argument): return "\(self.type(type)?.name ?? "Missing").m\(id)(\(text(argument)))"
        case .property(let holder, let id): return "\(self.text(holder)).\(name(id))"
        case .method(let holder, let id, let argument): return "\(self.text(holder)).m\(id)(\(text(argument)))"
        case .call(let id, let arguments): return "f\(id)(\(arguments.map(text).joined(separator: ", ")))"
        case .generic(let id, let holder, let argument): return "f\(id)(\(self.text(holder)), \(text(argument)))"
        case .closure(let id, let argument): return "g\(id)(\(text(argument)))"
        case .lastClosure(let id, let argument): return "g\(id)[g\(id).count - 1](\(text(argument)))"
        case .nested(let argument): return "n(\(text(argument)))"
        case .binary(let op, let a, let b): return "(\(text(a)) \(op) \(text(b)))"
        case .choice(let a, let b, let c, let d): return "(\(text(a)) < \(text(b)) ? \(text(c)) : \(text(d)))"
        case .quotient(let e): return "(1000 / (\(text(e)) & 3))"
        }
    }
}
