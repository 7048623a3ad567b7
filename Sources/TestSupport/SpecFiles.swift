import Diagnostics
import Live

/// The files beside a spec script: those of its `//--- file` sections.
final class SpecFiles: ModuleFinder {
    private var texts: [String: String] = [:]

    func take(_ files: [SpecScript.File]) { for file in files { texts[file.name] = file.text } }

    func find(_ name: String) -> ModuleSearch {
        let path = name + ".lsw"
        guard let text = texts[path] else {
            let names = texts.keys.sorted().map { String($0.dropLast(4)) }
            return .missing(places: [path], similar: Suggestion.closest(to: name, among: names))
        }
        return .found(path: path, bytes: Array(text.utf8))
    }

    func identity(of path: String) -> String { path }
}
