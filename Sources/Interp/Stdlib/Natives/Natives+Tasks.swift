/// The natives under `Concurrency.lsw`.
extension NativeTable {
    static let tasks: Functions = {
        var t: Functions = [:]
        t["task.spawn"] = { a, r, site in r[0] = site.interpreter.tasks.spawn(a[0]) }
        t["task.current"] = { _, r, site in r[0] = site.interpreter.taskScheduler?.current.task ?? 0 }
        t["task.park"] = { _, _, site in try site.interpreter.tasks.park() }
        t["task.sleep"] = { a, _, site in try site.interpreter.tasks.park(nanoseconds: UInt64(max(0, a[0]))) }
        t["task.resume"] = { a, _, site in site.interpreter.tasks.resume(a[0]) }
        t["task.yield"] = { _, _, site in try site.interpreter.taskScheduler?.yield() }
        return t
    }()
}
