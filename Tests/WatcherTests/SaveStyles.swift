#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One way in which programs save a file; the old and the new content differ in the first line only.
struct SaveStyle {
    var name: String
    /// The program that has to be installed; nil if its system calls are imitated.
    var tool: String?
    var save: (_ scene: Scene, _ new: String) -> Void

    static let file = "f.lsw"

    private static func imitated(_ name: String, _ save: @escaping (Scene, String) -> Void) -> SaveStyle {
        SaveStyle(name: name, tool: nil, save: save)
    }

    /// The command finds the new content in the file `new`.
    private static func real(_ name: String, _ tool: String, _ command: String) -> SaveStyle {
        SaveStyle(name: name, tool: tool) { scene, new in
            scene.write("new", new)
            scene.run(command)
        }
    }

    static let all: [SaveStyle] = imitatedStyles + realStyles

    static let imitatedStyles: [SaveStyle] = [
        imitated("vim: backup by renaming") { scene, new in
            scene.write("4913", "")
            scene.delete("4913")
            scene.move(file, file + "~")
            scene.write(file, new)
            chmod(scene.path(file), 0o644)
            scene.delete(file + "~")
        },
        imitated("vim backupcopy=yes") { scene, new in
            scene.write(file + "~", new)
            scene.write(file, new)
            scene.delete(file + "~")
        },
        imitated("vim nowritebackup") { scene, new in
            scene.write(file, new)
            chmod(scene.path(file), 0o644)
        },
        imitated("emacs: lock link and in place") { scene, new in
            symlink("user@host.1:2", scene.path(".#" + file))
            scene.write(file, new)
            scene.delete(".#" + file)
        },
        imitated("emacs file-precious-flag") { scene, new in
            scene.write("#tmp#", new)
            scene.move("#tmp#", file)
        },
        imitated("nano, micro: closed twice") { scene, new in
            scene.write(file, new)
            close(open(scene.path(file), O_WRONLY))
        },
        imitated("VS Code: truncates, writes, closes") { scene, new in
            let descriptor = open(scene.path(file), O_WRONLY)
            ftruncate(descriptor, 0)
            scene.append(descriptor, new, pieces: 2)
            close(descriptor)
        },
        imitated("temporary file renamed over") { scene, new in
            scene.write("tmp.1", new, pieces: 3)
            scene.move("tmp.1", file)
        },
        imitated("JetBrains safe write") { scene, new in
            scene.write(file + "___jb_tmp___", new)
            scene.move(file, file + "___jb_old___")
            scene.move(file + "___jb_tmp___", file)
            scene.delete(file + "___jb_old___")
        },
        imitated("moved over from another directory") { scene, new in
            scene.makeDirectory("other")
            scene.write("other/f", new)
            scene.move("other/f", file)
        },
        imitated("in place without truncation, then cut") { scene, new in
            let descriptor = open(scene.path(file), O_WRONLY)
            scene.append(descriptor, new, pieces: 17)
            ftruncate(descriptor, off_t(new.utf8.count))
            close(descriptor)
        },
        imitated("git: deleted and created") { scene, new in
            scene.delete(file)
            scene.write(file, new, flags: O_EXCL)
        },
        imitated("git stash: two rounds") { scene, new in
            scene.delete(file)
            scene.write(file, new + "// stash\n", flags: O_EXCL)
            scene.delete(file)
            scene.write(file, new, flags: O_EXCL)
        },
        imitated("slow writer in pieces") { scene, new in
            scene.write(file, new, pieces: 6) { Scene.pause(milliseconds: 4) }
        },
        imitated("mapped memory and close") { scene, new in
            let descriptor = open(scene.path(file), O_RDWR)
            let length = new.utf8.count
            ftruncate(descriptor, off_t(length))
            if let memory = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), memory != MAP_FAILED {
                memory.copyMemory(from: Array(new.utf8), byteCount: length)
                munmap(memory, length)
            }
            close(descriptor)
        },
        imitated("time stamp set back") { scene, new in
            var info = stat()
            stat(scene.path(file), &info)
            scene.write(file, new)
            #if canImport(Darwin)
                var times = [info.st_atimespec, info.st_mtimespec]
            #else
                var times = [info.st_atim, info.st_mtim]
            #endif
            utimensat(AT_FDCWD, scene.path(file), &times, 0)
        },
        imitated("written, then touched") { scene, new in
            scene.write(file, new)
            utimensat(AT_FDCWD, scene.path(file), nil, 0)
            chmod(scene.path(file), 0o755)
        },
        imitated("hard link") { scene, new in
            scene.write("linked", new)
            scene.delete(file)
            link(scene.path("linked"), scene.path(file))
            scene.delete("linked")
        },
        imitated("symbolic link put in its place") { scene, new in
            scene.write("real-\(new.utf8.count)", new)
            scene.link(file, to: "real-\(new.utf8.count)")
        },
        imitated("emptied, appended by another open") { scene, new in
            scene.write(file, "")
            scene.write(file, new, flags: O_APPEND)
        },
    ]

    private static let vim = "vim -u NONE -i NONE -N -n -es"
    private static let replace = "-c \"call setline(1, readfile('new')[0])\" -c wq"

    static let realStyles: [SaveStyle] = [
        real("vim", "vim", "\(vim) -c 'set backupskip= writebackup backupcopy=no' \(replace) \(file)"),
        real("vim backupcopy=yes", "vim", "\(vim) -c 'set backupskip= writebackup backupcopy=yes' \(replace) \(file)"),
        real("vim nowritebackup", "vim", "\(vim) -c 'set nowritebackup' \(replace) \(file)"),
        real("neovim", "nvim", "nvim -u NONE -i NONE -n --headless -c 'set backupskip=' \(replace) \(file)"),
        real(
            "emacs", "emacs",
            "emacs -Q --batch \(file) --eval '(progn (erase-buffer) (insert-file-contents \"new\") (save-buffer))'"),
        real("sed -i", "sed", "sed -i \"1s|.*|$(head -1 new)|\" \(file)"),
        real("perl -i", "perl", "perl -i -pe 'BEGIN { open N, \"new\"; $n = <N> } $_ = $n if $. == 1' \(file)"),
        real("cp", "cp", "cp new \(file)"),
        real("cp -p", "cp", "cp -p new \(file)"),
        real("mv", "mv", "mv new \(file)"),
        real("install", "install", "install -m 644 new \(file)"),
        real("ln -f", "ln", "ln -f new \(file); rm new"),
        real("shell redirection", "cat", "cat new > \(file)"),
        real("tee", "tee", "tee \(file) < new"),
        real("dd", "dd", "dd if=new of=\(file) bs=7"),
        real("rsync", "rsync", "rsync --ignore-times new \(file)"),
        real("rsync --inplace", "rsync", "rsync --ignore-times --inplace new \(file)"),
        real("git checkout", "git", gitCommit + "git checkout -q HEAD -- \(file)"),
        real("git reset --hard", "git", gitCommit + "git reset -q --hard"),
        real(
            "git stash", "git",
            gitCommit + "git reset -q --hard HEAD~1 && cp new \(file) && git stash -q && git stash pop -q"),
    ]

    /// Commits the old content and, without touching the file, the new one.
    private static let gitCommit = """
        { test -d .git || git init -q; } && git config user.email a@b.example && git config user.name n \
        && git add -f \(file) && git commit -q --allow-empty -m old \
        && git update-index --add --cacheinfo 100644,$(git hash-object -w new),\(file) && git commit -q -m new &&
        """
}
