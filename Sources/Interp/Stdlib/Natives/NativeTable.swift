/// Natives by name (`@native("array.append")` in the prelude).
enum NativeTable {
    static func function(_ name: String) -> NativeFunction? { nil }
    static func addressor(_ name: String) -> NativeAddressor? { nil }
    /// As `print` (`debug`: as `debugPrint`) shows it.
    static func describe(_ words: F, _ type: TypeInfo, debug: Bool) throws -> String { type.name }
    /// Releases what a Dictionary or Set object holds; the block itself is freed by the caller.
    static func destroyContents(of object: F, _ type: TypeInfo) {}
    /// Words of a Dictionary or Set object's block.
    static func blockWords(of object: F, _ type: TypeInfo) -> Int { 3 }
    /// Casts a Dictionary or Set element by element; the result (owned) goes to `d`.
    static func castCollection(_ p: F, _ from: TypeInfo, _ to: TypeInfo, _ d: F) throws -> Bool { false }
    /// A Dictionary from `count` keys and values that stand one behind the other (key, value, key, …), borrowed.
    static func makeDictionary(_ entries: F, count: Int, _ type: TypeInfo, _ site: NativeSite, _ d: F) throws { d[0] = 0 }
}
