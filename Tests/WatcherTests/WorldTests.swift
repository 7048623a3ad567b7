import XCTest

@testable import Watcher

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What happens around the file: links, directories, permissions, deletion.
final class WorldTests: WatcherTestCase {
    private func each(_ body: (Scene, Backend) -> Void) {
        for backend in [Backend.native, .poll20] { body(Scene(), backend) }
    }

    private func loop(_ backend: Backend, _ path: String, holds text: String) -> Loop {
        let loop = Loop(backend)
        XCTAssertEqual(loop.watcher.add(path)?.content, Array(text.utf8))
        return loop
    }

    func testDeletionIsToldAndTheFileComesBack() {
        each { scene, backend in
            scene.write("f", "one\n")
            let loop = self.loop(backend, scene.path("f"), holds: "one\n")
            scene.delete("f")
            loop.wait("missing") { $0.kind == .missing }
            scene.write("f", "two\n")
            let events = loop.wait(for: "two\n")
            XCTAssertEqual(events.map(\.kind), [.back])
        }
    }

    func testComesBackWithTheSameContent() {
        each { scene, backend in
            scene.write("f", "one\n")
            let loop = self.loop(backend, scene.path("f"), holds: "one\n")
            scene.move("f", "g")
            loop.wait("missing") { $0.kind == .missing }
            scene.move("g", "f")
            loop.wait("back") { $0.kind == .back && $0.content == Array("one\n".utf8) }
        }
    }

    func testFileThatIsNotThereYet() {
        each { scene, backend in
            let loop = Loop(backend)
            XCTAssertEqual(loop.watcher.add(scene.path("a/b/f"))?.kind, .missing)
            scene.makeDirectory("a")
            loop.turn(atMost: 5)
            scene.makeDirectory("a/b")
            scene.write("a/b/f", "one\n")
            loop.wait(for: "one\n")
        }
    }

    func testDirectoryRemovedAndMadeAgain() {
        each { scene, backend in
            scene.makeDirectory("d")
            scene.write("d/f", "one\n")
            let loop = self.loop(backend, scene.path("d/f"), holds: "one\n")
            scene.run("rm -r d")
            loop.wait("missing") { $0.kind == .missing }
            scene.makeDirectory("d")
            scene.write("d/f", "two\n")
            loop.wait(for: "two\n")
            scene.write("d/f", "three\n")
            loop.wait(for: "three\n", "watched again")
        }
    }

    func testDirectoryReplacedAtOnce() {
        each { scene, backend in
            scene.makeDirectory("d")
            scene.write("d/f", "one\n")
            let loop = self.loop(backend, scene.path("d/f"), holds: "one\n")
            scene.run("rm -r d; mkdir d; echo two > d/f")
            loop.wait(for: "two\n")
            scene.run("mkdir e; echo three > e/f; mv d old; mv e d")
            loop.wait(for: "three\n")
            scene.write("old/f", "not ours\n")
            scene.write("d/f", "four\n")
            let events = loop.wait(for: "four\n")
            XCTAssertEqual(events.count, 1)
        }
    }

    func testDirectoryMovedAwayAndBack() {
        each { scene, backend in
            scene.makeDirectory("d")
            scene.write("d/f", "one\n")
            let loop = self.loop(backend, scene.path("d/f"), holds: "one\n")
            scene.move("d", "e")
            loop.wait("missing") { $0.kind == .missing }
            scene.move("e", "d")
            loop.wait("back") { $0.kind == .back }
            scene.write("d/f", "two\n")
            loop.wait(for: "two\n")
        }
    }

    func testDirectoryFarAboveReplaced() {
        each { scene, backend in
            scene.run("mkdir -p a/b/c; echo one > a/b/c/f; mkdir -p x/b/c; echo two > x/b/c/f")
            let loop = self.loop(backend, scene.path("a/b/c/f"), holds: "one\n")
            scene.run("mv a y; mv x a")
            loop.wait(for: "two\n", "found by the heartbeat")
            scene.write("a/b/c/f", "three\n")
            loop.wait(for: "three\n")
        }
    }

    func testLinkChainTargetEdited() {
        each { scene, backend in
            scene.makeDirectory("real")
            scene.makeDirectory("middle")
            scene.write("real/f", "one\n")
            scene.link("middle/l", to: "../real/f")
            scene.link("f", to: "middle/l")
            let loop = self.loop(backend, scene.path("f"), holds: "one\n")
            scene.write("real/f", "two\n")
            loop.wait(for: "two\n", "target in place")
            scene.write("real/t", "three\n")
            scene.move("real/t", "real/f")
            loop.wait(for: "three\n", "target replaced")
            scene.write("real/g", "four\n")
            scene.link("middle/l", to: "../real/g")
            loop.wait(for: "four\n", "link in the middle turned")
            scene.write("real/g", "five\n")
            loop.wait(for: "five\n", "the new target edited")
            scene.write("real/f", "not ours\n")
            scene.delete("f")
            scene.write("f", "six\n")
            let events = loop.wait(for: "six\n", "the link became a file")
            XCTAssertEqual(events.count, 1)
        }
    }

