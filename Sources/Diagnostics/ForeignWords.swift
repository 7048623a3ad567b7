/// What people write who come from other languages, and what Swift calls it. One row a word.
public enum ForeignWords {
    /// Words before a declaration or statement.
    public static let statements = table("""
        def func, function func, fn func, fun func, sub func, proc func, method func
        const let, val let, auto var, local var, dim var, my var
        int var, float var, double var, long var, char var, bool var, boolean var, string var, str var, byte var
        Int var, Double var, Float var, String var, Bool var, Character var
        foreach for, elif else if, elsif else if, elseif else if, elsewhere else, unless if !, until while !, loop while true
        type typealias, pub public, interface protocol, trait protocol, impl extension, record struct, object class, namespace enum
        raise throw, except catch, rescue catch, finally defer, match switch, when case, include import, using import, require import, from import
        """)

    /// Words between or before operands.
    public static let operators = table("and &&, or ||, not !, mod %")

    /// Values and functions.
    public static let names = table("""
        null nil, NULL nil, None nil, undefined nil, nullptr nil, Nil nil, True true, TRUE true, False false, FALSE false, this self
        println print, printf print, puts print, echo print, NSLog print, printLine print, input readLine, gets readLine, typeof type(of:)
        str String, parseInt Int, parseFloat Double, ord Int, chr Character, int Int, float Double, list Array, dict Dictionary, set Set
        """)

    public static let types = table("""
        boolean Bool, bool Bool, char Character, long Int, short Int16, byte UInt8, integer Int, Integer Int, number Double, real Double, object Any, Object Any
        mixed Any, any Any, List Array, list Array, ArrayList Array, Vector Array, Vec Array, vector Array, Map Dictionary, HashMap Dictionary
        dict Dictionary, Dict Dictionary, map Dictionary, HashSet Set, str String, Boolean Bool, unit Void, Unit Void, None Void, void Void, Exception Error
        """)

    public static let members = table("""
        push append, push_back append, add append, length count, size count, len count, toUpperCase uppercased, upper uppercased, toUpper uppercased
        toLowerCase lowercased, lower lowercased, toLower lowercased, indexOf firstIndex, startsWith hasPrefix, startswith hasPrefix, endsWith hasSuffix
        endswith hasSuffix, includes contains, has contains, include contains, containsKey keys, pop popLast, shift removeFirst, unshift insert, join joined
        toString description, to_s description, collect map, fold reduce, inject reduce, concat append, each forEach, find first, select filter, where filter
        every allSatisfy, all allSatisfy, some contains, any contains, reverse reversed, sort sorted, remove_at remove, delete remove, extend append
        trim trimmingCharacters, strip trimmingCharacters, substring prefix, slice prefix, replace replacingOccurrences
        """)

    /// Words and operators for which Swift has no word but another way: what is said about it.
    public static let notes = [
        "len": "'.count' says how many elements there are",
        "range": "a range of numbers is written '0..<n'",
        "enumerate": "'.enumerated()' pairs each element with its number",
        "sum": "'.reduce(0, +)' adds the elements up",
        "step": "'stride(from:to:by:)' counts in steps",
        "**": "'pow(x, y)' of Foundation is x to the power of y",
        "<>": "values that are not equal are found with '!='",
        "lambda": closure, "function": closure, "=>": closure, "|": closure, "||": closure,
        "console": output, "Console": output, "System": output, "fmt": output, "std": output, "cout": output,
        "pass": "a block in which nothing is done is written '{ }'",
        "delete": "an optional is emptied with '= nil', an element is taken out with 'remove(at:)' or 'removeValue(forKey:)'",
    ]
    private static let closure = "a closure is written '{ name in … }'"
    private static let output = "'print(…)' writes a line"

    /// The note about a word, if there is one.
    public static func note(on word: String) -> [Diagnostic.Note] { notes[word].map { [.init($0)] } ?? [] }

    /// What is said where the shape of another language is recognised.
    public static let block = "a block stands between '{' and '}'"
    public static let dictionary = "a dictionary is written '[key: value]'"
    public static let errorType = "what is thrown is a value of a type of yours: 'struct Failure: Error { }', 'throw Failure()'"
    public static let textPrefix = "a text has no prefix; a value stands in it as '\\(value)'"

    private static func table(_ text: String) -> [String: String] {
        var result: [String: String] = [:]
        for row in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            let words = row.split(separator: " ", maxSplits: 1)
            if words.count == 2 { result[String(words[0])] = String(words[1]) }
        }
        return result
    }
}
