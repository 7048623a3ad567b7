/// Doors to what Swift cannot call by itself: libedit's variadic functions, C streams, and signal
/// handlers that must not run Swift code.
#ifndef CEDITSHIM_H
#define CEDITSHIM_H

#include <histedit.h>
#include <stdio.h>
#include <wchar.h>

// MARK: libedit's variadic calls

typedef unsigned char (*ls_key_function)(EditLine *, wint_t);
typedef wchar_t *(*ls_prompt_function)(EditLine *);

/// `mark` stands before and after each escape sequence in the prompt.
static inline int ls_set_prompt(EditLine *el, ls_prompt_function function, wchar_t mark) {
    return el_wset(el, EL_PROMPT_ESC, function, (int)mark);
}
static inline int ls_set_getc(EditLine *el, el_rfunc_t function) { return el_wset(el, EL_GETCFN, function); }
static inline int ls_set_unbuffered(EditLine *el, int on) { return el_wset(el, EL_UNBUFFERED, on); }
static inline int ls_set_raw_mode(EditLine *el, int on) { return el_wset(el, EL_PREP_TERM, on); }
static inline int ls_redraw(EditLine *el) { return el_wset(el, EL_REFRESH, NULL); }
/// While editing, CR stays CR: a pasted CR LF then is not two line ends.
static inline int ls_keep_returns(EditLine *el) { return el_wset(el, EL_SETTY, L"-d", L"-icrnl", L"-inlcr", NULL); }
/// `emacs` or `vi`.
static inline int ls_set_editor(EditLine *el, const char *name) { return el_set(el, EL_EDITOR, name); }
static inline int ls_uses_vi_keys(EditLine *el) {
    const char *name = NULL;
    return el_get(el, EL_EDITOR, &name) == 0 && name != NULL && name[0] == 'v';
}
static inline int ls_set_data(EditLine *el, void *data) { return el_wset(el, EL_CLIENTDATA, data); }
static inline void *ls_get_data(EditLine *el) {
    void *data = NULL;
    return el_wget(el, EL_CLIENTDATA, &data) == 0 ? data : NULL;
}
/// Makes a command of the given name; libedit copies the names.
static inline int ls_add_command(EditLine *el, const char *name, const char *help, ls_key_function function) {
    return el_set(el, EL_ADDFN, name, help, function);
}
/// Binds one key (a single character below 256) or, given `second`, a sequence of two.
/// `alternative`: in vi's command map instead of the main map.
static inline int ls_bind(EditLine *el, int alternative, int key, int second, const char *command) {
    const wchar_t keys[3] = {(wchar_t)key, (wchar_t)second, 0};
    wchar_t name[64];
    size_t length = 0;
    while (command[length] != 0 && length < 63) {
        name[length] = (wchar_t)command[length];
        length += 1;
    }
    name[length] = 0;
    if (alternative) { return el_wset(el, EL_BIND, L"-a", keys, name, NULL); }
    return el_wset(el, EL_BIND, keys, name, NULL);
}

// MARK: libedit's list of earlier lines

static inline HistoryW *ls_history_open(EditLine *el, int limit) {
    HistEventW event;
    HistoryW *history = history_winit();
    if (history == NULL) { return NULL; }
    history_w(history, &event, H_SETSIZE, limit);
    history_w(history, &event, H_SETUNIQUE, 1);
    el_wset(el, EL_HIST, history_w, history);
    return history;
}
static inline void ls_history_enter(HistoryW *history, const wchar_t *entry) {
    HistEventW event;
    history_w(history, &event, H_ENTER, entry);
}

// MARK: streams

/// An editor with streams of its own upon copies of two descriptors, so that its output never
/// mixes with what the program has in `stdout`'s buffer. NULL when a stream cannot be made.
EditLine *ls_editor_open(const char *program, int input, int output, FILE **streams);
void ls_editor_close(EditLine *el, FILE **streams);

// MARK: signals and the terminal's state

/// While `begin` … `end` are in force, SIGINT, SIGWINCH, SIGCONT and SIGTSTP write their number as
/// one byte to `wake`; the signals that end the process first give the terminal back.
/// `end` puts the earlier handlers back.
void ls_signals_begin(int wake);
void ls_signals_end(void);

/// Remembers the terminal's present state; `ls_terminal_restore` goes back to it.
/// The first call also registers the restoring for the end of the process.
int ls_terminal_save(int descriptor);
/// Gives the terminal back if it was taken. May be called from anywhere, also from a signal handler.
void ls_terminal_restore(void);
/// Says that the terminal is as it was: there is nothing to restore.
void ls_terminal_forget(void);

/// A locale in which libedit knows UTF-8 (it never sets one itself and drops non-ASCII without it).
/// 0 when the system has none.
int ls_use_utf8(void);

/// How many columns a terminal gives the character; -1 for one that cannot be shown.
int ls_width(wchar_t character);

#endif
