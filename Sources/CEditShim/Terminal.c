#include "CEditShim.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

// MARK: the terminal's state

static struct termios saved_state;
static int terminal = -1;
static volatile sig_atomic_t taken = 0;

int ls_terminal_save(int descriptor) {
    static int registered = 0;
    taken = 0;
    if (tcgetattr(descriptor, &saved_state) != 0) { return -1; }
    terminal = descriptor;
    taken = 1;
    if (!registered) {
        registered = 1;
        atexit(ls_terminal_restore);
    }
    return 0;
}

void ls_terminal_forget(void) { taken = 0; }

void ls_terminal_restore(void) {
    if (!taken) { return; }
    taken = 0;
    int error = errno;
    // In the background the terminal belongs to somebody else, and touching it would stop us.
    if (tcgetpgrp(terminal) == getpgrp()) {
        static const char leave_paste_mode[] = "\033[?2004l\r\n";
        tcsetattr(terminal, TCSANOW, &saved_state);
        ssize_t written = write(terminal, leave_paste_mode, sizeof leave_paste_mode - 1);
        (void)written;
    }
    errno = error;
}

// MARK: signals

static const int told[] = {SIGINT, SIGWINCH, SIGCONT, SIGTSTP};
static const int fatal[] = {SIGHUP, SIGTERM, SIGQUIT, SIGABRT, SIGILL, SIGTRAP, SIGFPE, SIGBUS, SIGSEGV};
enum { TOLD = sizeof told / sizeof *told, FATAL = sizeof fatal / sizeof *fatal };

static struct sigaction earlier_told[TOLD];
static struct sigaction earlier_fatal[FATAL];
static volatile sig_atomic_t wake_descriptor = -1;
static int in_force = 0;

static void tell(int signal_number) {
    int error = errno;
    unsigned char byte = (unsigned char)signal_number;
    ssize_t written = write(wake_descriptor, &byte, 1);
    (void)written; // a full pipe already wakes the reader
    errno = error;
}

// Gives the terminal back, then lets the signal do what it would have done without us.
static void die(int signal_number) {
    ls_terminal_restore();
    for (int i = 0; i < FATAL; i++) {
        if (fatal[i] == signal_number) { sigaction(signal_number, &earlier_fatal[i], NULL); }
    }
    raise(signal_number);
}

void ls_signals_begin(int wake) {
    wake_descriptor = wake;
    if (in_force) { return; }
    in_force = 1;
    struct sigaction action = {0};
    sigfillset(&action.sa_mask);
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    for (int i = 0; i < TOLD; i++) { sigaction(told[i], &action, &earlier_told[i]); }
    // Not masked: the signal is raised again inside the handler and comes when it returns.
    sigemptyset(&action.sa_mask);
    action.sa_handler = die;
    action.sa_flags = 0;
    for (int i = 0; i < FATAL; i++) {
        sigaction(fatal[i], NULL, &earlier_fatal[i]);
        // Ignored from outside (nohup) stays ignored.
        if (earlier_fatal[i].sa_handler != SIG_IGN) { sigaction(fatal[i], &action, NULL); }
    }
}

void ls_signals_end(void) {
    if (!in_force) { return; }
    in_force = 0;
    for (int i = 0; i < TOLD; i++) { sigaction(told[i], &earlier_told[i], NULL); }
    for (int i = 0; i < FATAL; i++) { sigaction(fatal[i], &earlier_fatal[i], NULL); }
}
