/// The natives of the module `Live`.
extension NativeTable {
    static let live: Functions = {
        var t: Functions = [:]
        addHooks(&t)
        addRecoding(&t)
        return t
    }()

    private static func services(_ site: NativeSite) throws -> LiveServices {
        guard let services = site.interpreter.liveServices else { throw site.trap("this program cannot be changed while it runs") }
        return services
    }

    private static func addHooks(_ t: inout Functions) {
        // The one function of the prelude through which all hooks are reached, whichever is registered.
        t["live.addHook"] = { a, r, site in
            let services = try services(site)
            if site.interpreter.hookRunner == 0 {
                retain(a[0])
                site.interpreter.hookRunner = a[0]
            }
            r[0] = services.addHook()
        }
        t["live.removeHook"] = { a, _, site in try services(site).removeHook(a[0]) }
        t["live.version"] = { _, r, site in r[0] = try services(site).change.version }
        t["live.milliseconds"] = { _, r, site in r.double = try services(site).change.milliseconds }
        t["live.names"] = { a, r, site in
            let change = try services(site).change
            let lists = [change.updated, change.added, change.deleted, change.run, change.migrated, change.files]
            r[0] = try makeStringArray(lists.indices.contains(a[0]) ? lists[a[0]] : [], site.result)
        }
        t["live.watch"] = { a, r, site in
            try site.requireFiles()
            putOptional(r, try services(site).watch(text(a), a[2] != 0))
        }
    }

    private static func addRecoding(_ t: inout Functions) {
        // Both texts, of which one is empty: the name found, the error.
        t["live.find"] = { a, r, site in
            let answer = try services(site).findTarget(text(a), isModule: a[2] != 0)
            var words = ["", ""]
            switch answer {
            case .success(let name): words[0] = name
            case .failure(let error): words[1] = error.text
            }
            r[0] = try makeStringArray(words, site.result)
        }
        t["live.patch"] = { a, r, site in putOptional(r, try services(site).recode(text(a), .patch(text(a + 2)))?.text) }
        t["live.patchModule"] = { a, r, site in putOptional(r, try services(site).recode(text(a), .patchModule(text(a + 2)))?.text) }
        t["live.revert"] = { a, r, site in putOptional(r, try services(site).recode(text(a), .revert)?.text) }
        t["live.commit"] = { a, r, site in
            try site.requireFiles()
            putOptional(r, try services(site).recode(text(a), .commit)?.text)
        }
        t["live.repatch"] = { a, r, site in putOptional(r, try services(site).recode(text(a), .repatch)?.text) }
        t["live.status"] = { a, r, site in r[0] = try services(site).recodeStatus(text(a)) }
        t["live.text"] = { a, r, site in putOptional(r, try services(site).liveText(text(a))) }
    }
}
