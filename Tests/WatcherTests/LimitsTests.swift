import XCTest

@testable import Watcher

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A system that gives out no queues, watches or descriptors, or does not tell what happens.
final class LimitsTests: WatcherTestCase {
    #if os(Linux)
        /// A queue that refuses directories while told to.
        private final class Refusing: DirectoryEvents {
            let inner: any DirectoryEvents
            var code: Int32?

            init(_ inner: any DirectoryEvents, code: Int32) {
                self.inner = inner
                self.code = code
            }

            var fileDescriptor: Int32 { inner.fileDescriptor }

            func watch(_ directory: String) -> Result<Int32, WatchError> {
                if let code { return .failure(WatchError(code: code)) }
                return inner.watch(directory)
            }

            func unwatch(_ watch: Int32) { inner.unwatch(watch) }

            func drain(_ body: (DirectoryEvent) -> Void) -> Bool { inner.drain(body) }
        }

        func testNoWatchesLeftMeansPollingUntilThereAre() throws {
            let queue = Refusing(try Inotify.open().get(), code: ENOSPC)
            var surroundings = Surroundings.system
            surroundings.openEvents = { .success(queue) }
            let scene = Scene()
            scene.write("f", "one\n")
            scene.write("g", "one\n")
            let stepper = Stepper(surroundings: surroundings)
            stepper.watcher.add(scene.path("f"))
            stepper.watcher.add(scene.path("g"))
            let notices = stepper.watcher.takeNotices()
            XCTAssertEqual(notices.map(\.reason), [.noDirectoryWatch(errno: ENOSPC)], "said once")
            XCTAssert(notices.allSatisfy { $0.message.contains("max_user_watches") })
            scene.write("f", "two\n")
            XCTAssertEqual(stepper.run(milliseconds: 200).map(\.content), [Array("two\n".utf8)])

            queue.code = nil
            _ = stepper.run(milliseconds: 1100)
            scene.write("g", "two\n")
            XCTAssertEqual(stepper.run(milliseconds: 2).map(\.content), [Array("two\n".utf8)], "by event again")
            XCTAssertEqual(stepper.watcher.takeNotices(), [])
        }

        func testNoQueueMeansPollingUntilThereIsOne() {
            let scene = Scene()
            scene.write("f", "one\n")
            let stepper = Stepper()
            withoutDescriptors {
                XCTAssertEqual(stepper.watcher.add(scene.path("f"))?.kind, .unreadable(errno: EMFILE))
                XCTAssertEqual(stepper.watcher.fileDescriptor, -1)
            }
            XCTAssertEqual(stepper.watcher.takeNotices().map(\.reason), [.noEventQueue(errno: EMFILE)])
            XCTAssertEqual(stepper.run(milliseconds: 300).map(\.kind), [.back])
            _ = stepper.run(milliseconds: 1100)
            XCTAssertGreaterThanOrEqual(stepper.watcher.fileDescriptor, 0)
            scene.write("f", "two\n")
            XCTAssertEqual(stepper.run(milliseconds: 2).map(\.content), [Array("two\n".utf8)])
        }

        func testShortOfDescriptorsWhileASaveIsRead() {
            let scene = Scene()
            scene.write("f", "one\n")
            let stepper = Stepper()
            stepper.watcher.add(scene.path("f"))
            scene.write("f", "two\n")
            withoutDescriptors { XCTAssertEqual(stepper.run(milliseconds: 100), []) }
            XCTAssertEqual(stepper.run(milliseconds: 100).map(\.content), [Array("two\n".utf8)])
            scene.write("f", "three\n")
            withoutDescriptors {
                XCTAssertEqual(stepper.run(milliseconds: 500).map(\.kind), [.unreadable(errno: EMFILE)])
            }
            XCTAssertEqual(stepper.run(milliseconds: 300).map(\.content), [Array("three\n".utf8)])
        }

        func testSilentFileSystemIsPolledAndSaidOnce() {
            var surroundings = Surroundings.blind
            surroundings.silentFileSystem = { _ in "nfs" }
            let scene = Scene()
            scene.makeDirectory("d")
            for name in ["f", "d/f"] { scene.write(name, "one\n") }
            let stepper = Stepper(surroundings: surroundings)
            for name in ["f", "d/f"] { stepper.watcher.add(scene.path(name)) }
            XCTAssertEqual(stepper.watcher.takeNotices().map(\.reason), [.silentFileSystem(name: "nfs")])
            let next = stepper.watcher.nextDeadline ?? .max
            XCTAssertLessThanOrEqual(next, stepper.clock.now + 100_000_000)
        }

        func testProcIsKnownToBeSilent() {
            XCTAssertEqual(silentFileSystem("/proc"), "proc")
            XCTAssertNil(silentFileSystem("/no/such/directory"))
            let descriptor = open("/proc/self/stat", O_RDONLY)
            XCTAssertEqual(silentFileSystem(ofDescriptor: descriptor), "proc")
            close(descriptor)
        }

        func testWhetherAFileHasWriters() throws {
            let scene = Scene()
            scene.write("f", "text")
            let reader = open(scene.path("f"), O_RDONLY)
            defer { close(reader) }
            guard writerPresence(reader) != .unknown else { throw XCTSkip("no leases on this file system") }
            XCTAssertEqual(writerPresence(reader), .none)
            let writer = open(scene.path("f"), O_RDWR)
            XCTAssertEqual(writerPresence(reader), .present)
            let memory = mmap(nil, 4, PROT_READ | PROT_WRITE, MAP_SHARED, writer, 0)
            close(writer)
            XCTAssertEqual(writerPresence(reader), .present, "mapped")
            munmap(memory, 4)
            XCTAssertEqual(writerPresence(reader), .none)
        }

        /// Runs the body with no descriptor left to open.
        private func withoutDescriptors(_ body: () -> Void) {
            var before = rlimit()
            getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &before)
            var none = rlimit(rlim_cur: 3, rlim_max: before.rlim_max)
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &none)
            body()
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &before)
        }
    #endif

    func testNoticesReadAsSentences() {
        let reasons: [WatchNotice.Reason] = [
            .noEventQueue(errno: EMFILE), .noDirectoryWatch(errno: EACCES), .silentFileSystem(name: "9p"), .eventsLost,
        ]
        XCTAssertEqual(
            reasons.map { WatchNotice($0, path: "/src", pollingEvery: 100).message },
            [
                "no file events from the system (Too many open files); looking at files each 100 ms instead",
                "cannot watch the directory /src (Permission denied); looking at files each 100 ms instead",
                "changes on this file system (9p) are not always announced; looking at files each 100 ms instead",
                "the system dropped file events; every watched file was looked at again",
            ])
    }
}
