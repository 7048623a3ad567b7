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
}
