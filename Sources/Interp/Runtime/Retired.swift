/// Code that was replaced, or has run: it stays while a frame may be inside, and goes at a later safe point.
struct RetiredCode {
    var node: Unmanaged<Node>
    /// Of the code; nil: unknown, so it stays for ever.
    var frame: FrameInfo?
}

extension Interpreter {
    func retire(_ node: Unmanaged<Node>, _ frame: FrameInfo?) {
        if frame != nil { retired.append(RetiredCode(node: node, frame: frame)) }
    }

    /// Frees retired code that no frame on the stack belongs to. At a safe point, before a commit.
    public func releaseRetired() {
        if retired.isEmpty { return }
        let active = Set(activeFrames().map { ObjectIdentifier($0) })
        var kept: [RetiredCode] = []
        for code in retired {
            guard let frame = code.frame else { continue }
            if active.contains(ObjectIdentifier(frame)) {
                kept.append(code)
            } else {
                code.node.release()
                frame.dispose()
            }
        }
        retired = kept
    }
}

extension FrameInfo {
    /// Breaks the cycles through what its nodes know of it. Its record stays: a few words.
    func dispose() {
        // The code that was to run in a loop's place knows the loop.
        for record in loops { record.node.cell.succession?.begin(with: nil) }
        loops = []
        scopes = []
        outer = nil
        resumed = nil
        if let site = record.pointee.releaseSite {
            record.pointee.releaseSite = nil
            site.release()
        }
    }
}
