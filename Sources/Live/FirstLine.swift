/// The beginning of a text, on one line of a notice.
func firstLine(_ text: String, limit: Int = 60) -> String {
    let lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
    guard let first = lines.first else { return "" }
    if first.count > limit { return first.prefix(limit - 1) + "…" }
    return lines.count > 1 ? first + " …" : String(first)
}