    func testKubernetesSwap() {
        each { scene, backend in
            scene.run("mkdir v1 v2; echo one > v1/f; echo two > v2/f; ln -s v1 ..data; ln -s ..data/f f")
            let loop = self.loop(backend, scene.path("f"), holds: "one\n")
            scene.run("ln -s v2 ..data_tmp; mv -T ..data_tmp ..data; rm -r v1")
            loop.wait(for: "two\n")
            scene.run("mkdir v3; echo three > v3/f; ln -s v3 ..data_tmp; mv -T ..data_tmp ..data; rm -r v2")
            loop.wait(for: "three\n")
        }
    }

    func testLinkLoopAndDirectoryAreUnreadable() {
        each { scene, backend in
            scene.link("f", to: "g")
            scene.link("g", to: "f")
            let loop = Loop(backend)
            XCTAssertEqual(loop.watcher.add(scene.path("f"))?.kind, .unreadable(errno: ELOOP))
            XCTAssertEqual(loop.watcher.add(scene.directory)?.kind, .unreadable(errno: EISDIR))
            mkfifo(scene.path("pipe"), 0o600)
            XCTAssertEqual(loop.watcher.add(scene.path("pipe"))?.kind, .unreadable(errno: EINVAL))
            scene.delete("f")
            scene.write("f", "one\n")
            loop.wait(for: "one\n")
        }
    }

    func testPermissionsTakenAndGivenBack() throws {
        try asOrdinaryUser {
            each { scene, backend in
                scene.write("f", "one\n")
                let loop = self.loop(backend, scene.path("f"), holds: "one\n")
                chmod(scene.path("f"), 0)
                loop.wait("unreadable") { $0.kind == .unreadable(errno: EACCES) }
                chmod(scene.path("f"), 0o644)
                loop.wait("back") { $0.kind == .back && $0.content == Array("one\n".utf8) }
                scene.write("f", "two\n")
                loop.wait(for: "two\n")
                // The directory too: neither its names nor its files can be reached.
                chmod(scene.directory, 0)
                loop.wait("directory closed") { $0.kind == .unreadable(errno: EACCES) }
                chmod(scene.directory, 0o755)
                loop.wait("back") { $0.kind == .back }
                scene.write("f", "three\n")
                loop.wait(for: "three\n")
            }
        }
    }

    func testSameSizeAndTimeStampSetBack() {
        each { scene, backend in
            scene.write("f", "one\n")
            let loop = self.loop(backend, scene.path("f"), holds: "one\n")
            scene.run("touch -r f stamp; echo two > f; touch -r stamp f")
            loop.wait(for: "two\n")
        }
    }

    func testTouchChmodAndSameContentAreSilent() {
        each { scene, backend in
            scene.write("f", "one\n")
            let loop = self.loop(backend, scene.path("f"), holds: "one\n")
            scene.run("touch f; chmod 600 f; cp f g; mv g f; cat f > g; cat g > f; touch neighbour")
            scene.write("f", "two\n")
            XCTAssertEqual(loop.wait(for: "two\n").count, 1)
        }
    }

    func testSeveralFilesAndRemoval() {
        each { scene, backend in
            for name in ["a", "b", "c"] { scene.write(name, "one\n") }
            let loop = Loop(backend)
            for name in ["a", "b", "c"] { loop.watcher.add(scene.path(name), known: Array("one\n".utf8)) }
            loop.watcher.remove(scene.path("b"))
            XCTAssertEqual(loop.watcher.paths, [scene.path("a"), scene.path("c")])
            for name in ["b", "a", "c"] { scene.write(name, "two \(name)\n") }
            let events = loop.wait(for: "two a\n") + loop.rest(milliseconds: 60)
            XCTAssertEqual(Set(events.map(\.path)), [scene.path("a"), scene.path("c")])
        }
    }

    func testChangeBeforeTheWatchIsSeenAgainstTheKnownContent() {
        each { scene, backend in
            scene.write("f", "two\n")
            let loop = Loop(backend)
            XCTAssertNil(loop.watcher.add(scene.path("f"), known: Array("one\n".utf8)))
            XCTAssertEqual(loop.wait(for: "two\n").map(\.kind), [.changed])
        }
    }

    func testRelativePathCountsFromWhereItWasAdded() {
        each { scene, backend in
            var before = [CChar](repeating: 0, count: 4096)
            getcwd(&before, before.count)
            scene.write("f", "one\n")
            chdir(scene.directory)
            let loop = self.loop(backend, "./f", holds: "one\n")
            chdir("/")
            scene.write("f", "two\n")
            XCTAssertEqual(loop.wait(for: "two\n").map(\.path), ["./f"])
            chdir(before)
        }
    }

    /// Permissions mean nothing to root.
    private func asOrdinaryUser(_ body: () -> Void) throws {
        guard geteuid() == 0 else { return body() }
        guard seteuid(65534) == 0 else { throw XCTSkip("cannot become an ordinary user") }
        defer { seteuid(0) }
        body()
    }
}
