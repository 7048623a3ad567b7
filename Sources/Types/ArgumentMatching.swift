import Diagnostics
import Lexer
import Parser

/// Matching: which argument fills which parameter, and what to say when they do not fit.
extension BodyChecker {
    // MARK: Matching arguments

    /// For each parameter the indexes of its arguments (none: default); nil when they do not match.
    func matchArguments(_ parameters: [ParameterInfo], _ arguments: [CallArgument], variadicTypes: [TypeID]?) -> [[Int]]? {
        var result: [[Int]] = []
        var next = 0
        let firstTrailing = arguments.firstIndex { $0.isTrailing } ?? arguments.count
        for (index, parameter) in parameters.enumerated() {
            if next < firstTrailing, arguments[next].label == parameter.label {
                var taken = [next]
                next += 1
                if parameter.isVariadic {
                    while next < firstTrailing, arguments[next].label == nil {
                        taken.append(next)
                        next += 1
                    }
                }
                result.append(taken)
                continue
            }
            if next >= firstTrailing, next < arguments.count {
                let argument = arguments[next]
                let isFirst = next == firstTrailing
                if argument.label == parameter.label && !(isFirst && argument.label == nil) || isFirst && argument.label == nil && takesClosure(parameter) && !laterNeedsIt(parameters, index, arguments, next) {
                    result.append([next])
                    next += 1
                    continue
                }
            }
            if parameter.hasDefault || parameter.isVariadic {
                result.append([])
                continue
            }
            return nil
        }
        return next == arguments.count ? result : nil
    }

    /// The only trailing closure is needed by a later parameter without default.
    private func laterNeedsIt(_ parameters: [ParameterInfo], _ index: Int, _ arguments: [CallArgument], _ next: Int) -> Bool {
        guard parameters[index].hasDefault, next == arguments.count - 1 else { return false }
        return parameters[(index + 1)...].contains { !$0.hasDefault && !$0.isVariadic && takesClosure($0) }
    }

    private func takesClosure(_ parameter: ParameterInfo) -> Bool {
        var type = resolve(parameter.type)
        while let payload = program.optionalPayload(type) { type = resolve(payload) }
        switch types.node(type) {
        case .function: return !parameter.isAutoclosure
        case .parameter, .variable, .error: return true
        case .existential(let existential): return existential.protocols.isEmpty
        default: return false
        }
    }

