import XCTest

@testable import Watcher

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// When something counts, under a clock that moves only by hand.
final class TimingTests: WatcherTestCase {
    private func start(
        mode: FileWatcher.Mode = .native, debounce: Int = 0, isSuspicious: (([UInt8]) -> Bool)? = nil,
        surroundings: Surroundings = .system, _ text: String = "one\n"
    ) -> (Scene, Stepper) {
        let scene = Scene()
        scene.write("f", text)
        let stepper = Stepper(mode: mode, debounce: debounce, isSuspicious: isSuspicious, surroundings: surroundings)
        stepper.watcher.add(scene.path("f"))
        // The first version is old by now, whatever the clock of the file system says.
        _ = stepper.run(milliseconds: 3000)
        stepper.clock.wallNow = SystemWatchClock().wallNow
        return (scene, stepper)
    }

    private func setWall(_ stepper: Stepper, toChangeOf name: String, _ scene: Scene) {
        guard case .found(let info) = signature(of: scene.path(name)) else { return XCTFail("no \(name)") }
        stepper.clock.wallNow = info.changed
    }

    private func texts(_ events: [FileEvent]) -> [String] {
        events.map { String(decoding: $0.content, as: UTF8.self) }
    }

    #if os(Linux)
        func testAnEventCountsAfterTwoMilliseconds() {
            let (scene, stepper) = start()
            scene.write("f", "two\n")
            let events = stepper.run(milliseconds: 2)
            XCTAssertEqual(texts(events), ["two\n"])
            XCTAssertEqual(events.map { $0.deliveredAt - $0.noticedAt }, [2_000_000])
        }

        func testARenameCountsAtOnce() {
            let (scene, stepper) = start()
            scene.write("g", "two\n")
            _ = stepper.run(milliseconds: 5)
            scene.move("g", "f")
            let events = stepper.watcher.process()
            XCTAssertEqual(texts(events), ["two\n"])
            XCTAssertEqual(events.map { $0.deliveredAt - $0.noticedAt }, [0])
        }

        func testARenameWithAnOpenWriterWaitsForIt() {
            let (scene, stepper) = start()
            let descriptor = open(scene.path("g"), O_WRONLY | O_CREAT, 0o644)
            scene.append(descriptor, "half\n")
            scene.move("g", "f")
            XCTAssertEqual(stepper.run(milliseconds: 100), [])
            scene.append(descriptor, "rest\n")
            close(descriptor)
            XCTAssertEqual(texts(stepper.run(milliseconds: 30)), ["half\nrest\n"])
        }

        func testNewEventStartsTheQuietTimeAgain() {
            let (scene, stepper) = start()
            scene.write("f", "two\n")
            XCTAssertEqual(texts(stepper.run(milliseconds: 1)), [])
            scene.write("f", "three\n")
            XCTAssertEqual(texts(stepper.run(milliseconds: 1)), [])
            XCTAssertEqual(texts(stepper.run(milliseconds: 1)), ["three\n"])
        }

        func testNothingToDoBetweenHeartbeats() {
            let (_, stepper) = start()
            XCTAssertEqual(stepper.watcher.process(), [])
            let deadline = stepper.watcher.nextDeadline ?? 0
            XCTAssert(deadline > stepper.clock.now && deadline <= stepper.clock.now + 1_000_000_000)
            XCTAssertFalse(stepper.watcher.isSettling)
        }

        func testWriterThatDoesNotCloseIsReadAfterASecond() {
            let (scene, stepper) = start()
            let descriptor = open(scene.path("f"), O_WRONLY | O_TRUNC)
            scene.append(descriptor, "half\n")
            XCTAssertEqual(stepper.run(milliseconds: 950), [])
            XCTAssertEqual(texts(stepper.run(milliseconds: 400)), ["half\n"])
            scene.append(descriptor, "rest\n")
            XCTAssertEqual(stepper.run(milliseconds: 500), [])
            close(descriptor)
            XCTAssertEqual(texts(stepper.run(milliseconds: 2)), ["half\nrest\n"])
        }

        func testWriterThatNeverStandsStillIsLeftAlone() {
            let (scene, stepper) = start()
            let descriptor = open(scene.path("f"), O_WRONLY | O_TRUNC)
            for _ in 0..<20 {
                scene.append(descriptor, "more\n")
                XCTAssertEqual(stepper.run(milliseconds: 100), [])
            }
            close(descriptor)
            XCTAssertEqual(stepper.run(milliseconds: 2).count, 1)
        }

        func testLengthChangedByPathNeedsNoClosing() {
            let (scene, stepper) = start()
            truncate(scene.path("f"), 3)
            XCTAssertEqual(texts(stepper.run(milliseconds: 100)), ["one"])
        }

        func testMappedWriterThatNeverClosesIsFoundByTheHeartbeat() throws {
            let (scene, stepper) = start()
            let descriptor = open(scene.path("f"), O_RDWR)
            let memory = try XCTUnwrap(mmap(nil, 4, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0))
            memory.copyMemory(from: Array("two\n".utf8), byteCount: 4)
            XCTAssertEqual(texts(stepper.run(milliseconds: 3500)), ["two\n"])
            munmap(memory, 4)
            close(descriptor)
        }
    #endif

