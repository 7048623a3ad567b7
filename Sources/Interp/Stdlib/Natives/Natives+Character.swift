/// Character and Unicode.Scalar.
extension NativeTable {
    @inline(__always) private static func char(_ p: F) -> Character { p.host(Character.self).pointee }

    static let characters: Functions = {
        var t: Functions = [:]
        t["character.fromString"] = { a, r, site in
            let string = text(a)
            guard let first = string.first else { throw site.trap("Can't form a Character from an empty String") }
            if string.index(after: string.startIndex) != string.endIndex { throw site.trap("Can't form a Character from a String containing more than one extended grapheme cluster") }
            r.put(first)
        }
        t["character.fromScalar"] = { a, r, _ in r.put(Character(scalar(a[0]))) }
        t["character.eq"] = { a, r, _ in r.bool = char(a) == char(a + 2) }
        t["character.ne"] = { a, r, _ in r.bool = char(a) != char(a + 2) }
        t["character.lt"] = { a, r, _ in r.bool = char(a) < char(a + 2) }
        t["character.hash"] = { a, _, _ in pointer(a[2]).host(Hasher.self).pointee.combine(char(a)) }
        t["character.debugDescription"] = { a, r, _ in r.put(char(a).debugDescription) }
        t["character.asciiValue"] = { a, r, _ in putOptional(r, char(a).asciiValue.map { Int($0) }) }
        t["character.wholeNumberValue"] = { a, r, _ in
            let byte = SmallText.byte(a)
            if byte >= 0 { putOptional(r, byte >= 48 && byte <= 57 ? byte - 48 : nil) } else { putOptional(r, char(a).wholeNumberValue) }
        }
        t["character.hexDigitValue"] = { a, r, _ in putOptional(r, char(a).hexDigitValue) }
        t["character.uppercased"] = { a, r, _ in r.put(char(a).uppercased()) }
        t["character.lowercased"] = { a, r, _ in r.put(char(a).lowercased()) }
        addCharacterTests(&t)
        addScalars(&t)
        return t
    }()

    private static func addCharacterTests(_ t: inout Functions) {
        func test(_ name: String, _ property: @escaping (Character) -> Bool) {
            // Answers for ASCII.
            var known: (UInt64, UInt64) = (0, 0)
            for value in 0..<128 where property(Character(Unicode.Scalar(UInt8(value)))) {
                if value < 64 { known.0 |= 1 << UInt64(value) } else { known.1 |= 1 << UInt64(value - 64) }
            }
            let ascii = known
            t["character." + name] = { a, r, _ in
                let byte = SmallText.byte(a)
                if byte >= 0 {
                    r[0] = Int(((byte < 64 ? ascii.0 : ascii.1) &>> UInt64(byte & 63)) & 1)
                } else {
                    r.bool = property(char(a))
                }
            }
        }
        test("isASCII") { $0.isASCII }
        test("isWhitespace") { $0.isWhitespace }
        test("isNewline") { $0.isNewline }
        test("isNumber") { $0.isNumber }
        test("isWholeNumber") { $0.isWholeNumber }
        test("isHexDigit") { $0.isHexDigit }
        test("isLetter") { $0.isLetter }
        test("isUppercase") { $0.isUppercase }
        test("isLowercase") { $0.isLowercase }
        test("isCased") { $0.isCased }
        test("isSymbol") { $0.isSymbol }
        test("isMathSymbol") { $0.isMathSymbol }
        test("isCurrencySymbol") { $0.isCurrencySymbol }
        test("isPunctuation") { $0.isPunctuation }
    }

    private static func addScalars(_ t: inout Functions) {
        t["scalar.identity"] = { a, r, _ in r[0] = a[0] }
        t["scalar.value"] = { a, r, _ in r[0] = a[0] }
        t["scalar.fromUInt32"] = { a, r, _ in
            putOptional(r, UInt32(exactly: a[0]).flatMap { Unicode.Scalar($0) }.map { Int($0.value) })
        }
        t["scalar.fromString"] = { a, r, _ in
            let scalars = text(a).unicodeScalars
            putOptional(r, scalars.count == 1 ? scalars.first.map { Int($0.value) } : nil)
        }
        t["scalar.debugDescription"] = { a, r, _ in r.put(scalar(a[0]).debugDescription) }
        t["scalar.escaped"] = { a, r, _ in r.put(scalar(a[0]).escaped(asASCII: a[1] != 0)) }
        t["scalar.property"] = { a, r, _ in
            let tests = scalarTests
            r.bool = a[1] >= 0 && a[1] < tests.count ? tests[a[1]](scalar(a[0]).properties) : false
        }
        t["scalar.text"] = { a, r, _ in
            let properties = scalar(a[0]).properties
            switch a[1] {
            case 0: putOptional(r, properties.name)
            case 1: putOptional(r, properties.nameAlias)
            case 2: putOptional(r, properties.lowercaseMapping)
            case 3: putOptional(r, properties.uppercaseMapping)
            default: putOptional(r, properties.titlecaseMapping)
            }
        }
        t["scalar.number"] = { a, r, _ in
            let value = scalar(a[0]).properties.numericValue
            r[0] = value == nil ? 0 : 1
            (r + 1).double = value ?? 0
        }
        t["scalar.category"] = { a, r, _ in
            r[0] = scalarCategories.firstIndex(of: scalar(a[0]).properties.generalCategory) ?? scalarCategories.count - 1
        }
    }

    /// In the order of `Unicode.Scalar.Properties` in the prelude.
    private static let scalarTests: [(Unicode.Scalar.Properties) -> Bool] = [
        { $0.isAlphabetic }, { $0.isLowercase }, { $0.isUppercase }, { $0.isWhitespace }, { $0.isEmoji }, { $0.isEmojiPresentation }, { $0.isMath },
        { $0.isASCIIHexDigit }, { $0.isHexDigit }, { $0.isDiacritic }, { $0.isIdeographic }, { $0.isDash }, { $0.isCased }, { $0.isIDStart }, { $0.isIDContinue },
        { $0.isXIDStart }, { $0.isXIDContinue }, { $0.isDefaultIgnorableCodePoint }, { $0.isQuotationMark }, { $0.isEmojiModifier },
    ]

    /// In the order of `Unicode.GeneralCategory` in the prelude.
    private static let scalarCategories: [Unicode.GeneralCategory] = [
        .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber,
        .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
        .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
        .surrogate, .privateUse, .unassigned,
    ]
}
