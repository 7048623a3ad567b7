import XCTest

@testable import Watcher

/// Which directories decide where a path leads.
final class PathChainTests: WatcherTestCase {
    private func places(_ scene: Scene, _ path: String) -> (links: [String], target: String) {
        let chain = resolve(scene.path(path))
        let prefix = scene.directory
        func short(_ place: Place) -> String {
            String((place.directory + "/" + place.name).dropFirst(prefix.count))
        }
        return (chain.links.filter { $0.directory.hasPrefix(prefix) }.map(short), short(chain.target))
    }

    func testPlainFile() {
        let scene = Scene()
        scene.makeDirectory("d")
        scene.write("d/f", "")
        let (links, target) = places(scene, "d/./../d//f")
        XCTAssertEqual(links, ["/d"], "the directory can be replaced")
        XCTAssertEqual(target, "/d/f")
    }

    func testLinksToFilesAndDirectories() {
        let scene = Scene()
        scene.run("mkdir v1; echo > v1/f; ln -s v1 ..data; ln -s ..data/f f")
        let (links, target) = places(scene, "f")
        XCTAssertEqual(links, ["/f", "/..data", "/v1"])
        XCTAssertEqual(target, "/v1/f")
    }

    func testLinkUpwardsAndAbsolute() {
        let scene = Scene()
        scene.run("mkdir -p a/b c; echo > c/f; ln -s ../../c/f a/b/up; ln -s \"$PWD/a/b/up\" f")
        let (links, target) = places(scene, "f")
        XCTAssertEqual(links, ["/f", "/a/b/up", "/c"])
        XCTAssertEqual(target, "/c/f")
    }

    func testMissingPartsStopAtTheDeepestDirectory() {
        let scene = Scene()
        scene.makeDirectory("a")
        XCTAssertEqual(places(scene, "a/b/c/f").target, "/a/b")
        scene.link("dangling", to: "a/nothing")
        XCTAssertEqual(places(scene, "dangling").target, "/a/nothing")
    }

    func testLoopEnds() {
        let scene = Scene()
        scene.link("x", to: "y")
        scene.link("y", to: "x")
        XCTAssertEqual(Set(places(scene, "x").links), ["/x", "/y"])
    }

    func testAbsolutePaths() {
        XCTAssertEqual(absolute("/x"), "/x")
        XCTAssert(absolute("x").hasPrefix("/") && absolute("x").hasSuffix("/x"))
    }
}