    func reportMismatch(_ parameters: [ParameterInfo], _ arguments: [CallArgument], _ name: String, _ span: Span) {
        if trial > 0 {
            trialFailed = true
            return
        }
        if parameters.isEmpty, !arguments.isEmpty, !arguments.contains(where: \.isTrailing) {
            error("extra-argument-to-nullary-call", "argument passed to call that takes no arguments", arguments.count == 1 ? arguments[0].value.span : parenthesis(before: arguments[0]))
            return
        }
        // Same number: it is about labels.
        if parameters.count == arguments.count, !parameters.contains(where: \.isVariadic) {
            let have = arguments.map { ($0.label?.text ?? "_") + ":" }.joined(), want = parameters.map { ($0.label?.text ?? "_") + ":" }.joined()
            if have != want {
                let wrong = zip(parameters, arguments).filter { $0.label != $1.label && !($1.isTrailing && $1.label == nil) }
                if wrong.count == 1, let (parameter, argument) = wrong.first {
                    if argument.label == nil {
                        error("missing-argument-labels", "missing argument label '\(parameter.label?.text ?? ""):' in call", arguments.count == 1 ? arguments[0].value.span : parenthesis(before: arguments[0]), fixIts: [.init(span: Span(source: argument.span.source, start: argument.span.start, end: argument.span.start), replacement: "\(parameter.label?.text ?? ""): ")])
                        return
                    }
                    if parameter.label == nil {
                        error("extra-argument-labels", "extraneous argument label '\(argument.label?.text ?? ""):' in call", parenthesis(before: arguments[0]))
                        return
                    }
                }
                if wrong.allSatisfy({ $0.1.label == nil }) {
                    error("missing-argument-labels", "missing argument labels '\(wrong.map { ($0.0.label?.text ?? "_") + ":" }.joined())' in call", parenthesis(before: arguments[0]))
                    return
                }
                if wrong.allSatisfy({ $0.0.label == nil }) {
                    error("extra-argument-labels", "extraneous argument labels '\(wrong.map { ($0.1.label?.text ?? "_") + ":" }.joined())' in call", parenthesis(before: arguments[0]))
                    return
                }
                let sortedHave = arguments.map { $0.label?.text ?? "_" }.sorted(), sortedWant = parameters.map { $0.label?.text ?? "_" }.sorted()
                if sortedHave == sortedWant, let first = zip(parameters, arguments).first(where: { $0.label != $1.label }) {
                    error("argument-out-of-order-named-named", "argument '\(first.0.label?.text ?? "_")' must precede argument '\(first.1.label?.text ?? "_")'", arguments.first { $0.label == first.0.label }?.span ?? first.1.span)
                    return
                }
                error("wrong-argument-labels", "incorrect argument \(wrong.count == 1 ? "label" : "labels") in call (have '\(have)', expected '\(want)')", parenthesis(before: arguments[0]))
                return
            }
        }
        // Walk along both to find the first that is missing or too many.
        var next = 0
        for (index, parameter) in parameters.enumerated() {
            if next < arguments.count, arguments[next].label == parameter.label || arguments[next].isTrailing && arguments[next].label == nil && takesClosure(parameter) {
                next += 1
                while parameter.isVariadic, next < arguments.count, arguments[next].label == nil { next += 1 }
                continue
            }
            if parameter.hasDefault || parameter.isVariadic { continue }
            if next < arguments.count, arguments.count > parameters.count || !parameters.contains(where: { $0.label == arguments[next].label }) && arguments[next].label != nil && !arguments[next].isTrailing {
                extra(arguments[next], span)
                return
            }
            let missing = arguments.count < parameters.count ? missingParameters(parameters[index...], arguments[next...]) : []
            if missing.count > 1 {
                error("missing-arguments-in-call", "missing arguments for parameters \(missing.joined(separator: ", ")) in call", Span(source: span.source, start: arguments.isEmpty ? max(span.start, span.end - min(span.end, 2)) : parenthesis(before: arguments[0]).start, end: span.end))
                return
            }
            let named = parameter.label.map { "'\($0.text)'" } ?? "#\(index + 1)"
            error(parameter.label == nil ? "missing-argument-positional" : "missing-argument-named", "missing argument for parameter \(named) in call", missingPlace(next, arguments, span))
            return
        }
        if next < arguments.count {
            if arguments.count - next > 1 {
                error("extra-argument-positional", "extra arguments at positions \((next..<arguments.count).map { "#\($0 + 1)" }.joined(separator: ", ")) in call", arguments[next].span)
            } else {
                extra(arguments[next], span)
            }
        } else {
            error("argument-mismatch", "arguments do not match the parameters of '\(name)'", span)
        }
    }

    /// The `(` that the arguments begin with: what is wrong with the labels is said there.
    private func parenthesis(before argument: CallArgument) -> Span {
        guard let bytes = program.sources.source(argument.span.source)?.bytes, !argument.isTrailing else { return argument.span }
        var position = min(Int(argument.span.start), bytes.count)
        while position > 0, [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[position - 1]) { position -= 1 }
        guard position > 0, bytes[position - 1] == UInt8(ascii: "(") || bytes[position - 1] == UInt8(ascii: "[") else { return argument.span }
        return Span(source: argument.span.source, start: UInt32(position - 1), end: UInt32(position))
    }

    /// The parameters that are left without an argument, as messages name them.
    private func missingParameters(_ parameters: ArraySlice<ParameterInfo>, _ arguments: ArraySlice<CallArgument>) -> [String] {
        var rest = arguments
        var missing: [String] = []
        for (index, parameter) in zip(parameters.indices, parameters) {
            if let argument = rest.first, argument.label == parameter.label || argument.isTrailing && takesClosure(parameter) {
                rest = rest.dropFirst()
            } else if !parameter.hasDefault, !parameter.isVariadic {
                missing.append(parameter.label.map { "'\($0.text)'" } ?? "#\(index + 1)")
            }
        }
        return missing
    }

    /// Where an argument is missing: behind the one before it, or before the `)`.
    private func missingPlace(_ next: Int, _ arguments: [CallArgument], _ span: Span) -> Span {
        if next == 0, let first = arguments.first, !first.isTrailing { return Span(source: span.source, start: first.span.start, end: first.value.span.end) }
        let end = next > 0 && next <= arguments.count && !arguments[next - 1].isTrailing ? arguments[next - 1].value.span.end : span.end > 0 ? span.end - 1 : 0
        return Span(source: span.source, start: end, end: max(span.end, end))
    }

    func extra(_ argument: CallArgument, _ span: Span) {
        if argument.isTrailing {
            error("extra-trailing-closure-in-call", "extra trailing closure passed in call", argument.value.span)
        } else if let label = argument.label {
            error("extra-argument-named", "extra argument '\(label.text)' in call", argument.value.span)
        } else {
            error("extra-argument-positional", "extra argument in call", argument.value.span)
        }
    }
}
