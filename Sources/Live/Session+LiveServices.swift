import Interp

/// `import Live`, as natives reach it. On the script thread.
extension Session: LiveServices {
    public func addHook() -> Int { registerHook() }
    public func removeHook(_ id: Int) { dropHook(id) }
    public var change: LiveChange { requests.change }

    public func watch(_ pattern: String, _ isWatched: Bool) -> String? {
        if pattern.allSatisfy(\.isWhitespace) { return "there is nothing to watch in an empty pattern" }
        if pattern.utf8.contains(0) { return "a path cannot hold the character NUL" }
        onEvent(.watch(pattern: pattern, isWatched: isWatched))
        return nil
    }

    public func findTarget(_ name: String, isModule: Bool) -> Result<String, LiveError> {
        guard let world = current else { return .failure(LiveError("there is no program")) }
        if isModule {
            return module(named: name, world) != nil ? .success("module " + name) : .failure(LiveError(noModule(name, world)))
        }
        return TargetSearch(world).find(name).map(\.name).mapError { LiveError($0.text) }
    }

    public func recode(_ target: String, _ operation: RecodeOperation) -> LiveError? {
        do {
            try carryOut(operation, on: target)
            return nil
        } catch {
            return LiveError((error as? LiveErrorText)?.text ?? "\(error)")
        }
    }

    public func recodeStatus(_ target: String) -> Int {
        guard let world = current else { return 0 }
        switch status(of: target, world) {
        case .saved: return 0
        case .live: return 1
        case .outOfSync: return 2
        }
    }

    public func liveText(_ target: String) -> String? {
        guard let world = current else { return nil }
        if target.hasPrefix("module ") {
            guard let file = module(named: String(target.dropFirst(7)), world) else { return nil }
            return world.texts[file].map { String(decoding: $0.bytes, as: UTF8.self) }
        }
        return try? TargetSearch(world).find(target).get().text
    }
}