    func testDebounceIsQuietTimeAfterTheLastSave() {
        for mode in [FileWatcher.Mode.native, .poll(milliseconds: 10)] {
            let (scene, stepper) = start(mode: mode, debounce: 500)
            scene.write("f", "two\n")
            XCTAssertEqual(stepper.run(milliseconds: 400), [])
            scene.write("f", "three\n")
            XCTAssertEqual(stepper.run(milliseconds: 450), [])
            XCTAssertEqual(texts(stepper.run(milliseconds: 150)), ["three\n"], "\(mode)")
        }
    }

    func testPollingLooksInItsRhythm() {
        let (scene, stepper) = start(mode: .poll(milliseconds: 500))
        XCTAssertEqual(stepper.watcher.fileDescriptor, -1)
        while stepper.watcher.process().isEmpty, stepper.watcher.nextDeadline != stepper.clock.now + 500_000_000 {
            stepper.clock.advance(milliseconds: 1)
        }
        scene.write("f", "two\n")
        XCTAssertEqual(stepper.run(milliseconds: 499), [])
        XCTAssertEqual(texts(stepper.run(milliseconds: 60)), ["two\n"])
    }

    func testPollingWaitsUntilAFreshVersionSettled() {
        let (scene, stepper) = start(mode: .poll(milliseconds: 20))
        scene.write("f", "two\n")
        setWall(stepper, toChangeOf: "f", scene)
        XCTAssertEqual(stepper.run(milliseconds: 24), [])
        XCTAssertEqual(texts(stepper.run(milliseconds: 30)), ["two\n"])
    }

    func testWrongWallClockOnlyCostsTheSettling() {
        for wall in [0, Int64.min, Int64.max] {
            let (scene, stepper) = start(mode: .poll(milliseconds: 10))
            stepper.clock.wallNow = wall
            stepper.clock.isWallStopped = true
            scene.write("f", "two\n")
            XCTAssertEqual(texts(stepper.run(milliseconds: 60)), ["two\n"])
        }
    }

    func testStampInTheFutureIsNotReadForEver() {
        let (scene, stepper) = start(mode: .poll(milliseconds: 500))
        stepper.clock.wallNow = 0
        stepper.clock.isWallStopped = true
        scene.write("f", "two\n")
        XCTAssertEqual(texts(stepper.run(milliseconds: 4000)), ["two\n"])
        let next = stepper.watcher.nextDeadline ?? 0
        XCTAssertEqual(stepper.watcher.files.map(\.compareAt), [.max])
        XCTAssertLessThanOrEqual(next, stepper.clock.now + 500_000_000)
    }

    func testShortAbsenceIsSilent() {
        let (scene, stepper) = start()
        scene.move("f", "g")
        XCTAssertEqual(stepper.run(milliseconds: 190), [])
        scene.move("g", "f")
        XCTAssertEqual(stepper.run(milliseconds: 1500), [])
        scene.delete("f")
        XCTAssertEqual(stepper.run(milliseconds: 190), [])
        XCTAssertEqual(stepper.run(milliseconds: 1200).map(\.kind), [.missing])
        XCTAssertEqual(stepper.run(milliseconds: 5000), [])
    }

    func testEmptiedFileCountsAfterSilence() {
        for mode in [FileWatcher.Mode.native, .poll(milliseconds: 10)] {
            let (scene, stepper) = start(mode: mode)
            scene.write("f", "")
            XCTAssertEqual(stepper.run(milliseconds: 190), [])
            XCTAssertEqual(stepper.run(milliseconds: 60).map(\.content), [[]], "\(mode)")
        }
    }

    func testHalvedAndUnfinishedFileCountsAfterSilence() {
        let isSuspicious: ([UInt8]) -> Bool = { $0.last != UInt8(ascii: "}") }
        for mode in [FileWatcher.Mode.native, .poll(milliseconds: 10)] {
            let (scene, stepper) = start(mode: mode, isSuspicious: isSuspicious, "func f() { print(1) }")
            scene.write("f", "func f(")
            XCTAssertEqual(stepper.run(milliseconds: 190), [])
            XCTAssertEqual(texts(stepper.run(milliseconds: 60)), ["func f("], "\(mode)")
            scene.write("f", "{}")
            XCTAssertEqual(texts(stepper.run(milliseconds: 50)), ["{}"], "short but complete")
        }
    }

    func testSavesWithoutPauseAreTakenNowAndThen() {
        for mode in [FileWatcher.Mode.native, .poll(milliseconds: 1)] {
            let (scene, stepper) = start(mode: mode)
            var events: [FileEvent] = []
            for number in 0..<1500 {
                scene.write("f", "\(number)\n")
                setWall(stepper, toChangeOf: "f", scene)
                events += stepper.run(milliseconds: 1)
            }
            XCTAssertGreaterThanOrEqual(events.count, 2, "\(mode)")
        }
    }

    func testAbsurdOptionsAreHarmless() {
        for mode in [FileWatcher.Mode.native, .poll(milliseconds: .min), .poll(milliseconds: .max)] {
            for debounce in [Int.min, Int.max] {
                let scene = Scene()
                scene.write("f", "one\n")
                let stepper = Stepper(mode: mode, debounce: debounce)
                XCTAssertEqual(stepper.watcher.add(scene.path("f"))?.kind, .changed)
                scene.write("f", "two\n")
                _ = stepper.run(milliseconds: 50)
            }
            XCTAssertEqual(Stepper(mode: mode).watcher.add("")?.kind, .missing)
            XCTAssertEqual(Stepper(mode: mode).watcher.add("/")?.kind, .unreadable(errno: EISDIR))
        }
    }
}
