/// The natives of the Foundation subset.
extension NativeTable {
    static let foundation: Functions = {
        let t: Functions = [:]
        return t
    }()
}
