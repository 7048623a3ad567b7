import Diagnostics
import Parser

/// How the program that runs differs from its files: by patches, by saves that were refused or taken back, and by what a
/// prompt defined anew.
extension Session {
    /// - Parameter name: a definition; empty: all there is.
    func difference(_ name: String, _ world: World) -> Answer {
        if !name.isEmpty {
            let found = TargetSearch(world).find(name)
            guard case .success(let target) = found else {
                if case .failure(let problem) = found { return .failure(problem.text) }
                return .text("")
            }
            guard let file = target.file else { return .text(difference(target, world)) }
            let disk = TextIndex(onDisk(file, world))
            let old = disk.places.filter { $0.key == target.place.key }
            let before = (old.first ?? disk.places.first { $0.name == target.place.name }).map { disk.text($0.range) } ?? ""
            return .text(TextDifference.lines(before, target.text, old: baseName(file), new: "running"))
        }
        let files = world.texts.names.map { file -> String in
            let live = world.texts[file]?.bytes ?? []
            return TextDifference.lines(String(decoding: onDisk(file, world), as: UTF8.self), String(decoding: live, as: UTF8.self), old: file, new: "running, version \(world.version)")
        }
        return .text((files + entered(world).map { difference($0, world) }).filter { !$0.isEmpty }.joined(separator: "\n"))
    }

    private func onDisk(_ file: String, _ world: World) -> [UInt8] {
        file.hasPrefix("<") ? world.texts[file]?.base ?? [] : host.readFile(file) ?? world.texts[file]?.base ?? []
    }

    /// What was defined at the prompt and is in force; of variables those that a file has too.
    private func entered(_ world: World) -> [RecodeTarget] {
        world.files.filter(LiveTexts.isEntry).flatMap { file -> [RecodeTarget] in
            let outline = Outliner.outline([file])
            let own = Set(outline.definitions.map(\.path) + outline.statements.flatMap(\.declares).map(\.text))
            let index = TextIndex(file)
            return index.places.filter { $0.isTopLevel && own.contains($0.path) }
                .map { RecodeTarget(file: nil, place: $0, index: index, module: file.source.module) }
                .filter { !$0.place.isStatement || inFile($0, world) != nil }
        }
    }

    /// What was entered beside what the file has under the same name, or what was entered first.
    private func difference(_ target: RecodeTarget, _ world: World) -> String {
        let first = inFile(target, world) ?? firstEntered(target, world)
        let header = target.index.file.source.name.hasPrefix("<patch ") ? "patched at the prompt" : "entered at the prompt"
        return TextDifference.lines(first?.text ?? "", target.text, old: first?.place ?? "no file", new: header)
    }

    private func inFile(_ target: RecodeTarget, _ world: World) -> (text: String, place: String)? {
        for file in world.texts.names where world.texts.modules[target.module] == file {
            let disk = TextIndex(onDisk(file, world))
            if let place = disk.places.first(where: { $0.key == target.place.key }) { return (disk.text(place.range), baseName(file)) }
        }
        return nil
    }

    private func firstEntered(_ target: RecodeTarget, _ world: World) -> (text: String, place: String)? {
        for file in world.files where LiveTexts.isEntry(file) && file.source.id != target.index.file.source.id {
            let index = TextIndex(file.source.bytes)
            if let place = index.places.first(where: { $0.key == target.place.key }) { return (index.text(place.range), "entered first") }
        }
        return nil
    }
}
