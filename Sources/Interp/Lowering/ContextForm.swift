/// What closures with the same captured types share.
struct ContextForm: Hashable {
    var captures: [Part]

    struct Part: Hashable {
        var type: ObjectIdentifier
        var kind: FunctionLowering.Capture.Kind
    }
}

extension Interpreter {
    /// The layout of the block that holds a closure's captures. Kept for all closures of the form: blocks refer to it for ever.
    func contextInfo(of captures: [FunctionLowering.Capture], words: Int) -> TypeInfo {
        if words == 3 { return contextInfo }
        let form = ContextForm(captures: captures.map { .init(type: ObjectIdentifier($0.type), kind: $0.kind) })
        if let known = contextInfos[form] { return known }
        let info = makeBlockInfo(name: "function", words: words, refs: captures.references, kind: .context)
        contextInfos[form] = info
        return info
    }
}

extension [FunctionLowering.Capture] {
    /// Where a block that holds them refers to others.
    var references: RefList {
        RefList(flatMap { capture -> [RefEntry] in
            switch capture.kind {
            case .value: return capture.type.refs.moved(by: capture.offset)
            case .box: return [RefEntry(offset: capture.offset, kind: .object, info: nil)]
            case .address: return []
            }
        })
    }
}
