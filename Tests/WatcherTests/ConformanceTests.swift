import XCTest

@testable import Watcher

/// Every save style with every back end: the new content comes, nothing else does, and the next save comes as well.
final class ConformanceTests: WatcherTestCase {
    private func text(_ version: Int) -> String {
        "// version \(version)\n" + String(repeating: "print(\"a line of the script\")\n", count: 40)
    }

    private func check(_ styles: [SaveStyle], _ backend: Backend) {
        for style in styles {
            if let tool = style.tool, !Scene.has(tool) { continue }
            let scene = Scene()
            scene.write(SaveStyle.file, text(10))
            let loop = Loop(backend)
            let first = loop.watcher.add(scene.path(SaveStyle.file))
            XCTAssertEqual(first?.content, Array(text(10).utf8), style.name)
            // A version saved in between by the style itself may come, half a version never.
            let whole = Set((10...12).flatMap { [text($0), text($0) + "// stash\n"] }.map { Array($0.utf8) })
            for version in 11...12 {
                let new = text(version)
                let events = loop.follow(until: new, "\(style.name), \(backend)") { style.save(scene, new) }
                for event in events {
                    XCTAssert(
                        event.kind == .changed && whole.contains(event.content),
                        "\(style.name), \(backend): \(event.kind), \(event.content.count) bytes")
                }
            }
            let more = loop.rest(milliseconds: 5)
            XCTAssert(
                more.isEmpty || more.last?.content == Array(text(12).utf8),
                "\(style.name), \(backend): the last save wins")
        }
    }

    func testImitatedSavesByEvents() { check(SaveStyle.imitatedStyles, .native) }
    func testImitatedSavesByPollingEachMillisecond() { check(SaveStyle.imitatedStyles, .poll1) }
    func testImitatedSavesByPollingEach20Milliseconds() { check(SaveStyle.imitatedStyles, .poll20) }
    func testRealToolsByEvents() { check(SaveStyle.realStyles, .native) }
    func testRealToolsByPollingEach20Milliseconds() { check(SaveStyle.realStyles, .poll20) }

    func testToolsThatAreNotInstalledAreNamed() throws {
        let missing = Set(SaveStyle.realStyles.compactMap(\.tool)).filter { !Scene.has($0) }.sorted()
        if !missing.isEmpty {
            throw XCTSkip("not installed, their saves are imitated only: \(missing.joined(separator: ", "))")
        }
    }
}
