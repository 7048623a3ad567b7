#if canImport(Glibc)
    import Glibc

    // `statfs` is not in the C module of the toolchain. Only the first word of its answer, `f_type`, is read here.

    @_silgen_name("statfs")
    private func systemStatfs(_ path: UnsafePointer<CChar>, _ answer: UnsafeMutableRawPointer) -> Int32

    @_silgen_name("fstatfs")
    private func systemFstatfs(_ descriptor: Int32, _ answer: UnsafeMutableRawPointer) -> Int32
#endif

/// The name of the directory's file system if changes on it may come without any event: the watch is accepted, but what
/// another machine, the host of a container or the kernel changes is never announced.
///
/// - Source: statfs(2); linux/magic.h
func silentFileSystem(_ directory: String) -> String? {
    #if os(Linux)
        return name { systemStatfs(directory, $0) }
    #else
        return nil
    #endif
}

#if os(Linux)
    func silentFileSystem(ofDescriptor descriptor: Int32) -> String? {
        name { systemFstatfs(descriptor, $0) }
    }

    private func name(_ ask: (UnsafeMutableRawPointer) -> Int32) -> String? {
        withUnsafeTemporaryAllocation(byteCount: 512, alignment: 16) { answer in
            guard let base = answer.baseAddress, ask(base) == 0 else { return nil }
            return silentFileSystems[UInt32(truncatingIfNeeded: base.load(as: Int.self))]
        }
    }
#endif

private let silentFileSystems: [UInt32: String] = [
    0x6969: "nfs",
    0x517B: "smb",
    0xFF53_4D42: "cifs",
    0xFE53_4D42: "smb2",
    0x0102_1997: "9p",
    0x6573_5546: "fuse",
    0x00C3_6400: "ceph",
    0x5346_414F: "afs",
    0x6B41_4653: "afs",
    0x7375_7245: "coda",
    0x564C: "ncp",
    0x0BD0_0BD0: "lustre",
    0x4750_4653: "gpfs",
    0x0116_1970: "gfs2",
    0x7461_636F: "ocfs2",
    0x786F_4256: "vboxsf",
    0xBACB_ACBC: "vmhgfs",
    0x7C7C_6673: "prl_fs",
    0x9FA0: "proc",
    0x6265_6572: "sysfs",
]
